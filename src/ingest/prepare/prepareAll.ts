/** Prepares dossiers together, so that each may name what another introduces. */
import type { EntityKind } from '../../domain/entity.ts'
import { createActorGrammar } from '../actor/grammar.ts'
import type { BodyPattern, Title } from '../actor/pattern.ts'
import type { Declaration } from '../declaration.ts'
import type { Dossier, DossierEntity, DossierProblem } from '../dossier/dossier.ts'
import type { PlaceIndex } from '../place/placeIndex.ts'
import { createKnown, type Known, type KnownEntity, type NamedEntity } from '../resolve/known.ts'
import { createResolve, type Resolve } from '../resolve/resolve.ts'
import { type Declared, declareEntity, idFromName } from './declare.ts'
import { at, byRule, contextOf, type Prepared, prepare, publishedOf } from './prepare.ts'

/** What names are resolved with, beside the graph. */
export interface Lexicon {
  readonly places: PlaceIndex
  readonly patterns: readonly BodyPattern[]
  readonly titles: readonly Title[]
}

export function prepareAll(
  dossiers: readonly Dossier[],
  inGraph: readonly NamedEntity[],
  lexicon: Lexicon,
  near: readonly KnownEntity[] = [],
): Prepared[] {
  const resolveAmong = (entities: readonly NamedEntity[]) => resolveWith(createKnown(entities, near), lexicon)
  const sources = dossiers.map(({ source: { id, kind, title } }) => ({ id, kind, name: title, names: [] }))
  const own = [...sources, ...dossiers.flatMap(ownNames)]
  const firstResolve = resolveAmong([...inGraph, ...own])
  const declared = new Map(dossiers.map((dossier) => [dossier, declareAll(dossier, firstResolve)]))
  const all = [...declared.values()].flat().map(({ declaration }) => named(declaration))
  const resolve = resolveAmong([...inGraph, ...sources, ...all])
  return dossiers.map((dossier) => {
    const entities = declared.get(dossier) ?? []
    const declarations = entities.flatMap(({ declaration, implied }) => [...byRule(implied), declaration])
    const prepared = prepare(dossier, { resolve, declarations })
    return { ...prepared, problems: [...problemsOf(dossier, entities), ...prepared.problems] }
  })
}

function resolveWith(known: Known, { places, patterns, titles }: Lexicon): Resolve {
  return createResolve({ known, places, actors: createActorGrammar({ patterns, titles, places, named: known.named }) })
}

/** Posts and places are known only once what they belong to is: their ids stand under its. */
const dependent: readonly EntityKind[] = ['PLACE', 'POST']

const ownNames = ({ entities }: Dossier): NamedEntity[] =>
  entities
    .filter(({ kind, id }) => id !== null || !dependent.includes(kind))
    .map(({ kind, id, name, names, relations: { seat } }) => ({
      id: id ?? idFromName(kind, name),
      kind,
      name,
      names: names.map(({ text }) => text),
      home: seat?.startsWith('place:') ? seat : undefined,
    }))

/** What is declared, as others may name it. */
export const named = ({ id, kind, name, names, relations, distinct }: Declaration): NamedEntity => ({
  id,
  kind,
  name,
  names: names.map(({ text }) => text),
  home: [relations.seat, relations.scope, relations.partOf].find((area) => area?.startsWith('place:')),
  distinct: distinct ?? [],
})

function declareAll(dossier: Dossier, resolve: Resolve): Declared[] {
  const context = contextOf(dossier, resolve, publishedOf(dossier).last)
  return dossier.entities.map((entity: DossierEntity) =>
    declareEntity(entity, ['entities', entity.index], resolve, context),
  )
}

const problemsOf = (dossier: Dossier, entities: readonly Declared[]): DossierProblem[] =>
  entities.flatMap(({ findings }) => findings).map((finding) => at(dossier, finding))
