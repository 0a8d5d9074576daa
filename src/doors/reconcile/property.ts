/** Properties: what a table may say beside a name, and what may be fetched for a thing that was found. */
import type { EntityKind } from '../../domain/entity.ts'
import type { Language } from '../../wording/language.ts'
import { type Described, levelOf, type Value } from './described.ts'

interface Property {
  readonly id: string
  readonly names: Readonly<Record<Language, string>>
  /** Whose property it is. Absent: of every kind. */
  readonly kind?: EntityKind
}

/** Compared with each candidate: what is given and does not fit takes points. They are the fields of `NameToMatch`. */
export const compared: readonly Property[] = [
  { id: 'province', names: { VI: 'Tỉnh, thành phố', EN: 'Province' } },
  { id: 'district', names: { VI: 'Quận, huyện', EN: 'District' } },
  { id: 'type', names: { VI: 'Loại đơn vị', EN: 'Type of unit' }, kind: 'PLACE' },
  { id: 'level', names: { VI: 'Cấp', EN: 'Level' }, kind: 'PLACE' },
  { id: 'code', names: { VI: 'Mã đơn vị hành chính', EN: 'Official code' }, kind: 'PLACE' },
  { id: 'on', names: { VI: 'Ngày', EN: 'Day' } },
]

export interface Fetched extends Property {
  readonly read: (node: Described) => readonly Value[]
}

const text = (value: string | null | undefined): Value[] => (value ? [{ str: value }] : [])
const entity = ({ id, displayName, name }: { id: string; displayName?: string; name: string }): Value => ({
  id,
  name: displayName ?? name,
})

/** What may be fetched. Codes are text, so that their zeros stay. */
export const fetched: readonly Fetched[] = [
  { id: 'name', names: { VI: 'Tên', EN: 'Name' }, read: ({ name }) => text(name) },
  { id: 'displayName', names: { VI: 'Tên đầy đủ', EN: 'Full name' }, read: ({ displayName }) => text(displayName) },
  { id: 'permalink', names: { VI: 'Đường dẫn', EN: 'Permalink' }, read: ({ permalink }) => text(permalink) },
  {
    id: 'facts',
    names: { VI: 'Số điều có nguồn', EN: 'Number of facts' },
    read: ({ facts }) => (typeof facts.totalCount === 'number' ? [{ int: facts.totalCount }] : []),
  },
  place('type', { VI: 'Loại đơn vị', EN: 'Type of unit' }, ({ type }) => text(type)),
  place('level', { VI: 'Cấp', EN: 'Level' }, ({ level }) => text(level)),
  place('code', { VI: 'Mã đơn vị hành chính', EN: 'Official code' }, ({ code }) => text(code)),
  place('validity', { VI: 'Thời gian tồn tại (EDTF)', EN: 'In force (EDTF)' }, ({ validity }) => text(validity)),
  place('province', { VI: 'Tỉnh, thành phố', EN: 'Province' }, (node) => levelOf(node, 'PROVINCE').map(entity)),
  place('district', { VI: 'Quận, huyện', EN: 'District' }, (node) => levelOf(node, 'DISTRICT').map(entity)),
  place('now', { VI: 'Nay thuộc đơn vị', EN: 'The unit it is in today' }, ({ heirs }) => (heirs ?? []).map(entity)),
  place('provinceNow', { VI: 'Nay thuộc tỉnh, thành phố', EN: 'The province it is in today' }, ({ heirs }) =>
    unique((heirs ?? []).flatMap((heir) => levelOf(heir, 'PROVINCE'))).map(entity),
  ),
  {
    id: 'period',
    names: { VI: 'Giai đoạn (EDTF)', EN: 'Period (EDTF)' },
    kind: 'CAMPAIGN',
    read: ({ period }) => text(period),
  },
]

function place(id: string, names: Property['names'], read: Fetched['read']): Fetched {
  return { id, names, kind: 'PLACE', read }
}

const unique = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

export const fetchedOf = (kind: EntityKind | null): readonly Fetched[] =>
  fetched.filter((property) => property.kind === undefined || property.kind === kind)

export const named = ({ id, names }: Property, lang: Language): { id: string; name: string } => ({
  id,
  name: names[lang],
})
