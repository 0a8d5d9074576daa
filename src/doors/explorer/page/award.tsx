import { ExploreAwardDocument, type ExploreAwardQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Bars } from '../part/bars.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { IdLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents, Section } from '../part/section.tsx'
import { YearBars } from '../part/yearBars.tsx'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Award = NodeOf<ExploreAwardQuery, 'Award'>

export const award = entityPage(ExploreAwardDocument, 'Award', (node, shown) => ({
  title: node.displayName,
  body: <AwardPage award={node} {...shown} />,
}))

function AwardPage({ award, notice, today }: { award: Award } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(award.id)
  const { honours, broader, narrower, awardKind } = award
  return (
    <EntityFrame
      entity={award}
      title={award.name}
      kind={
        <span>
          {labelOf('AwardKind', awardKind, lang)}
          {award.class !== null && ` · ${t.awardClass(award.class)}`}
          {broader && (
            <>
              {' · '}
              {t.broader.toLowerCase()} <IdLink id={broader.id}>{broader.name}</IdLink>
            </>
          )}
        </span>
      }
      lead={lang === 'EN' && award.displayName !== award.name ? award.displayName : undefined}
      days={statedDays(honours.nodes)}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ['khen', t.honours, honours.totalCount],
            ['nam', t.byYear],
          ]}
        />
      }
      rail={
        <>
          {narrower.length > 0 && (
            <RailPart title={t.narrower}>
              <ul>
                {narrower.map(({ id, name }) => (
                  <li>
                    <IdLink id={id}>{name}</IdLink>
                  </li>
                ))}
              </ul>
            </RailPart>
          )}
          <Breakdown award={award} />
        </>
      }
    >
      <FactList id="khen" title={t.honours} facts={honours} list={list.facts('HONOUR')} />
      <Section id="nam" title={t.byYear}>
        <YearBars counts={honours.byYear ?? []} list={list.facts('HONOUR')} />
      </Section>
    </EntityFrame>
  )
}

function Breakdown({ award: { honours } }: { award: Award }) {
  const { t } = useFrame()
  const address = useAddress()
  const recipients = (honours.byRecipient ?? []).map(({ keys, count }) => ({ label: keys[0]?.label ?? '', count }))
  const grantors = (honours.byGrantor ?? []).map(({ keys: [key], count }) => ({
    label: key?.label ?? '',
    count,
    href: key?.entity ? address(pathOf(key.entity.id)) : undefined,
  }))
  return (
    <>
      {grantors.length > 0 && (
        <RailPart title={t.byGrantor}>
          <Bars bars={grantors} />
        </RailPart>
      )}
      {recipients.length > 0 && (
        <RailPart title={t.byRecipient}>
          <Bars bars={recipients} />
        </RailPart>
      )}
    </>
  )
}
