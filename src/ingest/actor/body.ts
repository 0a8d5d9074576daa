/** Bodies by pattern and place: “UBND huyện Chợ Đồn”, “Tỉnh ủy”, “Ban Tuyên giáo Tỉnh ủy Bắc Kạn”. */
import { slug } from '../../domain/name.ts'
import type { Declaration } from '../declaration.ts'
import type { NameKind } from '../dossier/dossier.ts'
import type { PlaceIndex } from '../place/placeIndex.ts'
import type { PlaceVersion } from '../place/record.ts'
import type { PlaceType } from '../place/unitName.ts'
import { withoutTerm } from './address.ts'
import { createLeads } from './lead.ts'
import { type BodyPattern, type InnerBody, isInner, type SeatedBody } from './pattern.ts'
import type { ActorContext, BodyReading, Named } from './reading.ts'
import { type Seat, seatsOf } from './seat.ts'

export interface Bodies {
  /** Reads a body. The text may be a key: nothing depends on its case. */
  read(text: string, context: ActorContext): BodyReading
}

interface Found {
  readonly body: Declaration
  /** The bodies it stands in, the outermost first. */
  readonly outer: readonly Declaration[]
  /** The key of its pattern. */
  readonly key: string
  readonly byContext: boolean
}

interface Form {
  readonly pattern: BodyPattern
  /** The type of place that the word holds, if it is a fused one. */
  readonly type: PlaceType | null
}

export interface BodySources {
  readonly patterns: readonly BodyPattern[]
  readonly places: PlaceIndex
  readonly named: Named
}

export function createBodies({ patterns, places, named }: BodySources): Bodies {
  const leads = createLeads(patterns.flatMap(formsOf))

  function read(text: string, context: ActorContext): BodyReading {
    const key = withoutTerm(text)
    return declared(key) ?? reading(find(key, context)) ?? { kind: 'none', near: leads.near(text) }
  }

  function declared(key: string): BodyReading | null {
    const [entity, ...others] = named(key, ['ORGANIZATION'])
    if (!entity) return null
    return others.length > 0
      ? { kind: 'several', candidates: [entity, ...others] }
      : { kind: 'one', entity, implied: [], byContext: false }
  }

  /** By the longest words that lead to a body at all: “Ban Thi đua - Khen thưởng tỉnh” is no Ban of another sort. */
  function find(key: string, context: ActorContext): Found[] {
    for (const { entry, rest } of leads.of(key)) {
      const found = isInner(entry.pattern)
        ? insideOf(entry.pattern, rest, context)
        : seatedAt(entry.pattern, entry.type, rest, context)
      if (found.length > 0) return found
    }
    return []
  }

  function seatedAt(pattern: SeatedBody, type: PlaceType | null, rest: string, context: ActorContext): Found[] {
    return seatsOf(rest, { levels: pattern.levels, type }, context, places).map(({ place, byContext }: Seat) => ({
      body: seatedBody(pattern, place),
      outer: [],
      key: pattern.key,
      byContext,
    }))
  }

  function insideOf(pattern: InnerBody, rest: string, context: ActorContext): Found[] {
    return find(rest, context)
      .filter(({ key }) => pattern.of.includes(key))
      .map(({ body, outer, byContext }) => ({
        body: innerBody(pattern, body),
        outer: [...outer, body],
        key: pattern.key,
        byContext,
      }))
  }

  return { read }
}

function formsOf(pattern: BodyPattern): { words: string; entry: Form }[] {
  const plain = [pattern.name, ...pattern.names.map(({ text }) => text)]
  const fused = isInner(pattern) ? [] : (Object.entries(pattern.fused) as [PlaceType, string][])
  return [
    ...plain.map((words) => ({ words, entry: { pattern, type: null } })),
    ...fused.map(([type, words]) => ({ words, entry: { pattern, type } })),
  ]
}

function reading(found: readonly Found[]): BodyReading | null {
  const [first, ...others] = found
  if (!first) return null
  if (others.length > 0) return { kind: 'several', candidates: found.map(({ body }) => body) }
  return { kind: 'one', entity: first.body, implied: [...first.outer, first.body], byContext: first.byContext }
}

/** The body of a place: `organization:bac-kan/ubnd`, `organization:bac-kan/tinh-uy`. */
function seatedBody(pattern: SeatedBody, place: PlaceVersion): Declaration {
  const fused = pattern.fused[place.type]
  const seat = `${place.type} ${place.name}`
  return {
    id: `organization:${place.id.slice('place:'.length)}/${fused ? slug(fused) : pattern.key}`,
    kind: 'ORGANIZATION',
    name: fused ? `${fused} ${place.name}` : `${pattern.name} ${seat}`,
    names: otherNames(pattern, seat),
    properties: { kind: pattern.kind, country: 'VN' },
    relations: { seat: place.id },
  }
}

/** A body inside another: `organization:bac-kan/tinh-uy/ban-tuyen-giao`. */
function innerBody(pattern: InnerBody, outer: Declaration): Declaration {
  return {
    id: `${outer.id}/${pattern.key}`,
    kind: 'ORGANIZATION',
    name: `${pattern.name} ${outer.name}`,
    names: otherNames(pattern, outer.name),
    properties: outer.properties,
    relations: { ...outer.relations, partOf: outer.id },
  }
}

const otherNames = (pattern: BodyPattern, whose: string): { text: string; kind: NameKind }[] =>
  pattern.names.map(({ text, kind }) => ({ text: `${text} ${whose}`, kind }))
