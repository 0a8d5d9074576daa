import { ExplorePersonDocument, type ExplorePersonQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { FactRows } from '../part/factRow.tsx'
import { statedDays } from '../part/moment.tsx'
import { Contents, Note, Section } from '../part/section.tsx'
import { TenureChart } from '../part/tenureChart.tsx'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Person = NodeOf<ExplorePersonQuery, 'Person'>

export const person = entityPage(ExplorePersonDocument, 'Person', (node, shown) => ({
  title: node.name,
  body: <PersonPage person={node} {...shown} />,
}))

function PersonPage({ person, notice, today }: { person: Person } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(person.id)
  const { tenures, received, acts, gatherings } = person
  return (
    <EntityFrame
      entity={person}
      title={person.name}
      kind={<span>{labelOf('EntityKind', 'PERSON', lang)}</span>}
      lead={person.withheld ? t.withheld : undefined}
      days={statedDays(
        [...received.nodes, ...acts.nodes, ...gatherings.nodes],
        tenures.nodes.map(({ firstSeen }) => firstSeen),
      )}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ['chuc', t.tenures, tenures.totalCount],
            ['khen', t.received, received.totalCount],
            ['viec', t.acts, acts.totalCount],
            ['su-kien', t.gatherings, gatherings.totalCount],
          ]}
        />
      }
    >
      <Section
        id="chuc"
        title={t.tenures}
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
              asOf={person.asOf}
              tenures={tenures.nodes.map((tenure) => ({ ...tenure, label: tenure.post.displayName }))}
            />
            <FactRows facts={tenures.nodes} />
          </>
        )}
      </Section>
      <FactList id="khen" title={t.received} facts={received} list={list.facts('HONOUR', ['RECIPIENT'])} />
      <FactList id="viec" title={t.acts} facts={acts} list={list.facts('CAMPAIGN_ACT')} />
      <FactList id="su-kien" title={t.gatherings} facts={gatherings} list={list.facts('GATHERING')} />
    </EntityFrame>
  )
}
