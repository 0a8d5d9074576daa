import { ExplorePostDocument, type ExplorePostQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Standing } from '../part/chip.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { FactRows } from '../part/factRow.tsx'
import { IdLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { Contents, Note, Section } from '../part/section.tsx'
import { TenureChart } from '../part/tenureChart.tsx'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Post = NodeOf<ExplorePostQuery, 'Post'>

export const post = entityPage(ExplorePostDocument, 'Post', (node, shown) => ({
  title: node.displayName,
  body: <PostPage post={node} {...shown} />,
}))

function PostPage({ post, notice, today }: { post: Post } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(post.id)
  const { tenures, granted, acts, organization } = post
  const seen = tenures.nodes.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])
  return (
    <EntityFrame
      entity={post}
      title={post.displayName}
      kind={
        <>
          <span>
            {labelOf('EntityKind', 'POST', lang)}
            {post.singleHolder && ` · ${t.singleHolder}`} ·{' '}
            <IdLink id={organization.id}>{organization.displayName}</IdLink>
          </span>
          {organization.standing !== 'CURRENT' && (
            <Standing
              standing={organization.standing}
              words={organization.standing === 'PAST' ? t.bodyEnded : undefined}
            />
          )}
        </>
      }
      days={statedDays([...granted.nodes, ...acts.nodes], seen)}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ['ai', t.holders, tenures.totalCount],
            ['tang', t.granted, granted.totalCount],
            ['viec', t.acts, acts.totalCount],
          ]}
        />
      }
    >
      <Section
        id="ai"
        title={t.holders}
        count={tenures.totalCount}
        list={list.facts('TENURE')}
        shown={tenures.nodes.length}
      >
        {tenures.nodes.length === 0 ? (
          <Note>
            <p>{t.nobodySays}</p>
          </Note>
        ) : (
          <>
            <TenureChart
              asOf={post.asOf}
              tenures={tenures.nodes.map((tenure) => ({ ...tenure, label: tenure.person.name }))}
            />
            <FactRows facts={tenures.nodes} />
          </>
        )}
      </Section>
      <FactList
        id="tang"
        title={t.granted}
        facts={granted}
        list={list.facts('HONOUR', ['GRANTOR', 'PRESENTER', 'PROPOSER'])}
      />
      <FactList id="viec" title={t.acts} facts={acts} list={list.facts('CAMPAIGN_ACT')} />
    </EntityFrame>
  )
}
