/** A feed as its address asks for it. All that can be wrong with the address is found here. */
import type { GraphQLSchema } from 'graphql'
import { entityKinds } from '../../domain/entity.ts'
import { factKinds } from '../../domain/fact.ts'
import { Problem } from '../../domain/problem.ts'
import type { ListAddress } from '../file/address.ts'
import { type Given, options, readAsked } from '../file/asked.ts'
import { FileProblem } from '../file/fileProblem.ts'
import { languageOf } from '../file/selection.ts'
import type { Walk } from '../file/walk.ts'
import { selectionFor } from './entry.ts'
import { positionNames } from './position.ts'

export interface FeedPlan {
  readonly walk: Walk
  readonly filter: Given
  /** How many entries a page has. */
  readonly size: number
  /** The kinds of what is listed, as `withdrawn(kinds:)` wants them. */
  readonly kinds: readonly string[]
}

const most = 100
const usual = 50
const known: readonly string[] = ['lang', 'first', 'after']

export function planFeed(schema: GraphQLSchema, { list, owner, part }: ListAddress, query: URLSearchParams): FeedPlan {
  if (part !== null || !list.arguments.some(({ name }) => name === 'filter')) {
    throw new FileProblem(404, 'This table has no feed.', 'Take that of the list itself: /v1/honours.atom.')
  }
  refuseMoment(query)
  const asked = readAsked(list, query, [...positionNames])
  refuseOptions(Object.keys(asked.options))
  const walk: Walk = {
    ...{ list, owner: owner?.canonicalId ?? null, given: asked.given, moment: null, isPlaced: false },
    language: languageOf(asked.options.lang),
    columns: [{ select: (language) => selectionFor(schema, list.type, language) }],
    after: asked.options.after ?? null,
  }
  const filter = (asked.given.filter as Given | undefined) ?? {}
  return { walk, filter, size: sizeOf(asked.options.first), kinds: kindsOf(list.type) }
}

/** What changes is the record, whatever the day it is read for. */
function refuseMoment(query: URLSearchParams): void {
  if (!query.has('asOf')) return
  const remedy = 'Leave out asOf; since= and until= take versions of the dataset.'
  throw new Problem('BAD_ARGUMENT', 'A feed tells changes of the record, which has no day.', remedy)
}

function refuseOptions(given: readonly string[]): void {
  const odd = given.find((name) => !known.includes(name))
  if (odd === undefined) return
  const files = options.filter((name) => !known.includes(name)).join(', ')
  throw new Problem('BAD_ARGUMENT', `A feed knows no “${odd}”.`, `Leave it out; ${files} are for files.`)
}

function sizeOf(first: string | undefined): number {
  const size = Number(first ?? usual)
  if (Number.isInteger(size) && size >= 1 && size <= most) return size
  throw new Problem(
    'BAD_ARGUMENT',
    `first=${first?.slice(0, 20)} is outside 1..${most}.`,
    'Follow the link “next” for more.',
  )
}

function kindsOf(type: string): string[] {
  if (type === 'Citation') return ['CITATION']
  const all = Object.entries({ ...entityKinds, ...factKinds })
  if (type === 'Fact') return Object.keys(factKinds)
  return all.filter(([, { label }]) => label === type).map(([kind]) => kind)
}
