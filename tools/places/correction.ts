/** What the packages lack or have wrong, from `seeds/places/*.yaml`: each statement with its source. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { isDay } from '../../src/domain/day.ts'
import { placeTypes } from '../../src/ingest/place/unitName.ts'
import { placeFolder } from './placeFolder.ts'

const day = z.string().refine(isDay, 'a day is written as 2020-02-01')
const placeId = z.string().regex(/^place:[a-z0-9/-]+$/, 'an id is written as place:bac-kan/cho-don')
const documentId = z.string().regex(/^document:[a-z0-9-]+$/, 'an id is written as document:nq-202-2025-qh15')
const text = z.string().trim().min(1)
const sourced = { source: text }
const rests = { document: documentId, clause: text.nullable().default(null), ...sourced }

const documentFormat = z.strictObject({
  id: documentId,
  kind: z.enum(['LAW', 'RESOLUTION', 'DECREE', 'DECISION', 'PLAN', 'DATASET', 'OTHER']),
  number: text.nullable(),
  title: text,
  issuer: text.nullable(),
  on: day.nullable(),
  url: z.url().nullable().default(null),
  ...sourced,
})

/** A place that neither list has, valid until a known day. */
const formerFormat = z.strictObject({
  id: placeId,
  type: z.enum(placeTypes),
  name: text,
  within: placeId,
  until: day,
  ...rests,
})

/** Places of a list whose first day is known. */
const startFormat = z.strictObject({ places: z.array(placeId).min(1), on: day, ...rests })

/** A place of a list that was another version before a day, or is another from a day on. */
const successionFormat = z.strictObject({
  place: placeId,
  on: day,
  id: placeId,
  type: z.enum(placeTypes).optional(),
  name: text.optional(),
  ...rests,
})

/** Edges of the lineage; they take the place of those the mapping yields. */
const changeFormat = z.strictObject({
  from: z.array(placeId).min(1),
  to: placeId,
  share: z.enum(['WHOLE', 'PART', 'UNKNOWN']),
  on: day,
  ...rests,
})

/** Rows of the mapping that lead to the wrong new commune, by the old code. */
const rowFormat = z.strictObject({ oldCode: text, newCode: text, ...sourced })

/** Communes that kept name and type on 2025-07-01 but not their territory, though the mapping shows them unchanged. */
const redrawnFormat = z.strictObject({ places: z.array(placeId).min(1), ...sourced })

/** Provinces of which the mapping leaves out so many divisions that a single successor does not mean the whole. */
const doubtfulFormat = z.strictObject({ provinces: z.array(placeId).min(1), ...sourced })

const aliasFormat = z.strictObject({ place: placeId, names: z.array(text).min(1), ...sourced })

/** What sources leave open: it is reported, and nothing else is done. */
const undecidedFormat = z.strictObject({ about: placeId, question: text, ...sourced })

const format = z.strictObject({
  documents: z.array(documentFormat).default([]),
  formers: z.array(formerFormat).default([]),
  starts: z.array(startFormat).default([]),
  successions: z.array(successionFormat).default([]),
  changes: z.array(changeFormat).default([]),
  rows: z.array(rowFormat).default([]),
  redrawn: z.array(redrawnFormat).default([]),
  doubtful: z.array(doubtfulFormat).default([]),
  aliases: z.array(aliasFormat).default([]),
  undecided: z.array(undecidedFormat).default([]),
})

export type Corrections = z.infer<typeof format>

/** Reads one file's text. Throws with the file, the path and the reason when it is not of the format. */
export function parseCorrections(file: string, yaml: string): Corrections {
  const result = format.safeParse(parse(yaml) ?? {})
  if (result.success) return result.data
  throw new Error(`${file} is no list of corrections:\n${z.prettifyError(result.error)}`)
}

/** Reads every YAML file of a folder, in the order of their names, as one list. */
export function readCorrections(folder: URL = placeFolder): Corrections {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const parts = files.sort().map((file) => parseCorrections(file, readFileSync(new URL(file, folder), 'utf8')))
  return {
    documents: parts.flatMap(({ documents }) => documents),
    formers: parts.flatMap(({ formers }) => formers),
    starts: parts.flatMap(({ starts }) => starts),
    successions: parts.flatMap(({ successions }) => successions),
    changes: parts.flatMap(({ changes }) => changes),
    rows: parts.flatMap(({ rows }) => rows),
    redrawn: parts.flatMap(({ redrawn }) => redrawn),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
    aliases: parts.flatMap(({ aliases }) => aliases),
    undecided: parts.flatMap(({ undecided }) => undecided),
  }
}
