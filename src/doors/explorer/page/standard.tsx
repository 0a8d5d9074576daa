import { ExploreStandardDocument, type ExploreStandardQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Bars } from '../part/bars.tsx'
import { Standing } from '../part/chip.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { IdLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents, Section } from '../part/section.tsx'
import { YearBars } from '../part/yearBars.tsx'
import { shortDate } from '../words/date.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Standard = NodeOf<ExploreStandardQuery, 'Standard'>

export const standard = entityPage(ExploreStandardDocument, 'Standard', (node, shown) => ({
  title: node.displayName,
  body: <StandardPage standard={node} {...shown} />,
}))

function StandardPage({ standard, notice, today }: { standard: Standard } & Shown) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const list = useList(standard.id)
  const { recognitions, figures, owner, broader, period, standing } = standard
  const provinces = (recognitions.byProvince ?? []).map(({ keys: [key], count }) => ({
    label: key?.value ? key.label : t.notPlaced,
    count,
    href: key?.entity ? address(pathOf(key.entity.id)) : undefined,
  }))
  return (
    <EntityFrame
      entity={standard}
      title={standard.displayName}
      kind={
        <>
          <span>
            {labelOf('EntityKind', 'STANDARD', lang)} · {labelOf('Level', standard.level, lang)}
            {period && ` · ${shortDate(period, lang)}`}
            {owner && (
              <>
                {' · '}
                <IdLink id={owner.id}>{owner.displayName}</IdLink>
              </>
            )}
            {broader && (
              <>
                {' · '}
                {t.broader.toLowerCase()} <IdLink id={broader.id}>{broader.name}</IdLink>
              </>
            )}
          </span>
          {standing !== 'CURRENT' && <Standing standing={standing} />}
        </>
      }
      days={statedDays(recognitions.nodes)}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ['chuan', t.recognitions, recognitions.totalCount],
            ['nam', t.byYear],
            ['so', t.figures, figures.totalCount],
          ]}
        />
      }
      rail={
        provinces.length > 0 && (
          <RailPart title={t.byProvince}>
            <Bars bars={provinces} />
          </RailPart>
        )
      }
    >
      <FactList id="chuan" title={t.recognitions} facts={recognitions} list={list.facts('RECOGNITION')} />
      <Section id="nam" title={t.byYear}>
        <YearBars counts={recognitions.byYear ?? []} list={list.facts('RECOGNITION')} />
      </Section>
      <FactList id="so" title={t.figures} facts={figures} list={list.facts('FIGURE')} />
    </EntityFrame>
  )
}
