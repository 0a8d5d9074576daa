/** What the check of the whole graph finds. */
import type { Query } from '../../graph/cypher.ts'
import type { Reader } from '../../graph/graph.ts'
import type { Page } from '../../graph/queries/checkGraph.ts'
import { canonical } from '../canonical.ts'

/** Something that must not be: the node it is about and what is wrong with it. */
export interface Fault {
  readonly id: string
  readonly wrong: string
}

/** Nodes to a page: enough to make round trips cheap, few enough for any memory. */
const pageSize = 500

/** Runs a check over all ids that a query pages through, page by page. */
export async function overPages(
  reader: Reader,
  page: Query<Page, { id: string }>,
  check: (ids: readonly string[]) => Promise<readonly Fault[]>,
  progress: (done: number) => void,
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (let after = '', done = 0; ; ) {
    const ids = (await reader.read(page, { after, limit: pageSize })).map(({ id }) => id)
    if (ids.length === 0) return faults
    faults.push(...(await check(ids)))
    after = ids.at(-1) as string
    done += ids.length
    progress(done)
  }
}

type Properties = Readonly<Record<string, unknown>>

/** Where what is stored differs from what follows from the sources; what is null is not stored. */
export function differences(id: string, what: string, stored: Properties, due: Properties): Fault[] {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(due)])]
  return names
    .filter((name) => canonical(stored[name]) !== canonical(due[name]))
    .map((name) => ({
      id,
      wrong: `${what} ${name} is ${shown(stored[name])} and should be ${shown(due[name])}`,
    }))
}

/** Where two sets of things differ, whatever their order. */
export function setDifferences(id: string, what: string, stored: readonly unknown[], due: readonly unknown[]): Fault[] {
  const [has, should] = [new Set(stored.map(canonical)), new Set(due.map(canonical))]
  return [
    ...[...should].filter((one) => !has.has(one)).map((one) => ({ id, wrong: `${what} lacks ${one}` })),
    ...[...has].filter((one) => !should.has(one)).map((one) => ({ id, wrong: `${what} should not have ${one}` })),
    ...(stored.length > has.size ? [{ id, wrong: `${what} has something twice` }] : []),
  ]
}

const shown = (value: unknown): string => {
  const text = canonical(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
