/** A hop through a fact told so that both of its ends appear: a fact's own sentence leaves out guests, documents and more. */
import type { Role } from './fact.ts'

/** What an entity is in a fact, as words before its name. */
const parts: Readonly<Record<Role, string>> = {
  CAMPAIGN: 'phong trào',
  OTHER_CAMPAIGN: 'phong trào',
  AWARD: 'khen thưởng',
  STANDARD: 'tiêu chuẩn',
  POST: 'chức vụ',
  BY: 'bởi',
  PLACE: 'địa bàn',
  RECIPIENT: 'được khen thưởng',
  GRANTOR: 'bên tặng',
  PRESENTER: 'bên trao',
  PROPOSER: 'bên đề nghị',
  RECOGNISER: 'bên công nhận',
  HOLDER: 'người giữ chức vụ',
  MEMBER: 'thành viên',
  BLOCK: 'khối, cụm thi đua',
  PARTY: 'bên ký giao ước',
  HOST: 'bên tổ chức',
  CHAIR: 'chủ trì',
  GUEST: 'dự',
  ABOUT: 'về',
  DOCUMENT: 'văn bản',
}

/** The fact's sentence, with those ends in brackets whom it does not name: “… (chủ trì: A; dự: B).” */
export function hopSentence(sentence: string, ends: readonly { readonly name: string; readonly role: Role }[]): string {
  const missing = ends.filter(({ name }) => !sentence.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi')))
  if (missing.length === 0) return sentence
  const byPart = new Map<string, string[]>()
  for (const { name, role } of missing) byPart.set(parts[role], [...(byPart.get(parts[role]) ?? []), name])
  const added = [...byPart].map(([part, names]) => `${part}: ${names.join(', ')}`)
  return `${sentence.replace(/\.$/u, '')} (${added.join('; ')}).`
}
