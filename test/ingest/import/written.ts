/** Dossiers written for tests: short, invented, and only about what the test is about. */
import { stringify } from 'yaml'
import type { DossierFile } from '../../../src/ingest/importDossiers.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Parts {
  /** What the head states beside id, title and kind of text. */
  readonly head?: Fields
  readonly text: string
  readonly entities?: readonly Fields[]
  readonly facts?: readonly Fields[]
}

/** A file of the article with this id, published on 2024-06-11 in tỉnh Bắc Kạn unless its head says otherwise. */
export const article = (id: string, parts: Parts): DossierFile => file('article', id, parts)

/** A file of the document with this id. */
export const document = (id: string, parts: Parts): DossierFile => file('document', id, parts)

function file(kind: 'article' | 'document', id: string, { head, text, entities, facts }: Parts): DossierFile {
  const usual = kind === 'article' ? { publishedOn: '2024-06-11', place: 'place:bac-kan' } : {}
  const record = {
    [kind]: { id, title: `Tin ${id}`, textKind: 'RESTATED', ...usual, ...head },
    text,
    ...(entities ? { entities } : {}),
    ...(facts ? { facts } : {}),
  }
  return { file: `${id}.yaml`, bytes: new TextEncoder().encode(stringify(record)) }
}

/** A document that introduces what the tests speak of: awards, campaigns, posts and people. */
export const base: DossierFile = document('base', {
  head: { kind: 'DATASET' },
  text: 'Danh mục dùng để thử.',
  entities: [
    { award: 'Bằng khen', kind: 'CERTIFICATE_OF_MERIT' },
    { award: 'Giấy khen', kind: 'MERIT_PAPER' },
    { standard: 'xã nông thôn mới', level: 'COMMUNE' },
    { campaign: 'Cả nước chung sức xây dựng nông thôn mới' },
    { organization: 'Hội đồng Thử nghiệm Trung ương', kind: 'COUNCIL' },
    {
      post: 'Chủ tịch Hội đồng Thử nghiệm Trung ương',
      organization: 'Hội đồng Thử nghiệm Trung ương',
      singleHolder: true,
    },
  ],
})

export interface HonourParts {
  readonly key?: string
  readonly quote?: string
  readonly [field: string]: unknown
}

/** The fact that xã Bằng Lãng was given a Bằng khen, with whatever the test adds or changes. */
export const honour = ({
  key = 'bang-khen',
  quote = 'Xã Bằng Lãng được tặng Bằng khen',
  ...fields
}: HonourParts = {}): Fields => ({
  honour: key,
  quote,
  award: 'Bằng khen',
  recipient: { is: 'place:bac-kan/cho-don/xa-bang-lang', as: 'Xã Bằng Lãng' },
  decided: 'undated',
  ...fields,
})

export const honourText = 'Xã Bằng Lãng được tặng Bằng khen.'

const movement = 'Bắc Kạn chung sức xây dựng nông thôn mới'
const council = 'Chủ tịch Hội đồng Thử nghiệm Trung ương'
const holder = (id: string, person: string, publishedOn: string) =>
  article(id, {
    head: { publishedOn },
    text: `${council} ${person}. UBND tỉnh Bắc Kạn họp.`,
    entities: [{ person }],
    facts: [
      { tenure: 'chuc-vu', quote: `${council} ${person}`, post: council, person },
      {
        gathering: 'hop',
        quote: 'UBND tỉnh Bắc Kạn họp',
        host: 'UBND tỉnh Bắc Kạn',
        type: 'CONFERENCE',
        on: { is: publishedOn, basis: 'CONTEXT' },
      },
    ],
  })

/** Dossiers that state each other's facts, bound each other, move each other's facts, name each other's entities. */
export const interwoven: readonly DossierFile[] = [
  document('phong-trao', { text: 'Phong trào.', entities: [{ campaign: movement }] }),
  article('noi', {
    text: `“${movement}” theo “Cả nước chung sức xây dựng nông thôn mới”.`,
    facts: [
      {
        campaignLink: 'bien-the',
        quote: `“${movement}” theo “Cả nước chung sức xây dựng nông thôn mới”`,
        campaign: movement,
        other: 'Cả nước chung sức xây dựng nông thôn mới',
        link: 'VARIANT_OF',
      },
    ],
  }),
  article('mot', { text: honourText, facts: [honour({ campaign: { is: movement, basis: 'CONTEXT' } })] }),
  article('hai', {
    head: { publishedOn: '2024-07', reprintOf: 'article:mot' },
    text: honourText,
    facts: [honour({ same: 'honour:mot/bang-khen', decided: { is: '2024-06', basis: 'CONTEXT' } })],
  }),
  article('ba', {
    head: { publishedOn: '2024-08-01' },
    text: honourText,
    facts: [honour({ same: 'honour:mot/bang-khen', decided: { is: '2024-05', basis: 'CONTEXT' } })],
  }),
  holder('bon', 'Nguyễn Văn Thử', '2018-05-01'),
  holder('nam', 'Trần Thị Thử', '2021-05-01'),
]
