/** Numbers gathered into series that can each stand in one chart. */
import { satisfies } from './agreement.ts'

/** A figure as series are made of it; `record` is whatever it was read from. */
export interface Point<R> {
  readonly indicator: string
  readonly label: string
  readonly measure: string
  readonly unit: string
  readonly nature: string
  readonly value: number
  readonly valueMax: number | null
  readonly bound: string
  /** The day or period it is true for, as sources state it. */
  readonly date: string | null
  /** What it counts, by role: a standard, an award, a campaign, who granted. */
  readonly of: ReadonlyMap<string, readonly string[]>
  readonly record: R
}

export interface FigureSeries<R> {
  readonly indicator: string
  readonly label: string
  readonly measure: string
  readonly unit: string
  readonly nature: string
  readonly points: readonly R[]
  /** Points of one date that cannot all be right. */
  readonly discrepancies: readonly (readonly R[])[]
}

/** A target stands beside what was reached. */
const natures = ['REPORTED', 'SELF_ASSESSED', 'TARGET']

/**
 * One series for each indicator, measure, unit and nature, in this order; its points in the order given. The measure parts
 * what a paper tells in one breath: 709 houses finished, 200 more than at the last report.
 */
export function seriesOf<R>(points: readonly Point<R>[]): FigureSeries<R>[] {
  const groups = new Map<string, Point<R>[]>()
  for (const point of points) {
    const key = JSON.stringify([point.indicator, point.measure, point.unit, natures.indexOf(point.nature)])
    groups.set(key, [...(groups.get(key) ?? []), point])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => oneSeries(group))
}

function oneSeries<R>(points: readonly Point<R>[]): FigureSeries<R> {
  const latest = points.at(-1) as Point<R>
  const { indicator, label, measure, unit, nature } = latest
  const records = (found: readonly Point<R>[]): R[] => found.map(({ record }) => record)
  const dates = [...new Set(points.flatMap(({ date }) => date ?? []))]
  const discrepancies = dates.map((day) => disagreeing(points.filter(({ date }) => date === day)))
  return {
    ...{ indicator, label, measure, unit, nature },
    points: records(points),
    discrepancies: discrepancies.filter((found) => found.length > 0).map(records),
  }
}

/** Those of one date with which another does not agree. */
const disagreeing = <R>(points: readonly Point<R>[]): Point<R>[] =>
  points.filter((one) => points.some((other) => countTheSame(one, other) && !agree(one, other)))

/** What one says nothing of does not set it apart. */
const countTheSame = (one: Point<unknown>, other: Point<unknown>): boolean =>
  [...one.of].every(([role, entities]) => {
    const others = other.of.get(role)
    return others === undefined || String([...entities].sort()) === String([...others].sort())
  })

function agree(one: Point<unknown>, other: Point<unknown>): boolean {
  if (one.valueMax !== null || other.valueMax !== null)
    return one.value <= (other.valueMax ?? other.value) && other.value <= (one.valueMax ?? one.value)
  return satisfies(one.value, other.bound, other.value) || satisfies(other.value, one.bound, one.value)
}
