/** Standards in English, as what meets them: a new-style rural commune. */
const units: Readonly<Record<string, string>> = { xã: 'commune', huyện: 'district', thôn: 'village', tỉnh: 'province' }
const degrees: Readonly<Record<string, string>> = { '': 'a', 'nâng cao': 'an advanced', 'kiểu mẫu': 'a model' }

export interface StandardInEnglish {
  /** With its article. */
  readonly article: string
  readonly name: string
}

export const standardInEnglish = (name: string): StandardInEnglish | null => rural(name) ?? completed(name)

function rural(name: string): StandardInEnglish | null {
  const [, unit = '', degree = ''] = /^(xã|huyện|thôn|tỉnh) nông thôn mới(?: (nâng cao|kiểu mẫu))?$/u.exec(name) ?? []
  const [article, ...more] = (degrees[degree] ?? '').split(' ')
  return unit && article ? { article, name: [...more, `new-style rural ${units[unit]}`].join(' ') } : null
}

function completed(name: string): StandardInEnglish | null {
  if (name === 'tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới')
    return { article: 'a', name: 'province that has completed the new-style rural development task' }
  if (name === 'thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới')
    return { article: 'a', name: 'town or city that has completed the new-style rural development task' }
  const [, years] = /^xã hoàn thành mục tiêu Chương trình 135 giai đoạn (\d{4}-\d{4})$/u.exec(name) ?? []
  if (years)
    return { article: 'a', name: `commune that has met the goals of Programme 135 for ${years.replace('-', '–')}` }
  return null
}

/** Standards that something meets without becoming it. */
export function criteriaInEnglish(name: string): string | null {
  const [, level] = /^đạt chuẩn xóa mù chữ mức độ (\d)$/u.exec(name) ?? []
  return level ? `Literacy Standard Level ${level}` : null
}
