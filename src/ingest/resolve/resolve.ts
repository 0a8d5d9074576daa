/**
 * Who or what a name means where it stands. A name is resolved among what its role allows, in the context of its article:
 * the places it names, the day it speaks of. Several matches or none is a problem for the curator, never a guess.
 */
import type { Day } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import type { ActorGrammar } from '../actor/grammar.ts'
import type { Declaration } from '../declaration.ts'
import type { Mention } from '../dossier/dossier.ts'
import type { PlaceIndex } from '../place/placeIndex.ts'
import type { Known, KnownEntity } from './known.ts'

export interface Context {
  /** The day on which places are looked up: the event's, else the publication's; null when neither is known. */
  readonly on: Day | null
  /** Ids of the places that “tỉnh”, “huyện” and bare names mean here, the most specific first. */
  readonly places: readonly string[]
}

export interface Resolved {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Whether the words alone did not name it: the article's place or the curator's `in` had to help. */
  readonly byContext: boolean
  /** Bodies and posts that exist by pattern and come to be by this mention. */
  readonly implied: readonly Declaration[]
  /** The place that it is of or lies in, as far as it is known. */
  readonly home?: string | undefined
}

export interface Unresolved {
  readonly message: string
  readonly hint: string | null
}

export type Resolve = (mention: Mention, kinds: readonly EntityKind[], context: Context) => Resolved | Unresolved

export const isResolved = (result: Resolved | Unresolved): result is Resolved => 'id' in result

interface Sources {
  readonly known: Known
  readonly places: PlaceIndex
  readonly actors: ActorGrammar
}

export function createResolve({ known, places, actors }: Sources): Resolve {
  return (mention, kinds, context) => {
    const within = mention.in ? containers(mention.in, context) : context
    if (!within)
      return {
        message: `“${mention.in}” is no place that contains others`,
        hint: 'name a commune, district or province of the time',
      }
    return (
      byId(mention.is, kinds) ??
      byName(mention.is, kinds, within) ??
      byPattern(mention.is, kinds, within) ??
      byPlace(mention, kinds, within)
    )
  }

  function containers(text: string, context: Context): Context | null {
    const found = places.resolve({ text, on: context.on, within: context.places })
    return found.kind === 'one' ? { ...context, places: [found.place.id, ...context.places] } : null
  }

  function byId(text: string, kinds: readonly EntityKind[]): Resolved | Unresolved | null {
    if (!/^[a-zA-Z]+:\S+$/.test(text)) return null
    const place = places.byId(text)
    const entity = place ? { id: place.id, kind: 'PLACE' as const, name: place.name } : known.byId(text)
    if (!entity) return { message: `no entity has the id ${text}`, hint: 'declare it under `entities`, or name it' }
    if (!kinds.includes(entity.kind)) return wrongKind(text, entity.kind, kinds)
    return { ...entity, byContext: false, implied: [] }
  }

  /** Of several with one name, the place where they are at home decides, if only one of them is at home in the context. */
  function byName(text: string, kinds: readonly EntityKind[], context: Context): Resolved | Unresolved | null {
    const found = bearers(text, kinds).filter((entity) => !isElsewhere(entity, context))
    const [first, ...others] = found
    if (!first) return null
    if (others.length === 0) return { ...first, byContext: false, implied: [] }
    const [one, ...more] = found.filter(({ home }) => home !== undefined && isInContext(home, context))
    return one && more.length === 0 ? { ...one, byContext: true, implied: [] } : several(text, found)
  }

  /** The whole name first: “Anh Thơ” is a name, and an award begins with “Anh hùng”. Only people and posts are addressed. */
  function bearers(text: string, kinds: readonly EntityKind[]): readonly KnownEntity[] {
    const whole = known.named(text, kinds)
    return whole.length > 0 ? whole : known.named(withoutAddress(text), kinds.filter(isAddressed))
  }

  function isInContext(home: string, { places: areas }: Context): boolean {
    return areas.some((area) => home === area || places.isWithin(home, area, null))
  }

  /** A village that lies outside all that the context speaks of is not the one meant. */
  function isElsewhere({ kind, home }: KnownEntity, context: Context): boolean {
    return kind === 'PLACE' && home !== undefined && context.places.length > 0 && !isInContext(home, context)
  }

  function byPattern(text: string, kinds: readonly EntityKind[], context: Context): Resolved | Unresolved | null {
    const readings = [
      ...(kinds.includes('POST') ? [actors.post(text, context)] : []),
      ...(kinds.includes('ORGANIZATION') ? [actors.body(text, context)] : []),
    ]
    const found = readings.find(({ kind }) => kind === 'one')
    if (found?.kind === 'one') {
      const { entity, implied, byContext } = found
      return {
        id: entity.id,
        kind: entity.kind,
        name: entity.name,
        byContext,
        implied,
        home: implied.at(-1)?.relations.seat,
      }
    }
    const unclear = readings.find(({ kind }) => kind === 'several')
    return unclear?.kind === 'several' ? several(text, unclear.candidates) : null
  }

  function byPlace({ is: text }: Mention, kinds: readonly EntityKind[], context: Context): Resolved | Unresolved {
    if (!kinds.includes('PLACE')) return unknown(text, kinds, () => [])
    const found = places.resolve({ text, on: context.on, within: context.places })
    if (found.kind === 'several') return several(text, found.candidates)
    if (found.kind === 'none') return unknown(text, kinds, () => found.near, context.on)
    const alone = places.resolve({ text, on: context.on })
    const { id, name } = found.place
    return { id, kind: 'PLACE', name, byContext: alone.kind !== 'one' || alone.place.id !== id, implied: [] }
  }

  /** Many names are looked up that are no place, and only the curator's own mistakes are reported. */
  function unknown(
    text: string,
    kinds: readonly EntityKind[],
    nearPlaces: () => readonly Suggested[],
    on: Day | null = null,
  ): Unresolved {
    const tell = (): Unresolved => {
      const near = nearPlaces()
      if (near.length > 0) return { message: `no place “${text}”${on ? ` on ${on}` : ''}`, hint: suggestion(near) }
      const alike = known.near(text, kinds)
      return {
        message: `nobody here is known as “${text}” (${kinds.join(', ')})`,
        hint: alike.length > 0 ? suggestion(alike) : 'declare it under `entities`, or give its full name with `is`',
      }
    }
    return {
      get message() {
        return tell().message
      },
      get hint() {
        return tell().hint
      },
    }
  }
}

const isAddressed = (kind: EntityKind): boolean => kind === 'PERSON' || kind === 'POST'

/** “đồng chí”, “ông” and “bà” address a person and are no part of the name. */
const withoutAddress = (text: string): string => text.replace(/^(?:(?:các )?đồng chí|ông|bà|anh|chị|đ\/c)\s+/iu, '')

interface Suggested {
  readonly id: string
  readonly name: string
}

const suggestion = (near: readonly Suggested[]): string =>
  `did you mean ${near.map(({ id, name }) => `“${name}” (${id})`).join(', ')}?`

const several = (text: string, candidates: readonly Suggested[]): Unresolved => ({
  message: `“${text}” may be ${candidates.length} different ones`,
  hint: `say which with \`is\`: ${candidates
    .slice(0, 8)
    .map(({ id }) => id)
    .join(', ')}`,
})

const wrongKind = (text: string, kind: EntityKind, kinds: readonly EntityKind[]): Unresolved => ({
  message: `${text} is a ${kind}`,
  hint: `this role takes ${kinds.join(', ')}`,
})
