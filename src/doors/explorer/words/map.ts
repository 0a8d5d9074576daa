/** The words of the map. */
import { useFrame } from '../frame.ts'

const vi = {
  title: 'Nơi được khen thưởng, công nhận',
  lead: (count: string) =>
    `${count} điều, đặt theo địa giới lúc ấy và theo địa giới hôm nay. Vòng tròn càng rộng, các nguồn nói tới càng nhiều điều.`,
  counted: 'Đếm',
  both: 'Cả hai',
  HONOUR: 'Khen thưởng',
  RECOGNITION: 'Công nhận',
  from: 'Từ năm',
  to: 'đến năm',
  show: 'Xem',
  before: 'Lúc ấy',
  beforeNote: '63 tỉnh, đến 30/6/2025',
  now: 'Theo địa giới hôm nay',
  nowNote: '34 tỉnh, từ 1/7/2025',
  province: 'Tỉnh',
  unknown: 'Không rõ nơi',
  since: (year: string) => `từ ${year}`,
  allYears: 'Mọi năm',
  byYear: 'Theo năm',
  north: 'phóng to miền Bắc',
  picture: (what: string) => `Bản đồ: ${what}. Bảng bên dưới có đủ các số.`,
  note: 'Ranh giới từ Natural Earth, đã giản lược, chỉ để định vị. 34 tỉnh được ghép từ 63 tỉnh theo các văn bản sắp xếp có trong đồ thị. Mỗi vòng tròn nằm ở giữa tỉnh của nó.',
  unreadable: (text: string) => `“${text}” không phải là một năm. Hãy viết như 2024.`,
}

const en: typeof vi = {
  title: 'Where honours and recognitions went',
  lead: (count) =>
    `${count} facts, placed as the country was divided then and as it is divided today. The wider a circle, the more facts sources tell of.`,
  counted: 'Count',
  both: 'Both',
  HONOUR: 'Honours',
  RECOGNITION: 'Recognitions',
  from: 'From year',
  to: 'to year',
  show: 'Show',
  before: 'As it was then',
  beforeNote: '63 provinces, until 30 June 2025',
  now: 'As it is today',
  nowNote: '34 provinces, since 1 July 2025',
  province: 'Province',
  unknown: 'Place unknown',
  since: (year) => `since ${year}`,
  allYears: 'All years',
  byYear: 'By year',
  north: 'the north, enlarged',
  picture: (what) => `Map: ${what}. The table below it has all the numbers.`,
  note: 'Borders are from Natural Earth, simplified, and only good for finding a place. The 34 provinces are put together from the 63 by the resolutions in the graph. Each circle lies in the middle of its province.',
  unreadable: (text) => `“${text}” is not a year. Write it like 2024.`,
}

export const useMapWords = (): typeof vi => mapWords(useFrame().lang)
export const mapWords = (lang: 'VI' | 'EN'): typeof vi => (lang === 'VI' ? vi : en)
