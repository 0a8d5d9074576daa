/** The drawn provinces of Việt Nam (`seeds/places/map.json`), by the ids of all versions that have the same ground. */
import { readFileSync } from 'node:fs'

export type Division = 'before' | 'now'

interface Outlines {
  readonly width: number
  readonly height: number
  /** Paths of an SVG picture: all land, its edge, and the borders within it. */
  readonly land: string
  readonly coast: string
  readonly borders: Readonly<Record<Division, string>>
  readonly provinces: Readonly<Record<string, { readonly centre: readonly [x: number, y: number] }>>
  readonly islands: Readonly<Record<string, readonly [x: number, y: number]>>
}

export const outlines = JSON.parse(
  readFileSync(new URL('../../../seeds/places/map.json', import.meta.url), 'utf8'),
) as Outlines
