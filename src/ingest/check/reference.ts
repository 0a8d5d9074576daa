/** What dossiers refer to across files: facts said to be the same, entities of one name, and the order to write in. */

import type { FactKind } from '../../domain/fact.ts'
import { kindOf } from '../../domain/id.ts'
import { accentedKey } from '../../domain/name.ts'
import type { Reader } from '../../graph/graph.ts'
import { factsKnown } from '../../graph/queries/importFact.ts'
import type { Dossier, DossierPath, DossierProblem } from '../dossier/dossier.ts'
import { at, type Prepared } from '../prepare/prepare.ts'
import type { NamedEntity } from '../resolve/known.ts'

/** A fact of another dossier that one names by its id: the one that it is, or that it is part of. */
interface Reference {
  readonly dossier: Dossier
  readonly path: DossierPath
  readonly id: string
  readonly kind: FactKind
}

/** `same` and `partOf` must name a fact of their own kind that some source states. */
export async function referenceProblems(reader: Reader, prepared: readonly Prepared[]): Promise<DossierProblem[]> {
  const stated = new Set(prepared.flatMap(({ facts }) => facts.filter(({ same }) => !same).map(({ id }) => id)))
  const references = prepared.flatMap(referencesOf)
  const asked = references.map(({ id }) => id).filter((id) => !stated.has(id))
  const known = new Set((await reader.read(factsKnown, { ids: [...new Set(asked)] })).map(({ id }) => id))
  return references.flatMap((reference) => {
    if (!stated.has(reference.id) && !known.has(reference.id)) return [unknownFact(reference)]
    return kindOf(reference.id) === reference.kind ? [] : [otherKind(reference)]
  })
}

const referencesOf = ({ dossier, facts }: Prepared): Reference[] =>
  facts.flatMap(({ id, kind, same, claims, path }) => {
    const whole = claims.find(({ field }) => field === 'partOf')?.value
    return [
      ...(same ? [{ dossier, kind, id, path: [...path, 'same'] }] : []),
      ...(typeof whole === 'string' ? [{ dossier, kind, id: whole, path: [...path, 'partOf'] }] : []),
    ]
  })

const unknownFact = ({ dossier, path, id }: Reference): DossierProblem =>
  at(dossier, { path, message: `no fact has the id ${id}`, hint: 'name the fact as its own dossier states it' })

const otherKind = ({ dossier, path, id }: Reference): DossierProblem =>
  at(dossier, {
    path,
    message: `${id} is of another kind`,
    hint: 'only facts of one kind are the same, or part of each other',
  })

/** Two entities of one kind and one name are one by mistake or two on purpose: the dossier says which. */
export function namesakeProblems(prepared: readonly Prepared[], inGraph: readonly NamedEntity[]): DossierProblem[] {
  const bearers = new Map<string, Set<string>>()
  const bear = (kind: string, name: string, id: string) => {
    const key = `${kind} ${accentedKey(name)}`
    bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
  }
  for (const { id, kind, name } of inGraph) bear(kind, name, id)
  for (const { declarations } of prepared) for (const { id, kind, name } of declarations) bear(kind, name, id)
  const distinct = new Map<string, readonly string[]>()
  for (const { dossier } of prepared)
    for (const entity of dossier.entities) if (entity.id) distinct.set(entity.id, entity.distinct)
  return prepared.flatMap(({ dossier, declarations }) =>
    dossier.entities.flatMap((entity, index) => {
      const mine = declarations.find(
        ({ kind, name }) => kind === entity.kind && accentedKey(name) === accentedKey(entity.name),
      )
      const others = [...(bearers.get(`${entity.kind} ${accentedKey(entity.name)}`) ?? [])].filter(
        (id) => mine && id !== mine.id && !entity.distinct.includes(id) && !distinct.get(id)?.includes(mine.id),
      )
      return others.map((id) =>
        at(dossier, {
          path: ['entities', index],
          message: `${id} bears the same name`,
          hint: `write \`id: ${id}\` if it is the same, else give it an id of its own and \`distinct: [${id}]\``,
        }),
      )
    }),
  )
}

/**
 * The dossiers in an order in which each finds what it names: whoever declares an entity before whoever mentions it.
 * Those that need each other come in the order of their ids.
 */
export function inOrder(prepared: readonly Prepared[]): Prepared[] {
  const sorted = [...prepared].sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
  const declaring = new Map<string, Prepared[]>()
  for (const one of sorted)
    for (const { id } of one.declarations) declaring.set(id, [...(declaring.get(id) ?? []), one])
  const done = new Set<Prepared>()
  const order: Prepared[] = []
  const visit = (one: Prepared): void => {
    if (done.has(one)) return
    done.add(one)
    for (const id of needs(one)) {
      const declarers = declaring.get(id)
      if (declarers?.[0] && !declarers.includes(one)) visit(declarers[0])
    }
    order.push(one)
  }
  for (const one of sorted) visit(one)
  return order
}

/** Reference documents before articles. */
const rank = ({ source }: Prepared): string =>
  `${source.declaration.kind === 'DOCUMENT' ? 0 : 1} ${source.declaration.id}`

const needs = ({ facts, declarations, source }: Prepared): string[] => [
  ...facts.flatMap(({ claims }) => claims.flatMap(({ entity }) => entity ?? [])),
  ...[source.declaration, ...declarations].flatMap(({ relations }) => Object.values(relations)),
]
