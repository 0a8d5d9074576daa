import { ExploreOrganizationDocument, type ExploreOrganizationQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Standing } from '../part/chip.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { IdLink, PlaceLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents } from '../part/section.tsx'
import type { Dated } from '../part/when.tsx'
import { shortDate } from '../words/date.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Organization = NodeOf<ExploreOrganizationQuery, 'Organization'>

export const organization = entityPage(ExploreOrganizationDocument, 'Organization', (node, shown) => ({
  title: node.displayName,
  body: <OrganizationPage body={node} {...shown} />,
}))

function OrganizationPage({ body, notice, today }: { body: Organization } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(body.id)
  const granting = ['GRANTOR', 'PRESENTER', 'PROPOSER']
  const parts = [
    ['khen', t.received, body.received, list.facts('HONOUR', ['RECIPIENT'])],
    ['tang', t.granted, body.granted, list.facts('HONOUR', granting)],
    ['viec', t.acts, body.acts, list.facts('CAMPAIGN_ACT')],
    ['su-kien', t.gatherings, body.gatherings, list.facts('GATHERING')],
    ['khoi', t.memberships, body.memberships, list.facts('MEMBERSHIP')],
    ['giao-uoc', t.pledges, body.pledges, list.facts('PLEDGE')],
    ['danh-gia', t.assessments, body.assessments, list.facts('ASSESSMENT')],
  ] as const
  // Lists without an entry are left out, except the first: a page without any part would say nothing.
  const told = parts.filter(([, , facts], at) => at === 0 || facts.totalCount !== 0)
  return (
    <EntityFrame
      entity={body}
      title={body.displayName}
      kind={<Kind body={body} />}
      days={statedDays(told.flatMap(([, , facts]): readonly Dated[] => facts.nodes))}
      today={today}
      notice={notice}
      contents={<Contents parts={told.map(([id, title, facts]) => [id, title, facts.totalCount])} />}
      rail={body.posts.nodes.length > 0 && <Posts body={body} />}
    >
      {told.map(([id, title, facts, all]) => (
        <FactList id={id} title={title} facts={facts} list={all} />
      ))}
      <p class="sm">
        <a href={list.facts()}>{t.seeAll(t.factCount(String(body.facts.totalCount)))}</a>
        {' · '}
        {labelOf('EntityKind', 'ORGANIZATION', lang)}
      </p>
    </EntityFrame>
  )
}

function Kind({ body: { organizationKind, seat, partOf, period, standing } }: { body: Organization }) {
  const { lang } = useFrame()
  return (
    <>
      <span>
        {labelOf('OrganizationKind', organizationKind, lang)}
        {partOf && (
          <>
            {' · '}
            <IdLink id={partOf.id}>{partOf.displayName}</IdLink>
          </>
        )}
        {seat && (
          <>
            {' · '}
            <PlaceLink place={seat} />
          </>
        )}
      </span>
      {standing !== 'CURRENT' && <Standing standing={standing} words={shortDate(period, lang) || undefined} />}
    </>
  )
}

function Posts({ body: { posts } }: { body: Organization }) {
  const { t } = useFrame()
  return (
    <RailPart title={`${t.posts} ${posts.totalCount ?? ''}`}>
      <ul>
        {posts.nodes.map(({ id, name, tenures }) => (
          <li>
            <IdLink id={id}>{name}</IdLink>
            {tenures.nodes.length > 0 && (
              <span class="mut"> {[...new Set(tenures.nodes.map(({ person }) => person.name))].join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </RailPart>
  )
}
