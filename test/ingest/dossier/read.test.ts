import { describe, expect, it } from '@jest/globals'
import { readDossier } from '../../../src/ingest/dossier/read.ts'

const sound = `article:
  id: tin-mau
  title: Tin mẫu
  publishedOn: 2024-06-11
  textKind: RESTATED
text: Xã Bằng Lãng được tặng Bằng khen.
entities:
  - organization: Báo Mẫu
    kind: NEWSPAPER
facts:
  - honour: bang-khen
    quote: Xã Bằng Lãng được tặng Bằng khen
    award: Bằng khen
    recipient: Xã Bằng Lãng
    decided: 2024-06-10
`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string | Uint8Array) => readDossier('tin.yaml', typeof text === 'string' ? bytes(text) : text)

/** The problems of a file as they are printed: line, path, what is wrong, what would mend it. */
const told = (text: string | Uint8Array): string[] =>
  read(text).problems.map(({ line, path, message, hint }) => `${line} ${path}: ${message} (${hint})`)

/** The sound file with one of its lines written otherwise. */
const withLine = (line: string, instead: string): string => {
  expect(sound).toContain(`${line}\n`)
  return sound.replace(`${line}\n`, `${instead}\n`)
}

const plain = ({ dossier, problems }: ReturnType<typeof readDossier>) => ({ ...dossier, lineOf: null, problems })

describe('a file that says the same otherwise', () => {
  it.each([
    ['with a byte order mark', `\ufeff${sound}`],
    ['with line ends of Windows', sound.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', sound.replaceAll('\n', '\r')],
    ['with its diacritics apart (NFD)', sound.normalize('NFD')],
    ['with comments and blank lines', `# Ghi chú\n\n${sound.replaceAll('entities:', '\n# nữa\nentities:')}\n\n`],
    ['as JSON, which is YAML too', JSON.stringify(jsonOf())],
  ])('%s is the same dossier', (_, text) => {
    expect(sound.normalize('NFD')).not.toBe(sound)
    expect(plain(read(text))).toEqual(plain(read(sound)))
    expect(read(text).problems).toEqual([])
  })

  function jsonOf() {
    const { source, text } = read(sound).dossier as NonNullable<ReturnType<typeof read>['dossier']>
    const article = { id: 'tin-mau', title: source.title, publishedOn: '2024-06-11', textKind: 'RESTATED' }
    const [quote, award, recipient] = ['Xã Bằng Lãng được tặng Bằng khen', 'Bằng khen', 'Xã Bằng Lãng']
    return {
      article,
      text,
      entities: [{ organization: 'Báo Mẫu', kind: 'NEWSPAPER' }],
      facts: [{ honour: 'bang-khen', quote, award, recipient, decided: '2024-06-10' }],
    }
  }
})

describe('a file that cannot be read', () => {
  const cutLetter = bytes(sound).slice(0, bytes(sound.slice(0, sound.indexOf('ẫu'))).length + 1)
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`

  it.each([
    ['that is empty', '', /^null : the file is empty \(begin it with `article:` or `document:`\)$/],
    ['of blank lines', '\n \n', /^null : the file is empty/],
    ['of comments', '# nothing yet\n', /^null : the file is empty/],
    [
      'cut within a letter',
      cutLetter,
      /^null : the file is not UTF-8 \(save it as UTF-8; if it was cut off, restore it\)$/,
    ],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${sound}`, 'utf16le')), /^null : the file is not UTF-8/],
    [
      'cut within a quoted text',
      withLine('  title: Tin mẫu', '  title: "Tin mẫu').slice(0, 60),
      /^4 : not YAML that can be read: Missing closing "quote \(check/,
    ],
    ['with a key without a colon', withLine('  title: Tin mẫu', '  title Tin mẫu'), /^3 : not YAML that can be read: /],
    [
      'with a tab for indentation',
      withLine('  title: Tin mẫu', '\ttitle: Tin mẫu'),
      /^3 : not YAML that can be read: /,
    ],
    [
      'with one key twice',
      withLine('  title: Tin mẫu', '  title: Tin mẫu\n  title: Tin khác'),
      /^4 : not YAML that can be read: Map keys must be unique/,
    ],
    ['of two documents', `${sound}---\n${sound}`, /^1[67] : not YAML that can be read: .*multiple documents/],
    [
      'with a tag',
      withLine('  title: Tin mẫu', '  title: !!js/function Tin mẫu'),
      /^3 : not YAML that can be read: Unresolved tag/,
    ],
    [
      'with a name for another part',
      withLine('  title: Tin mẫu', '  title: &t Tin mẫu\n  publisher: *t'),
      /^4 : “\*t” stands for another part of the file \(write out what it stands for\)$/,
    ],
    ['that would grow without bounds', bomb, /^2 : “\*a” stands for another part of the file/],
    ['nested without end', `text: ${'['.repeat(20_000)}`, /^1 : not YAML that can be read: it is nested too deeply/],
    [
      'of fifty megabytes',
      new Uint8Array(50_000_000).fill(0x61),
      /^null : the file has more than 1000000 bytes \(a dossier holds one article/,
    ],
  ])('%s is told so, and where', (_, text, problem) => {
    const start = Date.now()
    expect(told(text)[0]).toMatch(problem)
    expect(read(text).dossier).toBeNull()
    expect(Date.now() - start).toBeLessThan(5_000)
  })
})

describe('a mistake in a file', () => {
  it.each([
    ['no mapping', '- a\n', '1 : is a list; it takes a mapping (null)'],
    ['a word for a file', 'hello\n', '1 : is “hello”; it takes a mapping (null)'],
    [
      'neither article nor document',
      'text: Tin.\n',
      '1 : a dossier is of one article or one document (state either `article:` or `document:`)',
    ],
    ['a field of the file', withLine('entities:', 'entites:'), '7 entites: is no field here (did you mean entities?)'],
    [
      'a field of the head',
      withLine('  title: Tin mẫu', '  tittle: Tin mẫu'),
      '3 article.tittle: is no field here (did you mean title?)',
    ],
    [
      'a field of a fact',
      withLine('    decided: 2024-06-10', '    decidedOn: 2024-06-10'),
      '15 facts[0].decidedOn: is no field here (did you mean decided?)',
    ],
    [
      'a field within a field',
      withLine('    award: Bằng khen', '    award: { is: Bằng khen, baiss: CONTEXT }'),
      '13 facts[0].award.baiss: is no field here (did you mean basis?)',
    ],
    [
      'a field like no other',
      withLine('    kind: NEWSPAPER', '    lucky: 7'),
      /^9 entities\[0\]\.lucky: is no field here \(the fields here are organization, id, names/,
    ],
    [
      'a missing title',
      withLine('  title: Tin mẫu', '  url: https://example.org'),
      '1 article.title: is missing (null)',
    ],
    [
      'an empty quote',
      withLine('    quote: Xã Bằng Lãng được tặng Bằng khen', '    quote:'),
      /^12 facts\[0\]\.quote: is empty \(write words or a list/,
    ],
    [
      'a number for a title',
      withLine('  title: Tin mẫu', '  title: 2024'),
      '3 article.title: is 2024; it takes words (put it in quotes if these are words)',
    ],
    [
      'a list for a title',
      withLine('  title: Tin mẫu', '  title: [a]'),
      '3 article.title: is a list; it takes words (null)',
    ],
    [
      'words for a list',
      withLine('facts:', 'facts: nothing\nlater:'),
      /^10 facts: is “nothing”; it takes a list \(null\)$/,
    ],
    [
      'a value of none',
      withLine('    kind: NEWSPAPER', '    kind: NEWSPAPR'),
      '9 entities[0].kind: “NEWSPAPR” is none of the values that it takes (did you mean NEWSPAPER?)',
    ],
    [
      'a day that is none',
      withLine('    decided: 2024-06-10', '    decided: 2024-02-30'),
      /^15 facts\[0\]\.decided: is no date: write 2024, 2024-06, 2024-06-11/,
    ],
    [
      'a date in the Vietnamese order',
      withLine('  publishedOn: 2024-06-11', '  publishedOn: 11/6/2024'),
      /^4 article\.publishedOn: is no date: write/,
    ],
    [
      'an id with capitals',
      withLine('  id: tin-mau', '  id: Tin_Mau'),
      /^2 article\.id: takes small letters without diacritics/,
    ],
    [
      'a fact of no kind',
      withLine('  - honour: bang-khen', '  - honor: bang-khen'),
      /^11 facts\[0\]: does not say of which kind it is \(begin it with one of: campaignAct/,
    ],
    [
      'one key for two facts',
      `${sound}${sound.slice(sound.indexOf('  - honour'))}`,
      '16 facts[1].honour: “bang-khen” stands here for the second time (keys are unique within a dossier)',
    ],
    [
      'a broken letter',
      withLine('text: Xã Bằng Lãng được tặng Bằng khen.', 'text: X\ufffd Bằng Lãng'),
      '6 text: has characters that no text has (controls, �): the copy is damaged (null)',
    ],
    [
      'an id of another kind',
      withLine('    kind: NEWSPAPER', '    id: person:bao-mau'),
      '9 entities[0].id: person:bao-mau is no id of the kind organization (begin it with organization:)',
    ],
  ])('%s is told with its line and what would mend it', (_, text, problem) => {
    expect(told(text)).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  })

  it.each([
    ['  title: Tin mẫu', '  title: Tin\u202e mẫu', /^3 article\.title: has marks that turn the direction of writing/],
    ['  title: Tin mẫu', '  title: Tin mẫu\n  url: "javascript:alert(1)"', /^4 article\.url: is no address of the web/],
    ['  title: Tin mẫu', '  title: Tin mẫu\n  url: bao.vn/tin', /^4 article\.url: is no address of the web/],
    ['    decided: 2024-06-10', '    decided: 2024-06-10\n    ordinal: 3000000000', /^16 facts\[0\]\.ordinal: is /],
    ['    decided: 2024-06-10', '    decided: 2024-06-10\n    ordinal: -1', /^16 facts\[0\]\.ordinal: is /],
  ])('is refused for what the API could not serve: %#', (known, instead, problem) => {
    expect(told(withLine(known, instead)).join('\n')).toMatch(problem)
  })

  it('hides no other', () => {
    const both = withLine('  title: Tin mẫu', '  title: 7')
      .replace('kind: NEWSPAPER', 'kind: PAPER')
      .replace('2024-06-10', 'hôm qua')
    expect(told(both).map((line) => line.split(':')[0])).toEqual([
      '3 article.title',
      '9 entities[0].kind',
      '15 facts[0].decided',
    ])
  })
})
