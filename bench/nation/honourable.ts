/** What is awarded and by which standards places are measured. */
import { slug } from '../../src/domain/name.ts'
import { type Card, cardOf, introduce } from './card.ts'

type Grade = 'NATIONAL' | 'PROVINCE' | 'LOCAL'

const orders = ['Huân chương Lao động', 'Huân chương Độc lập', 'Huân chương Bảo vệ Tổ quốc']
const classes = ['hạng Nhất', 'hạng Nhì', 'hạng Ba']

const others: readonly (readonly [name: string, kind: string, grade: Grade])[] = [
  ['Bằng khen', 'CERTIFICATE_OF_MERIT', 'PROVINCE'],
  ['Bằng khen của Thủ tướng Chính phủ', 'CERTIFICATE_OF_MERIT', 'NATIONAL'],
  ['Cờ thi đua của Chính phủ', 'EMULATION_TITLE', 'NATIONAL'],
  ['Cờ thi đua của bộ, ban, ngành, tỉnh', 'EMULATION_TITLE', 'PROVINCE'],
  ['Chiến sĩ thi đua toàn quốc', 'EMULATION_TITLE', 'NATIONAL'],
  ['Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'EMULATION_TITLE', 'PROVINCE'],
  ['Chiến sĩ thi đua cơ sở', 'EMULATION_TITLE', 'LOCAL'],
  ['Tập thể lao động xuất sắc', 'EMULATION_TITLE', 'PROVINCE'],
  ['Lao động tiên tiến', 'EMULATION_TITLE', 'LOCAL'],
  ['Giấy khen', 'MERIT_PAPER', 'LOCAL'],
  ['Gia đình văn hóa', 'EMULATION_TITLE', 'LOCAL'],
]

export interface Awards {
  readonly cards: readonly Card[]
  readonly ofGrade: Readonly<Record<Grade, readonly Card[]>>
}

export function createAwards(): Awards {
  const award = (name: string, kind: string) =>
    cardOf(introduce(`award:${slug(name)}`, 'AWARD', name, { properties: { kind } }))
  const broad = orders.map((name) => award(name, 'ORDER'))
  const graded = broad.flatMap((order) => classes.map((name, at) => classOf(order, name, at + 1)))
  const rest = others.map(([name, kind, grade]) => ({ card: award(name, kind), grade }))
  const of = (grade: Grade): Card[] => rest.filter((one) => one.grade === grade).map(({ card }) => card)
  return {
    cards: [...broad, ...graded, ...rest.map(({ card }) => card)],
    ofGrade: { NATIONAL: [...of('NATIONAL'), ...graded], PROVINCE: of('PROVINCE'), LOCAL: of('LOCAL') },
  }
}

function classOf(order: Card, name: string, rank: number): Card {
  const declaration = introduce(`${order.id}-${slug(name)}`, 'AWARD', `${order.name} ${name}`, {
    properties: { kind: 'ORDER', class: rank },
    relations: { broader: order.id },
  })
  return cardOf(declaration, { under: [order.id] })
}

export const createStandards = (): Card[] =>
  ['xã nông thôn mới', 'xã nông thôn mới nâng cao', 'xã nông thôn mới kiểu mẫu', 'xã phù hợp với trẻ em'].map((name) =>
    cardOf(introduce(`standard:${slug(name)}`, 'STANDARD', name, { properties: { level: 'COMMUNE' } })),
  )
