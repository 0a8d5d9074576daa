/** The entities that dossiers introduce, with their ids and their relations resolved. */
import { type EntityKind, entitySpec } from '../../domain/entity.ts'
import { normalise, slug } from '../../domain/name.ts'
import type { Declaration } from '../declaration.ts'
import type { Dossier, DossierEntity, DossierPath } from '../dossier/dossier.ts'
import type { Finding } from '../dossier/finding.ts'
import { type Context, isResolved, type Resolve } from '../resolve/resolve.ts'

export interface Declared {
  readonly declaration: Declaration
  readonly implied: readonly Declaration[]
  readonly findings: readonly Finding[]
}

/** The id that a name makes, for kinds whose id needs no relation. */
export const idFromName = (kind: EntityKind, name: string): string => `${entitySpec(kind).prefix}:${slug(name)}`

/** Declares one entity of a dossier. */
export function declareEntity(entity: DossierEntity, path: DossierPath, resolve: Resolve, context: Context): Declared {
  const { relations, implied, findings } = resolveRelations(entity.kind, entity.relations, path, resolve, context)
  const names = entity.names.map(({ text, kind }) => ({ text: normalise(text), kind }))
  return {
    declaration: {
      id: entity.id ?? ownId(entity, relations),
      kind: entity.kind,
      name: normalise(entity.name),
      names,
      properties: entity.properties,
      relations,
      ...(entity.distinct.length > 0 ? { distinct: entity.distinct } : {}),
    },
    implied,
    findings,
  }
}

/** Posts and places stand under what they belong to: `post:bac-kan/ubnd/chu-tich`, `place:…/xa-bang-lang/ban-nhi`. */
function ownId({ kind, name }: DossierEntity, relations: Readonly<Record<string, string>>): string {
  const under = kind === 'PLACE' ? relations.partOf : kind === 'POST' ? relations.organization : undefined
  return under ? `${entitySpec(kind).prefix}:${under.split(':')[1]}/${slug(name)}` : idFromName(kind, name)
}

/** Declares the source itself: the article or document that the dossier is of. */
export function declareSource(dossier: Dossier, resolve: Resolve, context: Context): Declared {
  const { source } = dossier
  const head: DossierPath = [source.kind === 'ARTICLE' ? 'article' : 'document']
  const { relations, implied, findings } = resolveRelations(source.kind, source.relations, head, resolve, context)
  return {
    declaration: {
      id: source.id,
      kind: source.kind,
      name: source.title,
      names: [],
      properties: { ...source.properties, title: source.title },
      relations,
    },
    implied,
    findings: [...findings, ...unknownHome(dossier, resolve, context, head)],
  }
}

function unknownHome({ source }: Dossier, resolve: Resolve, context: Context, head: DossierPath): Finding[] {
  const found = source.place ? resolve({ is: source.place }, ['PLACE'], { ...context, places: [] }) : null
  return found && !isResolved(found) ? [{ path: [...head, 'place'], ...found }] : []
}

function resolveRelations(
  kind: EntityKind,
  relations: Readonly<Record<string, string>>,
  path: DossierPath,
  resolve: Resolve,
  context: Context,
): { relations: Record<string, string>; implied: Declaration[]; findings: Finding[] } {
  const spec = entitySpec(kind).relations
  const found = Object.entries(relations).map(([field, text]) => ({
    field,
    result: resolve({ is: text }, spec[field]?.kinds ?? [], context),
  }))
  return {
    relations: Object.fromEntries(
      found.flatMap(({ field, result }) => (isResolved(result) ? [[field, result.id]] : [])),
    ),
    implied: found.flatMap(({ result }) => (isResolved(result) ? result.implied : [])),
    findings: found.flatMap(({ field, result }) => (isResolved(result) ? [] : [{ path: [...path, field], ...result }])),
  }
}
