/** Three made-up papers that count the same communes differently, for tests that write. */
import type { DossierFile } from '../../src/ingest/importDossiers.ts'

interface Report {
  readonly id: string
  readonly publisher: string
  readonly publishedOn: string
  readonly text: string
  readonly figures: readonly string[]
}

const count = (key: string, quote: string, value: number, rest: readonly string[]): string =>
  [
    `  - figure: ${key}`,
    `    quote: ${quote}`,
    '    about: tỉnh Bắc Kạn',
    '    indicator: xa-dat-chuan-ntm',
    '    label: số xã đạt chuẩn nông thôn mới',
    '    measure: COUNT',
    `    value: ${value}`,
    '    unit: xã',
    ...rest.map((line) => `    ${line}`),
  ].join('\n')

const dossier = ({ id, publisher, publishedOn, text, figures }: Report): DossierFile => ({
  file: `${id}.yaml`,
  bytes: Buffer.from(`article:
  id: ${id}
  title: Xã đạt chuẩn nông thôn mới của tỉnh Bắc Kạn
  publisher: ${publisher}
  publishedOn: ${publishedOn}
  textKind: RESTATED
  place: tỉnh Bắc Kạn
text: |-
  ${text}
facts:
${figures.join('\n')}
`),
})

const at2023 = 'at: { is: 2023-12-31, basis: CONTEXT }'
const sameDay = 'Đến hết năm 2023, tỉnh Bắc Kạn có'

/** The figure that two papers state: 28 in the earlier one, 27 in the later. */
export const disputed = 'figure:one-20240110/xa-ntm'

/** The figure of a third paper, which is another fact: 30 on the same day. */
export const other = 'figure:three-20240130/xa-ntm'

export const disagreement: readonly DossierFile[] = [
  dossier({
    id: 'one-20240110',
    publisher: 'Báo Bắc Kạn',
    publishedOn: '2024-01-10',
    text: `${sameDay} 28/96 xã đạt chuẩn. Mục tiêu năm 2024 là 40 xã ở tỉnh Bắc Kạn. Năm 2020 tỉnh Bắc Kạn có 20/108 xã.`,
    figures: [
      count('xa-ntm', `${sameDay} 28/96 xã đạt chuẩn`, 28, ['denominator: 96', 'nature: REPORTED', at2023]),
      count('muc-tieu', 'Mục tiêu năm 2024 là 40 xã ở tỉnh Bắc Kạn', 40, ['nature: TARGET', 'at: 2024']),
      count('xa-ntm-2020', 'Năm 2020 tỉnh Bắc Kạn có 20/108 xã', 20, [
        'denominator: 108',
        'nature: REPORTED',
        'at: 2020',
      ]),
    ],
  }),
  dossier({
    id: 'two-20240120',
    publisher: 'Cổng TTĐT tỉnh Bắc Kạn',
    publishedOn: '2024-01-20',
    text: `${sameDay} 27 xã đạt chuẩn.`,
    figures: [count('xa-ntm', `${sameDay} 27 xã đạt chuẩn`, 27, ['nature: REPORTED', at2023, `same: ${disputed}`])],
  }),
  dossier({
    id: 'three-20240130',
    publisher: 'Sở Nội vụ tỉnh Hà Nam',
    publishedOn: '2024-01-30',
    text: `${sameDay} 30 xã đạt chuẩn.`,
    figures: [
      count('xa-ntm', `${sameDay} 30 xã đạt chuẩn`, 30, ['nature: REPORTED', at2023, `distinct: [${disputed}]`]),
    ],
  }),
]
