/** What rows of facts have beside the fields of their type: where they lie, and the first source with its words. */
import { type Answer, at, type Cell, type Column, isList } from './column.ts'
import type { Ground } from './ground.ts'

type PlaceColumn = Omit<Column, 'select'>

const placed = (name: string, meaning: string, read: (ground: Ground) => Cell, list = false): PlaceColumn => ({
  ...{ name, type: 'text', meaning, isPlace: true, ...(list ? { list } : {}) },
  read: (row) => (row.ground ? read(row.ground as Ground) : null),
})

const levels = ['commune', 'district', 'province'] as const

/** The place of a fact as it was on the fact's own day, and who holds its ground at the moment that is asked about. */
const placeColumnsOfAll: readonly PlaceColumn[] = [
  placed('where_id', 'The place of the fact: its recipient’s, its body’s seat, where it happened.', ({ id }) => id),
  placed('where_name', 'What that place is called.', ({ name }) => name),
  placed('where_code', 'Its official code, as text.', ({ code }) => code),
  ...levels.flatMap((level) => [
    placed(
      `then_${level}_id`,
      `The ${level} it lay in on the day of the fact.`,
      (one) => one.atTime[level]?.id ?? null,
    ),
    placed(`then_${level}_name`, `What that ${level} was called.`, (one) => one.atTime[level]?.name ?? null),
    placed(`then_${level}_code`, `The code of that ${level}, as text.`, (one) => one.atTime[level]?.code ?? null),
  ]),
  ...(['commune', 'province'] as const).flatMap((level) => [
    placed(`now_${level}_ids`, now(level), (one) => one.now[level].map(({ id }) => id), true),
    placed(`now_${level}_names`, `What they are called.`, (one) => one.now[level].map(({ name }) => name), true),
    placed(`now_${level}_codes`, `Their codes, as text.`, (one) => one.now[level].map(({ code }) => code ?? ''), true),
  ]),
]

export const placeColumns: readonly Column[] = placeColumnsOfAll.map((column) => ({
  ...column,
  select: () => 'canonicalId days { earliest latest }',
}))

function now(level: string): string {
  return `Each ${level} that holds its ground at the moment of asOf, or at the end of the record: several where it was divided.`
}

const cited = (name: string, type: Column['type'], meaning: string, path: readonly string[]): Column => ({
  ...{ name, type, meaning },
  select: () =>
    `citations(first: 1) { ${path.reduceRight((inner, field) => `${field}${inner && ` { ${inner} }`}`, '')} }`,
  read: (row) => at(firstOf(row), path) as Cell,
})

const firstOf = ({ citations }: Answer): unknown => (isList(citations) ? citations[0] : null)

/** The first of the passages that a fact rests on. All of them stand in the table of citations. */
export const sourceColumns: readonly Column[] = [
  { ...cited('source_id', 'text', 'The first source that states it.', ['source', 'canonicalId']), edge: 'source' },
  cited('source_title', 'text', 'The title of that source.', ['source', 'title']),
  cited('source_url', 'text', 'Where that source can be read.', ['source', 'url']),
  cited('source_published_on', 'text', 'When it was published.', ['source', 'publishedOn']),
  cited('publisher_id', 'text', 'Who published it.', ['source', 'publisher', 'canonicalId']),
  cited('publisher_name', 'text', 'The name of the publisher.', ['source', 'publisher', 'name']),
  cited('quote', 'text', 'The words of the source, to the letter.', ['quote']),
  cited('quote_text_kind', 'text', 'Whether the words are the newspaper’s own.', ['textKind']),
]
