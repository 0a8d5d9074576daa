import { describe, expect, it } from '@jest/globals'
import { serveDoor } from './serveDoor.ts'

const count = (value: string, label: string, kind: string, count: number) => ({
  keys: [
    { value, label },
    { value: kind, label: kind },
  ],
  count,
})

const answer = {
  facts: {
    totalCount: 40,
    before: [
      count('place:bac-kan', 'tỉnh Bắc Kạn', 'HONOUR', 25),
      count('place:bac-kan', 'tỉnh Bắc Kạn', 'RECOGNITION', 2),
      count('place:lao/se-kong', 'tỉnh Sê Kông', 'HONOUR', 6),
      count('', 'Không rõ', 'HONOUR', 7),
    ],
    now: [count('place:thai-nguyen-2025', 'tỉnh Thái Nguyên', 'HONOUR', 27)],
  },
  all: { byYear: [{ keys: [{ value: '2024' }], count: 3 }] },
}

const rowsOf = (text: string): string[] =>
  [...text.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row]) =>
    (row ?? '')
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  )

describe('the map', () => {
  it('says in a table what its circles show, the place that nobody knows last', async () => {
    const { open } = await serveDoor(() => answer)
    const { status, text } = await open('/ban-do')
    expect(status).toBe(200)
    expect(rowsOf(text)).toEqual([
      'Tỉnh Khen thưởng Công nhận',
      'tỉnh Bắc Kạn 25 2',
      'tỉnh Sê Kông 6 –',
      'Không rõ nơi 7 –',
      'Tỉnh Khen thưởng Công nhận',
      'tỉnh Thái Nguyên 27 –',
    ])
  })

  it('draws a circle for each province of the country, which leads to its page, and none for others', async () => {
    const { open } = await serveDoor(() => answer)
    const links = [...(await open('/ban-do')).text.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"><circle/gu)]
    expect(links.map(([, href, label]) => [href, label])).toEqual([
      ['/id/place:bac-kan', 'tỉnh Bắc Kạn: 27'],
      ['/id/place:thai-nguyen-2025', 'tỉnh Thái Nguyên: 27'],
    ])
  })

  it('asks for the years and the kind in its address, and says so when a year is none', async () => {
    const asked: object[] = []
    const { open } = await serveDoor((variables) => {
      asked.push(variables)
      return answer
    })
    await open('/ban-do?dem=HONOUR&tu=2020&den=2024')
    expect(asked).toMatchObject([
      {
        kinds: ['HONOUR'],
        filter: {
          kind: ['HONOUR'],
          on: { from: '2020-01-01', certainly: false },
          not: { on: { from: '2025-01-01', certainly: false } },
        },
      },
    ])
    const { status, text } = await open('/en/ban-do?tu=hai')
    expect(status).toBe(400)
    expect(text).toContain('“hai” is not a year')
  })
})
