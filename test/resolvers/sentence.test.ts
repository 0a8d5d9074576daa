/** What is read first of every fact of the seeds: its sentence in both languages, and whom it names. */
import { describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import type { Problem } from '../../src/domain/problem.ts'
import { createContext } from '../../src/resolvers/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { type Answer, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()
const schema = createSchema()

const page = `query ($after: String) { facts(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
  canonicalId kind vi: sentence en: sentence(lang: EN)
  viMentions: mentions { start end entity { canonicalId name } }
  enMentions: mentions(lang: EN) { start end entity { canonicalId name } } } } }`

async function everyFact(): Promise<Answer[]> {
  const facts: Answer[] = []
  let after: string | null = null
  do {
    const { facts: found }: Answer = await data(seeded.graph, page, { after })
    facts.push(...found.nodes)
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  } while (after)
  return facts
}

/** Names as sentences print them: with printers' quotation marks, and days without their noughts. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[“”‘’"]/gu, '')
    .replace(/\b0?(\d{1,2})[./]0?(\d{1,2})[./](\d{4})\b/gu, '$1/$2/$3')
    .toLocaleLowerCase('vi')

const isName = (text: string, name: string): boolean =>
  plain(name).includes(plain(text)) || plain(text).includes(plain(name)) || /^cả nước$|cấp bộ, tỉnh$/iu.test(text)

describe('the sentences of all facts', () => {
  it('name their entities where they say, in both languages', async () => {
    const facts = await everyFact()
    expect(facts.length).toBeGreaterThan(550)
    for (const fact of facts)
      for (const [text, mentions] of [
        [fact.vi, fact.viMentions],
        [fact.en, fact.enMentions],
      ]) {
        expect(text).toBe(text.normalize('NFC'))
        expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u)
        let last = 0
        for (const { start, end } of mentions) {
          expect([start >= last, end > start, end <= text.length]).toEqual([true, true, true])
          last = end
        }
      }
    const misnamed = facts.flatMap((fact) =>
      fact.viMentions
        .map(({ start, end, entity }: Answer) => [fact.vi.slice(start, end), entity.name])
        .filter(([text, name]: [string, string]) => !isName(text, name)),
    )
    expect(misnamed).toEqual([])
  }, 300_000)

  it('never show a key, a doubled word, another state’s name, or a day that nobody knows', async () => {
    const texts = (await everyFact()).flatMap(({ vi, en }) => [vi, en])
    const wrong =
      /9999|0001-|Quốc gia Việt Nam|\b[a-z]+(?:-[a-z]+){2,}\b|\.\.|undefined|null|\blễ lễ\b|hội nghị hội nghị|\(\)/u
    expect(texts.filter((text) => wrong.test(text))).toEqual([])
  }, 300_000)
})

describe('names that tell apart', () => {
  it('stand with candidates of the same name', async () => {
    const contextValue = createContext(seeded.graph, 'https://graph.example')
    const { errors } = await graphql({ schema, source: '{ place(name: "Tân Lập") { id } }', contextValue })
    const problem = errors?.[0]?.originalError as Problem | undefined
    const candidates = (problem?.details.candidates ?? []) as Answer[]
    expect(candidates.length).toBeGreaterThan(2)
    for (const { name, displayName } of candidates)
      expect(displayName).toMatch(new RegExp(`^[^,]*${name}, .*(?:tỉnh|thành phố) `))
    expect(new Set(candidates.map(({ displayName }) => displayName)).size).toBeGreaterThan(2)
  })

  it('belong to every entity, in both languages', async () => {
    const found = await data(
      seeded.graph,
      `{ place(id: "place:bac-kan/cho-don/xa-bang-lang") { displayName en: displayName(lang: EN) }
         campaign(id: "campaign:thi-dua-ai-quoc") { displayName en: displayName(lang: EN) }
         enumLabels(lang: EN) { enum value label } }`,
    )
    expect(found.place).toEqual({
      displayName: 'xã Bằng Lãng, huyện Chợ Đồn, tỉnh Bắc Kạn',
      en: 'Bằng Lãng commune, Chợ Đồn district, Bắc Kạn province',
    })
    expect(found.campaign).toEqual({
      displayName: 'phong trào “Thi đua ái quốc”',
      en: 'emulation movement “Thi đua ái quốc”',
    })
    expect(found.enumLabels).toContainEqual({ enum: 'AwardKind', value: 'MERIT_PAPER', label: 'Merit Paper' })
  })
})
