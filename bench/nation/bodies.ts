/** The bodies and posts that grant: those of the country, and in every place its committee and who chairs it. */
import { firstDay, lastDay } from '../../src/domain/day.ts'
import { slug } from '../../src/domain/name.ts'
import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { type Card, cardOf, introduce } from './card.ts'

export const pathOf = (id: string): string => id.slice(id.indexOf(':') + 1)

export const committeeOf = (place: PlaceVersion): string => `organization:${pathOf(place.id)}/ubnd`
export const chairOf = (place: PlaceVersion): string => `post:${pathOf(place.id)}/ubnd/chu-tich`
export const newspaperOf = (place: PlaceVersion): string => `organization:bao-${pathOf(place.id)}`

/** The committees and their chairs. Those of provinces are listed once; those below are introduced where mentioned. */
export function localBodies(places: readonly PlaceVersion[]): Card[] {
  return places
    .filter(({ level }) => level !== 'NATIONAL')
    .flatMap((place) => {
      const { type, name, level, validFrom, validTo } = place
      const implied = level !== 'PROVINCE'
      const holds = { possibleFrom: (implied ? validFrom : null) ?? firstDay, possibleTo: validTo ?? lastDay }
      const [body, post] = [committeeOf(place), chairOf(place)]
      return [
        cardOf(
          introduce(body, 'ORGANIZATION', `UBND ${type} ${name}`, {
            names: [`Ủy ban nhân dân ${type} ${name}`],
            properties: { kind: 'STATE', country: 'VN' },
            relations: { seat: place.id },
            implied,
          }),
          holds,
        ),
        cardOf(
          introduce(post, 'POST', `Chủ tịch UBND ${type} ${name}`, {
            properties: { title: 'Chủ tịch', singleHolder: true },
            relations: { organization: body },
            implied,
          }),
          { ...holds, under: [body] },
        ),
      ]
    })
}

const national = [
  ['Chính phủ', 'STATE', 'Thủ tướng Chính phủ'],
  ['Nhà nước Việt Nam', 'STATE', 'Chủ tịch nước'],
  ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'FRONT', 'Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'],
  ['Bộ Nội vụ', 'STATE', 'Bộ trưởng Bộ Nội vụ'],
  ['Bộ Giáo dục và Đào tạo', 'STATE', 'Bộ trưởng Bộ Giáo dục và Đào tạo'],
  ['Tổng Liên đoàn Lao động Việt Nam', 'UNION', 'Chủ tịch Tổng Liên đoàn Lao động Việt Nam'],
] as const

export interface NationalBodies {
  readonly cards: readonly Card[]
  /** Those who grant in the name of the country. */
  readonly posts: readonly Card[]
  readonly newspapers: readonly Card[]
}

export function nationalBodies(provinces: readonly PlaceVersion[]): NationalBodies {
  const pairs = national.map(([name, kind, title]) => {
    const body = cardOf(
      introduce(`organization:${slug(name)}`, 'ORGANIZATION', name, { properties: { kind, country: 'VN' } }),
    )
    const post = introduce(`post:${slug(title)}`, 'POST', title, {
      properties: { title, singleHolder: true },
      relations: { organization: body.id },
    })
    return { body, post: cardOf(post, { under: [body.id] }) }
  })
  const newspaper = (id: string, name: string): Card =>
    cardOf(introduce(id, 'ORGANIZATION', name, { properties: { kind: 'NEWSPAPER', country: 'VN' } }))
  const newspapers = ['Nhân Dân', 'Lao Động', 'Đại Đoàn Kết', 'Quân Đội', 'Công An', 'Tin Tức'].map((name) =>
    newspaper(`organization:bao-${slug(name)}-tw`, `Báo ${name}`),
  )
  const local = provinces.map((place) => newspaper(newspaperOf(place), `Báo ${place.name} (${pathOf(place.id)})`))
  return {
    cards: [...pairs.flatMap(({ body, post }) => [body, post]), ...newspapers, ...local],
    posts: pairs.map(({ post }) => post),
    newspapers,
  }
}
