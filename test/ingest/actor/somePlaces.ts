/** A handful of real places, indexed, for what is built on the index. */
import { createPlaceIndex, type PlaceIndex } from '../../../src/ingest/place/placeIndex.ts'
import type { PlaceVersion } from '../../../src/ingest/place/record.ts'
import type { PlaceType } from '../../../src/ingest/place/unitName.ts'

const list: readonly (readonly [path: string, type: PlaceType, name: string, level: PlaceVersion['level']])[] = [
  ['bac-kan', 'tỉnh', 'Bắc Kạn', 'PROVINCE'],
  ['bac-kan/bac-kan', 'thành phố', 'Bắc Kạn', 'DISTRICT'],
  ['bac-kan/bac-kan/phuong-duc-xuan', 'phường', 'Đức Xuân', 'COMMUNE'],
  ['bac-kan/cho-don', 'huyện', 'Chợ Đồn', 'DISTRICT'],
  ['bac-kan/cho-don/xa-bang-lang', 'xã', 'Bằng Lãng', 'COMMUNE'],
  ['bac-kan/bach-thong', 'huyện', 'Bạch Thông', 'DISTRICT'],
  ['bac-kan/bach-thong/xa-tan-tien', 'xã', 'Tân Tiến', 'COMMUNE'],
  ['bac-giang', 'tỉnh', 'Bắc Giang', 'PROVINCE'],
  ['bac-giang/bac-giang', 'thành phố', 'Bắc Giang', 'DISTRICT'],
  ['bac-giang/bac-giang/xa-tan-tien', 'xã', 'Tân Tiến', 'COMMUNE'],
  ['ha-nam', 'tỉnh', 'Hà Nam', 'PROVINCE'],
  ['ha-noi', 'thành phố', 'Hà Nội', 'PROVINCE'],
  ['ha-noi/tay-ho', 'quận', 'Tây Hồ', 'DISTRICT'],
  ['thai-nguyen', 'tỉnh', 'Thái Nguyên', 'PROVINCE'],
  ['thai-nguyen-2025', 'tỉnh', 'Thái Nguyên', 'PROVINCE'],
  ['thai-nguyen-2025/xa-cho-don', 'xã', 'Chợ Đồn', 'COMMUNE'],
]

function placeVersion([path, type, name, level]: (typeof list)[number]): PlaceVersion {
  const days = path.includes('-2025')
    ? { validFrom: '2025-07-01', validTo: null }
    : { validFrom: null, validTo: '2025-06-30' }
  const outer = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  return {
    id: `place:${path}`,
    level,
    type,
    name,
    code: null,
    country: 'VN',
    ...days,
    endKnown: true,
    partOf: outer ? [{ place: `place:${outer}`, from: null, to: null }] : [],
    document: 'document:some-places',
    aliases: [],
  }
}

export const somePlaces: PlaceIndex = createPlaceIndex(list.map(placeVersion))
