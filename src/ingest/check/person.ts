/**
 * Persons of one name. Thousands bear a common name, so the name alone never makes two mentions one person. Their sources
 * have to share a post, a body or a province, or the dossier says by id whom it means.
 */
import type { Reader } from '../../graph/graph.ts'
import { companyOfPersons } from '../../graph/queries/importKnown.ts'
import { type DossierProblem, isGroup } from '../dossier/dossier.ts'
import type { PlaceIndex } from '../place/placeIndex.ts'
import { at, type Prepared } from '../prepare/prepare.ts'

interface Mentioned {
  readonly person: string
  readonly source: string
  /** Posts, bodies and provinces that the source names together with the person. */
  readonly circle: ReadonlySet<string>
}

/** Persons whom a dossier names as others do, and nothing shows that they are the same. */
export async function personProblems(
  reader: Reader,
  prepared: readonly Prepared[],
  places: PlaceIndex,
): Promise<DossierProblem[]> {
  const circleOf = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.flatMap((id) => circles(id, places)))
  const inBatch = prepared.flatMap((one) => mentions(one, circleOf))
  const persons = [...new Set(inBatch.map(({ person }) => person))]
  const batch = prepared.map(({ source }) => source.declaration.id)
  const rows = await reader.read(companyOfPersons, { persons, batch })
  const inGraph = rows.map(({ person, source, company }) => ({ person, source, circle: circleOf(company) }))
  const byPerson = grouped([...inGraph, ...inBatch])
  return prepared.flatMap((one) =>
    mentions(one, circleOf)
      .filter((mine) => !isMeant(one, mine.person) && isStranger(mine, byPerson.get(mine.person) ?? []))
      .map(({ person }) => at(one.dossier, { path: pathOf(one, person), ...finding(person) })),
  )
}

const finding = (person: string) => ({
  message: `another source names ${person}, with no post, body or province in common`,
  hint: `write \`id: ${person}\` if it is the same person, else give an id of its own and \`distinct: [${person}]\``,
})

function mentions(
  { facts, dossier }: Prepared,
  circleOf: (ids: readonly string[]) => ReadonlySet<string>,
): Mentioned[] {
  const company = new Map<string, string[]>()
  for (const { claims } of facts) {
    const named = claims.flatMap(({ entity }) => entity ?? [])
    for (const person of named.filter(isPerson)) company.set(person, [...(company.get(person) ?? []), ...named])
  }
  return [...company].map(([person, ids]) => ({ person, source: dossier.source.id, circle: circleOf(ids) }))
}

const isPerson = (id: string): boolean => id.startsWith('person:')

/** The posts and bodies that an entity is or stands in, and the province it is of. */
function circles(id: string, places: PlaceIndex): string[] {
  const [kind = '', path = ''] = id.split(':')
  const steps = path.split('/')
  const province = places.byId(`place:${steps[0]}`)?.level === 'PROVINCE' ? [`place:${steps[0]}`] : []
  if (kind === 'post') return [id, `organization:${steps.slice(0, -1).join('/')}`, ...province]
  if (kind === 'organization') return [id, ...province]
  return kind === 'place' ? province : []
}

const isStranger = ({ source, circle }: Mentioned, all: readonly Mentioned[]): boolean => {
  const others = all.filter((other) => other.source !== source)
  return others.length > 0 && !others.some((other) => [...circle].some((one) => other.circle.has(one)))
}

/** Whether the dossier says by id whom it means. */
function isMeant({ dossier }: Prepared, person: string): boolean {
  const mentioned = dossier.facts.flatMap(({ roles }) =>
    Object.values(roles).flatMap((those) => those.flatMap((one) => (isGroup(one) ? one.names : [one]))),
  )
  return dossier.entities.some(({ id }) => id === person) || mentioned.some(({ is }) => is === person)
}

/** Where the dossier declares the person, else the first fact that names one. */
function pathOf({ dossier, declarations, facts }: Prepared, person: string) {
  const name = declarations.find(({ id }) => id === person)?.name
  const entity = dossier.entities.find((one) => one.kind === 'PERSON' && one.name.normalize() === name)
  if (entity) return ['entities', entity.index]
  return facts.find(({ claims }) => claims.some((claim) => claim.entity === person))?.path ?? []
}

function grouped(mentioned: readonly Mentioned[]): Map<string, Mentioned[]> {
  const groups = new Map<string, Mentioned[]>()
  for (const one of mentioned) groups.set(one.person, [...(groups.get(one.person) ?? []), one])
  return groups
}
