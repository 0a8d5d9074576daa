/** Awards in English. Each has an article, for one and for many. */
export interface AwardInEnglish {
  readonly name: string
  /** More than one of it; absent where there is but one of its kind. */
  readonly many?: string
  readonly article: 'a' | 'an' | 'the'
}

const thing = (name: string, many: string, article: 'a' | 'an' = 'a'): AwardInEnglish => ({ name, many, article })

const things: Readonly<Record<string, AwardInEnglish>> = {
  'Bằng khen': thing('Certificate of Merit', 'Certificates of Merit'),
  'Giấy khen': thing('Merit Paper', 'Merit Papers'),
  'Cờ thi đua': thing('Emulation Flag', 'Emulation Flags', 'an'),
  'Cờ thi đua của Chính phủ': { name: 'Emulation Flag of the Government', article: 'the' },
  'Huân chương': thing('Order', 'Orders', 'an'),
  'Huy chương': thing('Medal', 'Medals'),
  'Kỷ niệm chương': thing('Commemorative Medal', 'Commemorative Medals'),
  'Giải thưởng Hồ Chí Minh': { name: 'Hồ Chí Minh Prize', article: 'the' },
  'Giải thưởng Nhà nước': { name: 'State Prize', article: 'the' },
}

/** Titles, which somebody is given the title of. */
export const titles: Readonly<Record<string, string>> = {
  'Chiến sĩ thi đua toàn quốc': 'National Emulation Fighter',
  'Chiến sĩ thi đua bộ, ban, ngành, tỉnh': 'Ministerial or Provincial Emulation Fighter',
  'Chiến sĩ thi đua cơ sở': 'Grassroots Emulation Fighter',
  'Lao động tiên tiến': 'Advanced Worker',
  'Chiến sĩ tiên tiến': 'Advanced Soldier',
  'Tập thể lao động xuất sắc': 'Excellent Labour Collective',
  'Đơn vị quyết thắng': 'Determined-to-Win Unit',
  'Tập thể lao động tiên tiến': 'Advanced Labour Collective',
  'Đơn vị tiên tiến': 'Advanced Unit',
  'Xã, phường, thị trấn tiêu biểu': 'Exemplary Commune, Ward or Township',
  'Thôn, tổ dân phố văn hóa': 'Cultural Village or Residential Group',
  'Khu dân cư văn hóa': 'Cultural Residential Area',
  'Gia đình văn hóa': 'Cultural Family',
  'Anh hùng Lao động': 'Hero of Labour',
  'Anh hùng Lực lượng vũ trang nhân dân': 'Hero of the People’s Armed Forces',
  'Bà mẹ Việt Nam anh hùng': 'Heroic Vietnamese Mother',
  'Nhà giáo nhân dân': 'People’s Teacher',
  'Nhà giáo ưu tú': 'Meritorious Teacher',
  'Thầy thuốc nhân dân': 'People’s Physician',
  'Thầy thuốc ưu tú': 'Meritorious Physician',
  'Nghệ sĩ nhân dân': 'People’s Artist',
  'Nghệ sĩ ưu tú': 'Meritorious Artist',
  'Nghệ nhân nhân dân': 'People’s Artisan',
  'Nghệ nhân ưu tú': 'Meritorious Artisan',
}

/** What orders and medals are called after. */
const orders: Readonly<Record<string, string>> = {
  'Sao vàng': 'Gold Star',
  'Hồ Chí Minh': 'Hồ Chí Minh',
  'Độc lập': 'Independence',
  'Quân công': 'Military Exploit',
  'Lao động': 'Labour',
  'Bảo vệ Tổ quốc': 'Fatherland Defence',
  'Chiến công': 'Feat-of-Arms',
  'Đại đoàn kết dân tộc': 'Great National Unity',
  'Dũng cảm': 'Bravery',
  'Hữu nghị': 'Friendship',
  'Quân kỳ quyết thắng': 'Determined-to-Win Banner',
  'Vì an ninh Tổ quốc': 'For National Security',
  'Chiến sĩ vẻ vang': 'Glorious Fighter',
}

const classes: Readonly<Record<string, string>> = { Nhất: 'First', Nhì: 'Second', Ba: 'Third' }

export const awardInEnglish = (name: string): AwardInEnglish | null =>
  things[name] ?? flag(name) ?? order(name) ?? named(name)

/** “Cờ thi đua của bộ, ban, ngành, tỉnh”: the flag of the body that grants it. */
const flag = (name: string): AwardInEnglish | null =>
  /^Cờ thi đua (?:của |cấp )?(?:bộ|tỉnh)/iu.test(name) ? (things['Cờ thi đua'] ?? null) : null

function order(name: string): AwardInEnglish | null {
  const [, kind, of = '', rank] = /^(Huân chương|Huy chương) (.+?)(?: hạng (Nhất|Nhì|Ba))?$/u.exec(name) ?? []
  const known = orders[of]
  if (!kind || !known) return null
  const noun = kind === 'Huân chương' ? 'Order' : 'Medal'
  return { name: `${known} ${noun}${rank ? `, ${classes[rank]} Class` : ''}`, article: 'the' }
}

/** A medal or a badge with a name of its own, which stays Vietnamese. */
function named(name: string): AwardInEnglish | null {
  const [, medal] = /^Kỷ niệm chương (“.+”)$/u.exec(name) ?? []
  if (medal) return { name: `Commemorative Medal ${medal}`, article: 'the' }
  const [, years] = /^Huy hiệu (\d+) năm tuổi Đảng$/u.exec(name) ?? []
  return years ? thing(`${years}-Year Party Badge`, `${years}-Year Party Badges`) : null
}
