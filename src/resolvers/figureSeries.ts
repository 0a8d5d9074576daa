import { type Point, seriesOf } from '../domain/figureSeries.ts'
import { Problem } from '../domain/problem.ts'
import type { FigureNature, FigureSeriesResolvers, Measure, QueryResolvers } from '../generated/resolvers.ts'
import { factList } from '../graph/page/factList.ts'
import { wholeFacts } from '../graph/page/projection.ts'
import type { FactRecord } from '../graph/record.ts'
import { figuresDiffer } from '../wording/discrepancy.ts'
import { indicatorLabel } from '../wording/label.ts'
import { findAsked, readAsked } from './askedEntity.ts'
import { sentence } from './fact.ts'

/** As many numbers as a screen of charts can take; a list cut short would show series with holes. */
const mostFigures = 1_000

export const figureSeries: NonNullable<QueryResolvers['figureSeries']> = async (_, given, context) => {
  const asked = readAsked([given.about], given.asOf)
  const [about] = (await findAsked(asked, context)) ?? []
  if (!about) return null
  const { id } = about
  const { asOf } = asked
  const filter = given.indicator ? { indicator: given.indicator } : {}
  const selection = { kind: 'FIGURE', filter, asOf, as: ['ABOUT'] } as const
  const limit = mostFigures + 1
  const page = { everywhere: false, order: 'DATE_ASC', after: null, limit, projection: wholeFacts } as const
  const pages = context.loaders.factPages({ selection, ...page })
  const rows = await pages.load({ id, lists: [factList(id)] })
  if (rows.length > mostFigures) throw tooMany(id)
  return seriesOf(rows.map(({ fact }) => pointOf(fact))).map((series) => ({ series, asOf }))
}

const tooMany = (id: string): Problem =>
  new Problem(
    'COST_EXCEEDED',
    `There are more than ${mostFigures} figures about ${id}.`,
    'Name the indicators you want, or read figures page by page.',
    { limit: mostFigures },
  )

/** What a figure counts, beside whom it is about. */
const counted: ReadonlySet<string> = new Set(['standard', 'award', 'campaign', 'grantor'])

function pointOf(fact: FactRecord): Point<FactRecord> {
  const of = new Map<string, string[]>()
  for (const { field, entity } of fact.roles)
    if (counted.has(field)) of.set(field, [...(of.get(field) ?? []), entity.id])
  return {
    indicator: String(fact.indicator),
    label: String(fact.label),
    measure: String(fact.measure),
    unit: String(fact.unit),
    nature: String(fact.nature),
    value: Number(fact.value),
    valueMax: typeof fact.valueMax === 'number' ? fact.valueMax : null,
    bound: String(fact.bound),
    date: (fact.at ?? fact.forPeriod ?? null) as string | null,
    of,
    record: fact,
  }
}

export const FigureSeries: FigureSeriesResolvers = {
  indicator: ({ series }) => series.indicator,
  label: ({ series }, { lang }) => indicatorLabel(series.indicator, series.label, lang),
  measure: ({ series }) => series.measure as Measure,
  unit: ({ series }) => series.unit,
  nature: ({ series }) => series.nature as FigureNature,
  points: ({ series, asOf }) => series.points.map((fact) => ({ fact, asOf })),
  discrepancies: ({ series, asOf }) =>
    series.discrepancies.map((facts) => ({
      rule: 'SAME_DATE_OTHER_VALUE',
      sentence: (language) =>
        figuresDiffer(
          facts.map((fact) => sentence({ fact, asOf }, { lang: language })),
          language,
        ),
      facts,
      asOf,
    })),
}
