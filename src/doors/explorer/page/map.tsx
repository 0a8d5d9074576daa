import { Problem } from '../../../domain/problem.ts'
import { ExploreMapDocument, type ExploreMapQuery } from '../../../generated/explorer.ts'
import type { FactFilter, FactKind } from '../../../generated/resolvers.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import type { Division } from '../outlines.ts'
import { found, type View, type Visit } from '../page.ts'
import { type ProvinceCount, ProvinceMap } from '../part/provinceMap.tsx'
import { YearBars } from '../part/yearBars.tsx'
import { numberOf } from '../words/date.ts'
import { mapWords, useMapWords } from '../words/map.ts'

const counted = ['HONOUR', 'RECOGNITION'] as const
type Counted = (typeof counted)[number]

interface Asked {
  readonly kinds: readonly Counted[]
  readonly from: number | null
  readonly to: number | null
}

/** `/ban-do?dem=&tu=&den=`: where honours and recognitions went, before and after the merger of provinces. */
export const mapView: View = async (visit) => {
  const { ask, frame } = visit
  const asked = askedIn(visit)
  const variables = { filter: filterOf(asked), kinds: [...asked.kinds] as FactKind[] }
  const answer = await ask(ExploreMapDocument, variables)
  const question = { document: ExploreMapDocument, variables: { ...variables, lang: frame.lang } }
  const query = new URLSearchParams(parametersOf(asked)).toString()
  const title = mapWords(frame.lang).title
  const body = <MapPage asked={asked} answer={answer} />
  return found({ title, path: `/ban-do${query ? `?${query}` : ''}`, here: 'map', question, body })
}

/** `nam` is one year, for a bar of the years to lead here. */
function askedIn({ given, frame: { lang } }: Visit): Asked {
  const yearIn = (name: string): number | null => {
    const text = given(name).trim()
    if (text === '') return null
    if (/^\d{4}$/u.test(text)) return Number(text)
    throw new Problem('BAD_ARGUMENT', mapWords(lang).unreadable(text), mapWords(lang).title)
  }
  const year = yearIn('nam')
  const kinds = counted.filter((kind) => kind === given('dem'))
  return { kinds: kinds.length > 0 ? kinds : counted, from: year ?? yearIn('tu'), to: year ?? yearIn('den') }
}

/** A fact belongs to the year of its last possible day, as in every count by year. */
const filterOf = ({ kinds, from, to }: Asked): FactFilter => ({
  kind: [...kinds],
  ...(from === null ? {} : { on: { from: `${from}-01-01`, certainly: false } }),
  ...(to === null ? {} : { not: { on: { from: `${to + 1}-01-01`, certainly: false } } }),
})

const parametersOf = ({ kinds, from, to }: Asked): Record<string, string> => ({
  ...(kinds.length === 1 && kinds[0] ? { dem: kinds[0] } : {}),
  ...(from === null ? {} : { tu: String(from) }),
  ...(to === null ? {} : { den: String(to) }),
})

function MapPage({ asked, answer: { facts, all } }: { asked: Asked; answer: ExploreMapQuery }) {
  const { lang } = useFrame()
  const address = useAddress()
  const words = useMapWords()
  const before = rowsOf(facts?.before ?? [])
  const now = rowsOf(facts?.now ?? [])
  const { tu: _from, den: _to, ...kind } = parametersOf(asked)
  return (
    <div class="results wide">
      <div class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(numberOf(facts?.totalCount ?? 0, lang))}</p>
      </div>
      <MapForm asked={asked} />
      <div class="maps">
        <Side division="before" rows={before} kinds={asked.kinds} />
        <Side division="now" rows={now} kinds={asked.kinds} />
      </div>
      <p class="xs mut">{words.note}</p>
      <section aria-labelledby="theo-nam">
        <div class="sec">
          <h2 id="theo-nam">{words.byYear}</h2>
        </div>
        <YearBars counts={all?.byYear ?? []} list={address('/ban-do', kind)} width={1160} />
      </section>
    </div>
  )
}

interface SideProps {
  division: Division
  rows: readonly Row[]
  kinds: readonly Counted[]
}

/** One division of the country: its map, and the same as a table. */
function Side({ division, rows, kinds }: SideProps) {
  const words = useMapWords()
  const title = words[division]
  return (
    <section aria-labelledby={division}>
      <div class="sec">
        <h2 id={division}>{title}</h2>
        <span class="sm mut">{words[`${division}Note`]}</span>
      </div>
      <ProvinceMap division={division} counts={rows.map(sumOf)} />
      <Table caption={title} rows={rows} kinds={kinds} />
    </section>
  )
}

function MapForm({ asked: { kinds, from, to } }: { asked: Asked }) {
  const address = useAddress()
  const words = useMapWords()
  const chosen = kinds.length === 1 ? kinds[0] : ''
  return (
    <form class="gform" action={address('/ban-do')}>
      <label>
        {words.counted}
        <select name="dem">
          {(['', ...counted] as const).map((kind) => (
            <option value={kind} selected={kind === chosen}>
              {kind === '' ? words.both : words[kind]}
            </option>
          ))}
        </select>
      </label>
      {(
        [
          ['tu', words.from, from],
          ['den', words.to, to],
        ] as const
      ).map(([name, label, year]) => (
        <label>
          {label}
          <input
            name={name}
            value={year ?? ''}
            inputmode="numeric"
            maxlength={4}
            size={4}
            placeholder={words.allYears}
          />
        </label>
      ))}
      <button class="btn" type="submit">
        {words.show}
      </button>
    </form>
  )
}

interface Row {
  readonly id: string
  readonly label: string
  readonly HONOUR: number
  readonly RECOGNITION: number
}

const sumOf = ({ id, label, HONOUR, RECOGNITION }: Row): ProvinceCount => ({ id, label, count: HONOUR + RECOGNITION })

/** One row for each province, the one with most first, and those without a place last. */
function rowsOf(counts: NonNullable<NonNullable<ExploreMapQuery['facts']>['now']>): Row[] {
  const rows = new Map<string, Row>()
  for (const { keys, count } of counts) {
    const [place, kind] = keys
    if (!place || !kind) continue
    const row = rows.get(place.value) ?? { id: place.value, label: place.label, HONOUR: 0, RECOGNITION: 0 }
    rows.set(place.value, { ...row, [kind.value]: count })
  }
  const weight = (row: Row): number => (row.id ? sumOf(row).count : -1)
  return [...rows.values()].sort((one, other) => weight(other) - weight(one))
}

function Table({ caption, rows, kinds }: { caption: string; rows: readonly Row[]; kinds: readonly Counted[] }) {
  const words = useMapWords()
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.province}</th>
          {kinds.map((kind) => (
            <th scope="col">{words[kind]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <ProvinceLink row={row} shared={rows.some(({ id, label }) => id !== row.id && label === row.label)} />
            </th>
            {kinds.map((kind) => (
              <Count row={row} kind={kind} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Two versions of a province share a name: the id of the later one ends with the year of its start. */
function ProvinceLink({ row: { id, label }, shared }: { row: Row; shared: boolean }) {
  const address = useAddress()
  const words = useMapWords()
  const year = shared ? /-(\d{4})$/u.exec(id)?.[1] : undefined
  if (!id) return <span class="mut">{words.unknown}</span>
  return (
    <>
      <a href={address(pathOf(id))}>{label}</a>
      {year && <span class="mut"> {words.since(year)}</span>}
    </>
  )
}

function Count({ row, kind }: { row: Row; kind: Counted }) {
  const { lang } = useFrame()
  return <td class="num">{row[kind] === 0 ? '–' : numberOf(row[kind], lang)}</td>
}
