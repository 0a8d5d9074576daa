/** What dossiers refer to across files: facts said to be the same, entities of one name. */

import { type FactKind, factSpec } from '../../domain/fact.ts'
import { kindOf } from '../../domain/id.ts'
import { accentedKey } from '../../domain/name.ts'
import type { Reader } from '../../graph/graph.ts'
import { factsKnown } from '../../graph/queries/importFact.ts'
import type { Dossier, DossierPath, DossierProblem } from '../dossier/dossier.ts'
import { at, type Prepared } from '../prepare/prepare.ts'
import { named } from '../prepare/prepareAll.ts'
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
  const stated = new Set(prepared.flatMap(statedIds))
  const references = prepared.flatMap(referencesOf)
  const unknown = references.map(({ id }) => id).filter((id) => !stated.has(id))
  const known = new Set((await reader.read(factsKnown, { ids: [...new Set(unknown)] })).map(({ id }) => id))
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

/** The facts that a dossier states itself, those among them that could not be read. */
const statedIds = ({ dossier, facts }: Prepared): string[] => [
  ...facts.filter(({ same }) => !same).map(({ id }) => id),
  ...dossier.unread.map(({ kind, key }) => `${factSpec(kind).prefix}:${dossier.source.id.split(':')[1]}/${key}`),
]

/**
 * Two entities of one kind and one name are one by mistake or two on purpose: one of their dossiers says which. Where
 * names are given within something else, as those of villages are within a commune, only those of one home count.
 */
export function namesakeProblems(prepared: readonly Prepared[], inGraph: readonly NamedEntity[]): DossierProblem[] {
  const declared = prepared.flatMap(({ declarations }) => declarations.filter(({ implied }) => !implied).map(named))
  const bearers = byNames([...inGraph, ...declared])
  return prepared.flatMap(({ dossier, declarations }) =>
    dossier.entities.flatMap(({ kind, name, id: given, index }) => {
      const mine = declarations.find((one) => one.kind === kind && (one.id === given || one.name === name))
      if (!mine || mine.implied) return []
      return namesakes(named(mine), bearers).map((id) =>
        at(dossier, {
          path: ['entities', index],
          message: `${id} bears the same name`,
          hint: `write \`id: ${id}\` if it is the same, else give it an id of its own and \`distinct: [${id}]\``,
        }),
      )
    }),
  )
}

type Bearers = ReadonlyMap<string, readonly NamedEntity[]>

function byNames(entities: readonly NamedEntity[]): Bearers {
  const bearers = new Map<string, NamedEntity[]>()
  for (const entity of entities)
    for (const key of keysOf(entity)) bearers.set(key, [...(bearers.get(key) ?? []), entity])
  return bearers
}

const keysOf = ({ kind, name, names, home, id }: NamedEntity): string[] => {
  const scope = kind === 'PLACE' ? (home ?? '') : kind === 'POST' ? id.slice(0, id.lastIndexOf('/')) : ''
  return [...new Set([name, ...names].map((text) => `${kind} ${scope} ${accentedKey(text)}`))]
}

function namesakes(mine: NamedEntity, bearers: Bearers): string[] {
  const others = keysOf(mine).flatMap((key) => bearers.get(key) ?? [])
  const told = new Set([...(mine.distinct ?? []), ...distinctFrom(mine.id, others)])
  return [...new Set(others.map(({ id }) => id))].filter((id) => id !== mine.id && !told.has(id))
}

/** Those that say themselves that they are not this one. */
const distinctFrom = (id: string, others: readonly NamedEntity[]): string[] =>
  others.filter(({ distinct }) => distinct?.includes(id)).map((other) => other.id)
