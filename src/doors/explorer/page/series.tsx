import { Problem } from '../../../domain/problem.ts'
import { ExploreSeriesDocument, type ExploreSeriesQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { found, type View } from '../page.ts'
import { FactMarks } from '../part/chip.tsx'
import { Note } from '../part/section.tsx'
import { numberOf, shortDate } from '../words/date.ts'

type Series = NonNullable<ExploreSeriesQuery['figureSeries']>[number]
type Point = Series['points'][number]

/** `/so-lieu?ve=<id>`: the numbers about one thing, as series over time. */
export const seriesView: View = async ({ ask, given, frame }) => {
  const [id = '', asOf = null] = given('ve').split('@')
  const variables = { id: asOf ? `${id}@${asOf}` : id, asOf }
  const { node, figureSeries } = await ask(ExploreSeriesDocument, variables)
  if (!node || !('displayName' in node))
    throw new Problem(
      'BAD_ARGUMENT',
      `“${id}” names nothing that figures could be about.`,
      'Start from the page of a place or a movement.',
    )
  const title = `${frame.t.figuresInTime}: ${node.displayName}`
  const question = { document: ExploreSeriesDocument, variables: { ...variables, lang: frame.lang } }
  const body = <SeriesPage about={node} series={figureSeries ?? []} />
  return found({ title, path: `/so-lieu?${new URLSearchParams({ ve: variables.id })}`, question, body })
}

function SeriesPage({ about, series }: { about: { id: string; displayName: string }; series: readonly Series[] }) {
  const { t } = useFrame()
  const address = useAddress()
  const ordered = [...series].sort((one, other) => other.points.length - one.points.length)
  return (
    <div class="results">
      <div class="head">
        <h1>{t.figuresInTime}</h1>
        <p class="lead">
          <a href={address(pathOf(about.id))}>{about.displayName}</a>
        </p>
      </div>
      {series.length === 0 && (
        <Note>
          <p>{t.nobodySays}</p>
        </Note>
      )}
      {ordered.map((one) => (
        <OneSeries series={one} />
      ))}
    </div>
  )
}

function OneSeries({ series: { label, unit, nature, points, discrepancies } }: { series: Series }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  return (
    <section class="series">
      <div class="sec">
        <h2>
          {label} <span class="mut">({unit})</span>
        </h2>
        <span class="sm mut">{labelOf('FigureNature', nature, lang)}</span>
      </div>
      {discrepancies.map(({ sentence }) => (
        <Note look="warn">
          <p>
            {sentence} {t.takesNoSide}
          </p>
        </Note>
      ))}
      <Line points={points} />
      <table>
        <tbody>
          {points.map((point) => (
            <tr>
              <th scope="row" class="num">
                {dateOf(point, lang) || t.undated}
              </th>
              <td class="num">
                <a href={address(pathOf(point.id))}>
                  {numberOf(point.value, lang)}
                  {point.valueMax !== null && `–${numberOf(point.valueMax, lang)}`}
                  {point.denominator !== null && ` / ${numberOf(point.denominator, lang)}`}
                </a>
              </td>
              <td>
                {point.bound !== 'EXACT' && `${labelOf('Bound', point.bound, lang).toLowerCase()} `}
                <FactMarks fact={point} />
              </td>
              <td class="mut">{t.independentSources(point.independentSources)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const dateOf = ({ on, days, forPeriod }: Point, lang: 'VI' | 'EN'): string =>
  shortDate(on ?? forPeriod, lang) || (days.latest ? `≤ ${shortDate(days.latest, lang)}` : '')

/** The dated points on an axis; the table below says the same. */
function Line({ points }: { points: readonly Point[] }) {
  const dated = points
    .filter(({ days }) => days.latest !== null)
    .map(({ days, value }) => ({ at: Date.parse(days.latest ?? ''), value }))
    .sort((one, other) => one.at - other.at)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || first.at === last.at) return null
  const most = Math.max(...dated.map(({ value }) => value), 1)
  const x = (at: number): number => 6 + ((at - first.at) / (last.at - first.at)) * 588
  const y = (value: number): number => 84 - (value / most) * 74
  const line = dated.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('L')
  return (
    <svg class="figure" viewBox="0 0 600 90" aria-hidden="true">
      <line class="grid" x1="0" x2="600" y1="84" y2="84" />
      <path class="trend" d={`M${line}`} />
      {dated.map(({ at, value }) => (
        <circle class="said" cx={x(at).toFixed(1)} cy={y(value).toFixed(1)} r="4" />
      ))}
    </svg>
  )
}
