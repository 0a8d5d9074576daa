/** Checks facts: what is stored of each is what its citations make of it. */
import { type FactKind, factKinds, factSpec } from '../../domain/fact.ts'
import type { Reader } from '../../graph/graph.ts'
import { factIds, type StoredFact, storedFacts } from '../../graph/queries/checkGraph.ts'
import type { FactRow } from '../../graph/queries/importFact.ts'
import { concernsOf, type Listed, listedFacts } from '../write/listings.ts'
import { storedRows } from '../write/settleFacts.ts'
import { differences, type Fault, overPages, setDifferences } from './fault.ts'
import { withoutVersions } from './stamps.ts'
import { valueFaults } from './value.ts'

export const factFaults = (reader: Reader, progress: (done: number) => void): Promise<Fault[]> =>
  overPages(reader, factIds, (ids) => faultsOf(reader, ids), progress)

async function faultsOf(reader: Reader, ids: readonly string[]): Promise<Fault[]> {
  const stored = await reader.read(storedFacts, { ids })
  const facts = stored.filter(isOfAKind)
  const known = facts.map(({ id }) => id)
  const settled = new Map((await storedRows(reader, known)).map((row) => [row.id, row]))
  const listed = new Map(
    (await listedFacts(reader, await concernsOf(reader, known))).map((fact) => [fact.id, listingsIn(fact)]),
  )
  return [
    ...stored.filter((fact) => !isOfAKind(fact)).map(ofNoKind),
    ...facts.flatMap((fact) => [
      ...kindFaults(fact),
      ...settledFaults(fact, settled.get(fact.id)),
      ...setDifferences(fact.id, 'its listing', fact.listings, listed.get(fact.id) ?? []),
    ]),
  ]
}

const listingsIn = ({ properties: { sortKey }, listings }: Listed): object[] =>
  listings.map((one) => ({ ...one, sortKey }))

const isOfAKind = ({ properties }: StoredFact): boolean => String(properties.factKind) in factKinds

const ofNoKind = ({ id, properties }: StoredFact): Fault => ({
  id,
  wrong: `its kind is ${String(properties.factKind)}, which is none`,
})

function kindFaults({ id, labels, properties, roles }: StoredFact): Fault[] {
  const spec = factSpec(properties.factKind as FactKind)
  const filled = new Set(roles.map(({ properties }) => (properties as { field: string }).field))
  const unfilled = Object.entries(spec.roles).filter(
    ([field, role]) => role.required && !filled.has(field) && !(role.group && properties.group),
  )
  return [
    ...(id.startsWith(`${spec.prefix}:`) ? [] : [{ id, wrong: `its id is not that of a ${spec.prefix}` }]),
    ...setDifferences(id, 'its labels', labels, ['Fact', spec.label]),
    ...unfilled.map(([field]) => ({ id, wrong: `nothing fills its ${field}` })),
    ...valueFaults(id, spec.values, properties, spec.required),
  ]
}

/** Of two facts that fall on one key the second has the next: everything else follows from the citations. */
const keysBeside = 8

function settledFaults({ id, properties, roles }: StoredFact, due: FactRow | undefined): Fault[] {
  if (!due) return [{ id, wrong: 'nothing says what it states' }]
  const dueProperties = due.properties as Readonly<Record<string, unknown>>
  const beside = Number(properties.sortKey) - Number(dueProperties.sortKey)
  const sortKey = 0 <= beside && beside <= keysBeside ? properties.sortKey : dueProperties.sortKey
  return [
    // Which versions may be is looked at with the stamps.
    ...differences(id, 'its', withoutVersions(properties), { ...dueProperties, sortKey }),
    ...setDifferences(id, 'its roles', roles, due.roles),
  ]
}
