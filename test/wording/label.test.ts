import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, type GraphQLEnumType, isEnumType, parse } from 'graphql'
import { enumLabels, groupLabel, indicatorLabel, topicLabel } from '../../src/wording/label.ts'
import { languages } from '../../src/wording/language.ts'

const folder = new URL('../../schema/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
const text = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
const enums = Object.values(buildASTSchema(parse(text), { assumeValidSDL: true }).getTypeMap()).filter(
  (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
)

describe('labels', () => {
  it.each(languages)('has every constant of the API, in %s', (language) => {
    const expected = enums.flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`))
    const labels = enumLabels(language)
    expect(labels.map((one) => `${one.enum}.${one.value}`).sort()).toEqual(expected.sort())
    for (const { label } of labels) expect(label).toMatch(/^\p{Lu}/u)
  })

  it('is found for what is counted by, and is the value itself where that is no constant', () => {
    expect(groupLabel('KIND', 'CERTIFICATE_OF_MERIT', 'VI')).toBe('Bằng khen')
    expect(groupLabel('KIND', 'HONOUR', 'EN')).toBe('Honour')
    expect(groupLabel('STATUS', 'RECOGNISED', 'EN')).toBe('Recognised')
    expect(groupLabel('KIND', 'xã', 'VI')).toBe('xã')
    expect(groupLabel('YEAR', '2024', 'EN')).toBe('2024')
  })

  it.each(languages)('are known of every topic and indicator of the seeds, in %s', (language) => {
    const dossiers = new URL('../../seeds/dossiers/', import.meta.url)
    const written = readdirSync(dossiers).map((name) => readFileSync(new URL(name, dossiers), 'utf8'))
    const keys = (field: string) =>
      new Set(
        written.flatMap((dossier) =>
          [...dossier.matchAll(new RegExp(`^ +${field}: ([a-z0-9-]+)$`, 'gmu'))].map(([, key = '']) => key),
        ),
      )
    expect(keys('topic').size).toBeGreaterThan(40)
    expect([...keys('topic')].filter((key) => topicLabel(key, language) === null)).toEqual([])
    const unknown = [...keys('indicator')].filter((key) => indicatorLabel(key, 'chưa dịch', language) === 'chưa dịch')
    expect(language === 'EN' ? unknown : []).toEqual([])
  })

  it('is never a key: a topic without words has no label, an indicator keeps the words of its source', () => {
    expect(topicLabel('giam-ngheo', 'EN')).toBe('Poverty reduction')
    expect(topicLabel('chua-ai-dat-ten', 'VI')).toBeNull()
    expect(indicatorLabel('dan-so', 'dân số', 'EN')).toBe('population')
    expect(indicatorLabel('chua-ai-dat-ten', 'số hộ nghèo giảm', 'EN')).toBe('số hộ nghèo giảm')
  })
})
