/** Clients of the API, each with an address of its own, as a proxy would tell it. */
import { readFileSync } from 'node:fs'

export interface Visit {
  readonly milliseconds: number
  /** Of the answer; 0 where the connection broke. */
  readonly status: number
}

export interface Operation {
  readonly query: string
  readonly variables: object
}

const question = (name: string): string =>
  readFileSync(new URL(`../../test/operations/${name}.graphql`, import.meta.url), 'utf8')

/** Four of the operations that the API was designed around: a list, a page, counts, names as somebody types. */
export const fourOperations = (): readonly Operation[] => [
  { query: question('moreHonours'), variables: { id: 'place:bac-kan', first: 20 } },
  { query: question('placePage'), variables: { id: 'place:bac-kan/cho-don' } },
  { query: '{ facts(first: 1) { counts(by: [KIND, YEAR]) { count } } }', variables: {} },
  { query: question('typeahead'), variables: { text: 'bac k' } },
]

/** The dearest that are admitted, each time in another form, so that nothing of them is kept. */
export const hostileOperation = (turn: number, size: number): Operation => ({
  query: `{ ${Array.from({ length: size }, (_, index) => `a${turn}_${index}: places(filter: { text: "${'aeiouy'[index % 6]}${turn}" }) { totalCount }`).join(' ')} }`,
  variables: {},
})

export const addressOf = (client: number): string => `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`

export async function visit(url: string, client: number, operation: Operation): Promise<Visit> {
  const begun = performance.now()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': addressOf(client) },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(20_000),
    })
    await response.arrayBuffer()
    return { status: response.status, milliseconds: performance.now() - begun }
  } catch {
    return { status: 0, milliseconds: performance.now() - begun }
  }
}
