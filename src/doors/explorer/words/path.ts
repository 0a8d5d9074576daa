/** The words of the page of connections. */
import { useFrame } from '../frame.ts'

const vi = {
  title: 'Hai bên nối với nhau thế nào?',
  lead: 'Mỗi chặng là một điều có nguồn, hoặc một quan hệ của địa giới và tổ chức.',
  from: 'Từ',
  to: 'Đến',
  hint: 'tên, hoặc mã như place:bac-kan',
  hops: 'Nhiều nhất mấy chặng',
  sources: 'Ít nhất mấy nguồn độc lập',
  hubs: 'Đi qua cả tỉnh, nước, hình thức khen',
  find: 'Tìm đường',
  which: 'Tên này có thể là nhiều mục. Chọn một:',
  none: 'Không có đường nào trong số chặng ấy. Thử nhiều chặng hơn, hoặc đi qua cả tỉnh, nước, hình thức khen. Điều đó không có nghĩa là hai bên không liên quan.',
  inSentences: 'Đọc thành câu',
  path: 'đường',
  weakest: (sources: string) => `chặng yếu nhất: ${sources}`,
  common: 'Hai bên cùng có',
  picture: 'Các đường nối, từ trái sang phải',
  more: 'Vẽ quan hệ từ đây',
}

const en: typeof vi = {
  title: 'How are two things connected?',
  lead: 'Each step is a fact with its source, or a relation of places and bodies.',
  from: 'From',
  to: 'To',
  hint: 'a name, or an id such as place:bac-kan',
  hops: 'Steps at most',
  sources: 'Independent sources at least',
  hubs: 'Also through provinces, the country, forms of commendation',
  find: 'Find connections',
  which: 'This name may mean several things. Choose one:',
  none: 'There is no connection within so many steps. Allow more, or go through provinces and forms of commendation. It does not mean that the two have nothing to do with each other.',
  inSentences: 'In sentences',
  path: 'connection',
  weakest: (sources) => `weakest step: ${sources}`,
  common: 'Both share',
  picture: 'The connections, from left to right',
  more: 'Draw connections from here',
}

export const usePathWords = (): typeof vi => (useFrame().lang === 'VI' ? vi : en)
