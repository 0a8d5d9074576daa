/** Words of permalinks' pages for constants of the API. */
import { entityKinds } from '../../domain/entity.ts'
import type { EntityKind, FactKind, Role, Standing } from '../../generated/resolvers.ts'
import { labelOf } from '../../wording/label.ts'

/** What sort of thing a page is about. */
export function typeInWords(type: string): string {
  const kind = (Object.keys(entityKinds) as EntityKind[]).find((one) => entityKinds[one].label === type)
  return kind ? labelOf('EntityKind', kind, 'VI') : type === 'Citation' ? 'Trích dẫn' : type
}

/** The part that an entity plays in a fact. */
export const roleInWords = (role: string): string => labelOf('Role', role as Role, 'VI')

const bases: Readonly<Record<string, string>> = { CONTEXT: 'hiểu theo ngữ cảnh', INFERRED: 'do người đọc suy ra' }

/** How surely the source's words say it; nothing where they say it themselves. */
export const basisInWords = (basis: string): string | null => bases[basis] ?? null

/** Whose words a quote is. */
export const textKindInWords = (kind: string): string =>
  kind === 'VERBATIM' ? 'Nguyên văn' : 'Lời thuật lại, không phải nguyên văn của báo'

const fields: Readonly<Record<string, string>> = {
  value: 'con số',
  denominator: 'tổng số',
  unit: 'đơn vị',
  award: 'hình thức khen thưởng',
  recipient: 'đối tượng',
  grantors: 'thẩm quyền',
  on: 'thời gian',
  at: 'thời điểm',
  decided: 'ngày quyết định',
  presented: 'ngày trao',
}

/** The field of a fact on which sources disagree. */
export const fieldInWords = (field: string): string => fields[field] ?? field

export const standingInWords = (standing: string): string => labelOf('Standing', standing as Standing, 'VI')
export const factKindInWords = (kind: string): string => labelOf('FactKind', kind as FactKind, 'VI')
