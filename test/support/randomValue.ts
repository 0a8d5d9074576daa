/** What random arguments are drawn from: what exists, what does not, and what somebody hostile would send. */

/** Draws the next whole number below a bound. */
export type Draw = (below: number) => number

export const pick = <Item>(items: readonly Item[], draw: Draw): Item => items[draw(items.length)] as Item

/** Of every kind of entity and of fact, those that most has to do with. */
export const existingIds = [
  'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi',
  'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
  'campaign:ca-nuoc-doan-ket-chung-suc-dong-long-thi-dua-phong-chong-va-chien-thang-dai-dich-covid-19',
  'organization:bac-kan/ubnd',
  'organization:khoi-thi-dua-van-hoa-xa-hoi-tinh-bac-kan',
  'post:bac-kan/ubnd/chu-tich',
  'post:thu-tuong-chinh-phu',
  'person:nguyen-dang-binh',
  'person:pham-minh-chinh',
  'place:viet-nam',
  'place:bac-kan',
  'place:bac-kan/cho-don/xa-bang-lang',
  'place:bac-kan/na-ri/xa-cuong-loi',
  'place:bac-kan/na-ri/xa-cuong-loi-2020',
  'place:thai-nguyen-2025',
  'place:thai-nguyen-2025/xa-cho-don',
  'award:bang-khen',
  'award:huan-chuong-lao-dong',
  'standard:xa-nong-thon-moi',
  'article:bbk-20240611',
  'article:bbk-7453',
  'document:1747-qd-ttg-20191204',
] as const

const factIds = [
  'honour:bbk-20240611/bang-lang-bang-khen',
  'figure:bbk-20240611/xa-ntm-2023',
  'campaignAct:ig-21191/phat-dong-covid-19',
  'citation:bbk-20240611/bang-lang-bang-khen/1',
]

const hostileIds = [
  'place:nowhere',
  'place:bac-kan@2026-01-01',
  'place:bac-kan@2024-13-40',
  'nonsense',
  '',
  ':',
  `place:${'a'.repeat(400)}`,
  "place:bac-kan'}) DETACH DELETE n //",
  'place:bac-kan#0',
  '__proto__:constructor',
]

/** Many of one day, so that days meet that differ. */
const dated = existingIds.filter((_, index) => index % 2 === 0).map((id) => `${id}@2024-06-11`)

export const ids: readonly string[] = [...existingIds, ...existingIds, ...dated, ...factIds, ...hostileIds]

const namesOrWords = ['Bằng Lãng', 'bang lang', 'UBND tỉnh', 'Hoàng Minh', 'xây dựng', '1747/QĐ-TTg', 'xã', 'ntm']
const hostileTexts = [
  '%',
  '.*',
  '*:* OR name:/.*/',
  'a AND NOT (b OR "c',
  '\\',
  '") RETURN 1 //',
  "' OR 1=1 --",
  '$id',
  'a'.repeat(300),
  'ă'.repeat(1_001),
  '\u0000',
  '\u202e\u200b\ufeff',
  '\ud800',
  'a\u0301\u0323\u0309',
  '🎖',
  'Đ',
  ' ',
]

export const days = ['2024-06-11', '2017-12-31', '2025-07-01', '2026-01-01', '0001-01-01', '9999-12-31'] as const
const brokenDays = ['2024-02-30', '11/06/2024', '']
const dates = ['2024', '2017-12/2018-01', '..', '/..', '2024-06-11/2020', 'XXXX-08-28', '2024?']

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** Places in every order, in none, and in orders of which they are not. */
export const cursors: readonly string[] = [
  ...['DATE_DESC', 'DATE_ASC', 'SOURCES_DESC'].flatMap((order) => [
    cursor(order, 0, 0),
    cursor(order, 1, 1_586_000_000_000_000),
    cursor(order, '2', Number.MAX_VALUE),
    cursor(order, -1, -1),
  ]),
  cursor('PUBLISHED_DESC', '2024-06-11', 5),
  cursor('PUBLISHED_DESC', 7, 1.5),
  cursor('NAME_ASC', '', 'b'),
  cursor('NAME_ASC', 'x', ''),
  cursor('NAME_DESC', '\uffff', '\uffff'),
  cursor('FACTS_DESC', 3, 'm'),
  cursor('FACTS_DESC', 'many', 'm'),
  cursor('DATE_DESC', '2020', 'article:bbk-7453'),
  cursor('DATE_ASC', null, {}),
  cursor('DATE_DESC', [], 0),
  cursor('NOWHERE', 0, 0),
  cursor(),
  'not base64 at all',
  '',
]

/** The literals of each scalar as they stand in a document. */
export const literals: Readonly<Record<string, readonly string[]>> = {
  ID: ids.map((id) => JSON.stringify(id)),
  String: [...namesOrWords, ...hostileTexts].map((text) => JSON.stringify(text)),
  Day: [...days, ...days, ...days, ...brokenDays].map((day) => JSON.stringify(day)),
  EDTF: dates.map((date) => JSON.stringify(date)),
  Int: ['0', '1', '2', '3', '5', '20', '2023', '-1', '2147483647'],
  Float: ['0.5', '-1', '1e300'],
  Boolean: ['true', 'false'],
}

/** Those of them that are answered. */
export const goodLiterals: typeof literals = {
  ...literals,
  String: namesOrWords.map((text) => JSON.stringify(text)),
  Day: days.map((day) => JSON.stringify(day)),
  Int: ['1', '2', '2023'],
}
