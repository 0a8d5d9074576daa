/** Golden examples: facts in short, with the sentences that an editor of each language would print. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { EntityKind } from '../../src/domain/entity.ts'
import { type FactKind, factKindNames, factSpec } from '../../src/domain/fact.ts'
import type { Named, Story } from '../../src/wording/story.ts'

export interface Golden {
  readonly story: Story
  readonly vi: string
  readonly en: string
}

interface Written {
  readonly of: Readonly<Record<string, unknown>>
  readonly vi: string
  readonly en: string
}

const folder = new URL('./golden/', import.meta.url)

export function storyOf(kind: FactKind, of: Readonly<Record<string, unknown>>): Story {
  const unknown = Object.keys(of).filter((name) => !isKnown(kind, name))
  if (unknown.length > 0) throw new Error(`a ${kind} has no ${unknown}: is there a comma to put in quotes?`)
  const money = typeof of.money === 'object' ? { money: JSON.stringify(of.money) } : {}
  const group = typeof of.group === 'string' ? { asWritten: of.group, parts: partsOf(of.parts), names: [] } : null
  const values = { ...of, ...money }
  const named = (field: string) =>
    field in factSpec(kind).roles ? [of[field] ?? []].flat().map((one) => entityOf(String(one))) : []
  return { kind, named, values, group }
}

/** Beside what a dossier states, what the importer makes of it. */
const made = ['group', 'parts', 'firstSeen', 'lastSeen', 'publishedFirst', 'publishedLast']

const isKnown = (kind: FactKind, name: string): boolean =>
  name in factSpec(kind).roles || name in factSpec(kind).values || made.includes(name)

function partsOf(parts: unknown) {
  return Object.entries((parts ?? {}) as Record<string, number | null>).map(([kind, count]) => ({ kind, count }))
}

/** `place.xã:Bằng Lãng`, `award.ORDER:Huân chương …`, `person:Hồ Chí Minh`. */
function entityOf(text: string): Named {
  const [, prefix = '', type = null, name = ''] = /^(\w+)(?:\.([^:]+))?:(.*)$/su.exec(text) ?? []
  const entityKind = prefix.toUpperCase() as EntityKind
  return { id: `${prefix}:${name}`, entityKind, name, ...(entityKind === 'PLACE' ? { type } : { kind: type }) }
}

/** All golden examples, by the kind of fact that their file is named after. */
export const goldens: readonly Golden[] = readdirSync(folder).flatMap((file) => {
  const kind = factKindNames.find((one) => factSpec(one).prefix === file.replace('.yaml', ''))
  if (!kind) throw new Error(`no kind of fact for ${file}`)
  const written = parse(readFileSync(new URL(file, folder), 'utf8')) as Written[]
  return written.map(({ of, vi, en }) => ({ story: storyOf(kind, of), vi, en }))
})
