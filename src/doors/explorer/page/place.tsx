import { ExplorePlaceDocument, type ExplorePlaceQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { capital } from '../../../wording/words.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Standing } from '../part/chip.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactRow, FactRows } from '../part/factRow.tsx'
import { Breadcrumb, Lineage } from '../part/lineage.tsx'
import { PlaceLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents, Note, Section } from '../part/section.tsx'
import { shortDate } from '../words/date.ts'
import { type PlaceWords, placeTitle } from '../words/place.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Place = NodeOf<ExplorePlaceQuery, 'Place'>

export const place = entityPage(ExplorePlaceDocument, 'Place', (node, shown) => ({
  title: placeTitle(node, shown.frame.lang),
  body: <PlacePage place={node} {...shown} />,
}))

function PlacePage({ place, notice, today }: { place: Place } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(place.id)
  const { honours, recognitions, facts, figures, predecessors, successors } = place
  const lineage = predecessors.length + successors.length
  const changes = [...predecessors, ...successors].map(({ on }) => on)
  return (
    <EntityFrame
      entity={place}
      title={placeTitle(place, lang)}
      kind={
        <>
          <Breadcrumb ancestors={place.ancestors} />
          <span>{labelOf('Level', place.level, lang)}</span>
          <Standing standing={place.standing} words={lasting(place, t, lang)} />
        </>
      }
      days={statedDays([...honours.nodes, ...recognitions.nodes, ...facts.nodes], changes)}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ...(lineage > 0 ? [['nguon-goc', t.lineage, lineage] as const] : []),
            ['khen', t.honours, honours.totalCount],
            ['chuan', t.recognitions, recognitions.totalCount],
            ['rieng', t.ownFacts, facts.totalCount],
          ]}
        />
      }
      rail={<PlaceRail place={place} />}
    >
      {lineage > 0 && (
        <Section id="nguon-goc" title={t.lineage}>
          {predecessors.length > 0 && <Lineage place={place} changes={predecessors} onward={false} />}
          {successors.length > 0 && <Lineage place={place} changes={successors} onward />}
        </Section>
      )}
      <Section
        id="khen"
        title={t.honours}
        count={honours.totalCount}
        list={list.reach('HONOUR')}
        shown={honours.nodes.length}
      >
        <Reached
          place={place}
          facts={honours.nodes.map((fact) => ({
            fact,
            owner: fact.recipient.__typename === 'Place' ? fact.recipient : fact.fromPlace,
          }))}
        />
      </Section>
      <Section
        id="chuan"
        title={t.recognitions}
        count={recognitions.totalCount}
        list={list.reach('RECOGNITION')}
        shown={recognitions.nodes.length}
      >
        <Reached place={place} facts={recognitions.nodes.map((fact) => ({ fact, owner: fact.place }))} />
      </Section>
      <Section id="rieng" title={t.ownFacts} count={facts.totalCount} list={list.facts()} shown={facts.nodes.length}>
        {facts.nodes.length > 0 ? <FactRows facts={facts.nodes} /> : <Nothing />}
      </Section>
      {figures.totalCount ? (
        <p class="sm">
          <a href={list.series()}>{t.figuresInTime}</a>
        </p>
      ) : null}
    </EntityFrame>
  )
}

/** How long the place lasts, as far as it has a beginning or an end. */
function lasting({ standing, validity }: Place, t: ReturnType<typeof useFrame>['t'], lang: 'VI' | 'EN') {
  const words = shortDate(validity, lang)
  if (!words) return standing === 'CURRENT' ? t.current : undefined
  return standing === 'CURRENT' ? `${t.current}, ${words}` : capital(words)
}

const Nothing = () => {
  const { t } = useFrame()
  return (
    <Note>
      <p>{t.nobodySays}</p>
    </Note>
  )
}

type Reach = { fact: Parameters<typeof FactRow>[0]['fact']; owner: PlaceWords | null }

/** Facts of the place, of its parts and of what it was before: each says whose it is. */
function Reached({ place, facts }: { place: Place; facts: readonly Reach[] }) {
  const { t } = useFrame()
  if (facts.length === 0) return <Nothing />
  const isOther = ({ owner }: Reach): boolean => owner !== null && owner.id !== place.id
  return (
    <>
      <ol class="facts">
        {facts.map((reach) => (
          <FactRow
            fact={reach.fact}
            via={
              isOther(reach) && (
                <>
                  {t.through} <PlaceLink place={reach.owner as PlaceWords} />
                </>
              )
            }
          />
        ))}
      </ol>
      {facts.some(isOther) && (
        <Note>
          <p>{t.inheritedNote}</p>
        </Note>
      )}
    </>
  )
}

function PlaceRail({ place: { id, parts } }: { place: Place }) {
  const { t } = useFrame()
  const list = useList(id)
  if (parts.nodes.length === 0) return null
  return (
    <RailPart title={`${t.partsNow} ${parts.totalCount ?? ''}`}>
      <ul class="parts">
        {parts.nodes.slice(0, 24).map((part) => (
          <li>
            <PlaceLink place={part} />
          </li>
        ))}
      </ul>
      {(parts.totalCount ?? 0) > 24 && (
        <p class="xs">
          <a href={list.parts()}>{t.seeAll(String(parts.totalCount))}</a>
        </p>
      )}
    </RailPart>
  )
}
