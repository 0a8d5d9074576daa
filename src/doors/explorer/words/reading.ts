/** The words of the page that explains the others. */
import { useFrame } from '../frame.ts'

const vi = {
  title: 'Cách đọc trang này',
  lead: 'Nét liền là điều nguồn nói. Nét đứt là điều nguồn để ngỏ. Màu chỉ nhắc lại điều đã viết bằng chữ.',
  current: 'đúng vào lúc xét',
  past: 'đã kết thúc trước lúc xét',
  uncertain: 'không nguồn nào nói có hay không',
  target: 'định đạt, chưa phải đã đạt',
  conflict: 'xem cả hai bên',
  stated: 'nguồn nói ngày',
  month: 'nguồn nói tháng',
  latest: 'nguồn không nói ngày; bài báo đăng ngày ấy',
  undated: 'bài báo cũng không đề ngày',
  wordsOfSource: 'Lời của nguồn',
  quoted: 'nguồn viết đúng chữ ấy',
  context: 'hiểu theo ngữ cảnh của bài',
  inferred: 'người đọc suy ra',
  passage: 'câu trích',
  marked: 'chỗ điều này dựa vào',
  momentTitle: 'Xét tại một ngày',
  moment:
    'Mỗi trang nói về toàn hồ sơ, trừ khi chọn hôm nay hoặc một ngày. Ngày đã chọn đứng ngay sau tên, và đi theo mọi đường dẫn trên trang.',
  lineage:
    'Xã, huyện, tỉnh đã sắp xếp vẫn có trang riêng. Khen thưởng và đạt chuẩn là của đơn vị đã nhận; đơn vị mới chỉ cho xem “qua” đơn vị cũ.',
  nothingTitle: 'Khi không có gì',
  nothing: 'Trang này chỉ biết điều các bài báo của nó nói. Số 0 nghĩa là chưa bài nào ở đây nói tới.',
  disagreeTitle: 'Khi các nguồn không khớp',
  disagree:
    'Mọi giá trị đều được giữ, mỗi giá trị với câu trích của nó. Trang nói giá trị nào được theo, và theo quy tắc nào.',
  sources: 'Nguồn độc lập là nguồn không chép của nhau: bài đăng lại hoặc lấy từ cùng một hãng tin chỉ tính một lần.',
}

const en: typeof vi = {
  title: 'How to read these pages',
  lead: 'A solid line is what a source says. A dotted line is what sources leave open. Colour only repeats what is written.',
  current: 'holds at the moment asked about',
  past: 'ended before that moment',
  uncertain: 'no source says yes or no',
  target: 'aimed at, not reached',
  conflict: 'see both sides',
  stated: 'a source states the day',
  month: 'a source states the month',
  latest: 'no source states the day; the article appeared on this one',
  undated: 'the article has no date either',
  wordsOfSource: 'The source’s words',
  quoted: 'the source writes just this',
  context: 'understood from the context',
  inferred: 'inferred by the reader',
  passage: 'passage',
  marked: 'what the fact rests on',
  momentTitle: 'As of a day',
  moment:
    'Each page speaks of the whole record, unless you choose today or a day. The day stands beside the name, and stays with every link on the page.',
  lineage:
    'Communes, districts and provinces that were merged keep their pages. Honours and standards belong to the unit that got them; the new unit shows them “through” the old one.',
  nothingTitle: 'When there is nothing',
  nothing: 'These pages know what their articles say. Zero means that no article here speaks of it yet.',
  disagreeTitle: 'When sources disagree',
  disagree: 'All values are kept, each with its quote. The page says which one is followed, and by which rule.',
  sources: 'Independent sources do not copy each other: reprints, and what comes from one agency, count once.',
}

export const useReading = (): typeof vi => (useFrame().lang === 'VI' ? vi : en)
