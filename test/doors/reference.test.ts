import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { texOf } from '../../src/doors/reference/form/bibtex.ts'
import { datePartsOf } from '../../src/doors/reference/form/date.ts'
import { today } from '../../src/doors/today.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { publicUrl, type ServedApi, serveApi } from '../support/serveApi.ts'

jest.setTimeout(60_000)

const honour = 'honour:bbk-20240611/bang-lang-bang-khen'
let api: ServedApi
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${api.url}${path}`, { headers, method, redirect: 'manual' })
const textOf = async (path: string): Promise<string> => (await get(path)).text()

describe('a reference', () => {
  const seeded = useSeededGraph()
  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })
  afterAll(() => api.app.close())

  it('names as BibTeX the fact and its sources, the version of the dataset and the day of access', async () => {
    const response = await get(`/id/${honour}.bib`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-bibtex; charset=utf-8',
    ])
    const [fact = '', article = '', ...more] = (await response.text()).split(/\n(?=@)/)
    expect(more).toEqual([])
    expect(fact).toMatch(/^@misc\{honour_bbk-20240611_bang-lang-bang-khen,\n {2}author = \{\{Thi Đua Graph\}\},\n/)
    expect(fact).toMatch(/title = \{\{Chủ tịch UBND tỉnh Bắc Kạn tặng Bằng khen cho xã Bằng Lãng/)
    expect(fact).toMatch(/version = \{v\d+-[0-9a-f]{8}\}/)
    expect(fact).toContain(`url = {${publicUrl}/id/${honour}}`)
    expect(fact).toContain(`urldate = {${today()}}`)
    expect(article).toMatch(/^@article\{article_bbk-20240611,\n/)
    expect(article).toContain('journal = {Báo Bắc Kạn}')
    expect(article).toContain('date = {2024-06-11}')
  })

  it('is there as RIS, with a line for each tag and an end for each record', async () => {
    const lines = (await textOf(`/id/${honour}.ris?lang=EN`)).split('\r\n').filter((line) => line !== '')
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - DATA', 'TY  - NEWS'])
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2)
    expect(lines).toContain(`Y2  - ${today().replaceAll('-', '/')}`)
    expect(lines).toContain('DA  - 2024/06/11')
  })

  it('is there as CSL-JSON', async () => {
    const [fact, article] = JSON.parse(await textOf(`/id/${honour}@2024-06-11.csl.json`))
    expect(fact).toMatchObject({
      ...{ id: `${honour}@2024-06-11`, type: 'dataset', URL: `${publicUrl}/id/${honour}@2024-06-11` },
      accessed: { 'date-parts': [today().split('-').map(Number)] },
      version: expect.stringMatching(/^v\d+-[0-9a-f]{8}$/),
    })
    expect(article).toMatchObject({
      ...{ type: 'article-newspaper', 'container-title': 'Báo Bắc Kạn' },
      issued: { 'date-parts': [[2024, 6, 11]] },
    })
  })

  it('says as JSON-LD what a fact rests on, and never calls words of ours a quotation', async () => {
    const fact = JSON.parse(await textOf(`/id/${honour}.jsonld`))
    expect(fact).toMatchObject({
      '@id': `${publicUrl}/id/${honour}`,
      '@type': ['Claim', 'prov:Entity'],
      hadPrimarySource: [`${publicUrl}/id/article:bbk-20240611`],
      citation: [{ '@type': ['CreativeWork', 'prov:Entity'], wasDerivedFrom: `${publicUrl}/id/article:bbk-20240611` }],
    })
    expect(JSON.parse(await textOf('/id/place:bac-kan/cho-don/xa-bang-lang.jsonld'))).toMatchObject({
      '@type': 'AdministrativeArea',
      name: 'Bằng Lãng',
    })
  })

  it.each([
    ['place:bac-kan', 1],
    ['article:bbk-20240611', 1],
    ['citation:bbk-20240611/bang-lang-bang-khen/1', 2],
    ['person:nguyen-dang-binh', 1],
  ])('of %s has %i entries in every form', async (id, entries) => {
    expect((await textOf(`/id/${id}.bib`)).match(/^@/gm)).toHaveLength(entries)
    expect((await textOf(`/id/${id}.ris`)).match(/^TY {2}-/gm)).toHaveLength(entries)
    expect(JSON.parse(await textOf(`/id/${id}.csl.json`))).toHaveLength(entries)
    expect(JSON.parse(await textOf(`/id/${id}.jsonld`))['@id']).toBe(`${publicUrl}/id/${id}`)
  })

  it.each([
    ['application/x-bibtex', '.bib'],
    ['text/html;q=0.5, application/ld+json', '.jsonld'],
    ['application/vnd.citationstyles.csl+json', '.csl.json'],
    ['application/x-research-info-systems', '.ris'],
  ])('is where a permalink leads who accepts %s', async (accept, ending) => {
    const response = await get(`/id/${honour}`, { accept })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${publicUrl}/id/${honour}${ending}`])
    expect(response.headers.get('vary')).toContain('accept')
  })

  it('leaves pages, JSON and lists to those who ask for them', async () => {
    expect((await get(`/id/${honour}`, { accept: 'text/html,*/*;q=0.8' })).status).toBe(200)
    expect((await get(`/id/${honour}`, { accept: '*/*' })).headers.get('location')).toContain('/graphql?')
    expect((await get(`/id/${honour}.json`)).headers.get('location')).toContain('/graphql?')
    expect(await textOf('/id/place:bac-kan/honours.jsonld?columns=id')).toContain('"@graph"')
  })

  it('lets a copy be kept for the day', async () => {
    const etag = (await get(`/id/${honour}.bib`)).headers.get('etag') ?? ''
    expect((await get(`/id/${honour}.bib`, { 'if-none-match': etag })).status).toBe(304)
  })

  it('stands on the page of the thing, to be copied and to be taken along', async () => {
    for (const id of [honour, 'place:bac-kan']) {
      const page = await (await get(`/id/${id}`, { accept: 'text/html' })).text()
      expect(page).toMatch(/<p id="dan-nguon">.*Thi Đua Graph v\d+-[0-9a-f]{8}, truy cập ngày [\d/]+\.<\/p>/)
      expect(page).toContain(`<a href="/id/${id}.bib">BibTeX</a>`)
      expect(page).toContain(`<link rel="alternate" type="application/x-bibtex" href="${publicUrl}/id/${id}.bib"/>`)
    }
  })

  it.each([
    ['/id/place:nowhere.bib', {}, 404, 'search'],
    ['/id/no-id.ris', {}, 404, 'search'],
    [`/id/${honour}.bib?lang=FR`, {}, 400, 'lang=VI'],
    [`/id/${honour}.bib?colums=id`, {}, 400, 'lang=VI'],
    [`/id/${honour}`, { accept: 'image/png' }, 406, 'application/x-bibtex'],
  ])('refuses %s %j with %i and a remedy', async (path, headers, status, hint) => {
    const response = await get(path, headers as Record<string, string>)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect((await response.json()) as object).toMatchObject({ remedy: expect.stringContaining(hint) })
  })
})

describe('BibTeX', () => {
  it('keeps Vietnamese letters, each as one sign, and escapes what means something to TeX', () => {
    expect(texOf('Thi đua “yêu nước” & 100% #1_a $5 {x} \\y ~z ^')).toBe(
      'Thi đua “yêu nước” \\& 100\\% \\#1\\_a \\$5 \\textbraceleft{}x\\textbraceright{} \\textbackslash{}y \\textasciitilde{}z \\textasciicircum{}',
    )
    expect(texOf('Bằng Lãng'.normalize('NFD'))).toBe('Bằng Lãng'.normalize('NFC'))
    expect(texOf('hai\ndòng\u0000')).toBe('hai dòng ')
  })
})

describe('a date in a bibliography', () => {
  it.each([
    ['2024-06-11', [2024, 6, 11], false],
    ['2025-01~', [2025, 1], true],
    ['2021', [2021], false],
  ])('%s is %j', (edtf, parts, isUncertain) => expect(datePartsOf(edtf)).toEqual({ parts, isUncertain }))

  it.each(['2021/2025', '201X', '2024-21', '', null])('%j is none', (edtf) => expect(datePartsOf(edtf)).toBeNull())
})
