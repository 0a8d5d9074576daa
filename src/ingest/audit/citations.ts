/** Checks citations: every quote stands in its source's text, to the letter, at the place it says. */
import type { Claim } from '../../domain/citation.ts'
import { type FactKind, factKinds, factSpec } from '../../domain/fact.ts'
import type { Reader } from '../../graph/graph.ts'
import { citationIds, type StoredCitation, storedCitations } from '../../graph/queries/checkGraph.ts'
import { idsTaken } from '../../graph/queries/importKnown.ts'
import { sha256 } from '../prepare/quote.ts'
import { citationHash } from '../write/stamp.ts'
import { differences, type Fault, overPages } from './fault.ts'
import { withoutVersions } from './stamps.ts'

export const citationFaults = (reader: Reader, progress: (done: number) => void): Promise<Fault[]> =>
  overPages(reader, citationIds, (ids) => faultsOf(reader, ids), progress)

async function faultsOf(reader: Reader, ids: readonly string[]): Promise<Fault[]> {
  const stored = await reader.read(storedCitations, { ids })
  const named = [...new Set(stored.flatMap((citation) => claimsOf(citation).flatMap(entitiesOf)))]
  const known = new Set((await reader.read(idsTaken, { ids: named })).map(({ id }) => id))
  const told = new Set(stored.map(({ id }) => id))
  return [
    ...ids
      .filter((id) => !told.has(id))
      .map((id) => ({ id, wrong: 'is not joined to a fact and a source with a text' })),
    ...stored.flatMap((citation) => [
      ...quoteFaults(citation),
      ...hashFaults(citation),
      ...claimFaults(citation, known),
    ]),
  ]
}

function quoteFaults({ id, properties, title, text, textHash }: StoredCitation): Fault[] {
  const { part, quote, start, end, quoteHash } = properties as Record<string, string> & { start: number; end: number }
  const whole = part === 'TITLE' ? title : text
  return [
    ...(whole.slice(start, end) === quote && quote !== ''
      ? []
      : [{ id, wrong: `its quote does not stand at ${start}–${end}` }]),
    ...(sha256(String(quote)) === quoteHash ? [] : [{ id, wrong: 'its hash is not that of its quote' }]),
    ...(sha256(text) === textHash ? [] : [{ id, wrong: 'its source’s hash is not that of the text' }]),
  ]
}

const hashFaults = ({ id, fact, source, properties }: StoredCitation): Fault[] => {
  const { contentHash, ...own } = withoutVersions(properties)
  return differences(id, 'its', { contentHash }, { contentHash: citationHash({ fact, source, properties: own }) })
}

const claimsOf = ({ properties }: StoredCitation): Claim[] => JSON.parse(String(properties.says)) as Claim[]

const entitiesOf = ({ entity, value }: Claim): string[] => [
  ...(entity ? [entity] : []),
  ...((value as { names?: string[] } | undefined)?.names ?? []),
]

const bases = ['QUOTED', 'CONTEXT', 'INFERRED']

function claimFaults(citation: StoredCitation, known: ReadonlySet<string>): Fault[] {
  const { id, factKind } = citation
  // Of what kind a fact is, is looked at with the facts.
  if (!(factKind in factKinds)) return []
  const { roles, values } = factSpec(factKind as FactKind)
  return claimsOf(citation).flatMap((claim) => [
    ...(claim.field in roles || claim.field in values ? [] : [{ id, wrong: `says ${claim.field}, which is no field` }]),
    ...(bases.includes(claim.basis) ? [] : [{ id, wrong: `says ${claim.field} on no basis` }]),
    ...entitiesOf(claim)
      .filter((entity) => !known.has(entity))
      .map((entity) => ({ id, wrong: `says ${claim.field} of ${entity}, which is not there` })),
  ])
}
