/** Words round a body or a post that are no part of its name. */
import { accentedKey } from '../../domain/name.ts'

export interface Addressed {
  /** The key of what is left. */
  readonly key: string
  readonly former: boolean
  readonly acting: boolean
}

const address = /^(?:(?:các )?đồng chí|đ\/c|ông|bà) /u
const former = /^nguyên (?:là )?/u
const acting = /^(?:quyền |q\. ?)/u
/** “khóa XII”, “khóa XI, nhiệm kỳ 2015-2020”: a term of the body, which is the same body in all its terms. */
const term = /,? (?:(?:khóa [ivxlc\d]+)(?:,? nhiệm kỳ \d{4}-\d{4})?|nhiệm kỳ \d{4}-\d{4})$/u

/** The key of the words without their term. */
export const withoutTerm = (text: string): string => accentedKey(text).replace(term, '')

/** Takes “đồng chí”, “nguyên”, “Quyền” and the term off, in whatever order they stand. */
export function withoutAddress(text: string): Addressed {
  let key = withoutTerm(text)
  const found = { former: false, acting: false }
  for (;;) {
    if (address.test(key)) key = key.replace(address, '')
    else if (former.test(key)) [key, found.former] = [key.replace(former, ''), true]
    else if (acting.test(key)) [key, found.acting] = [key.replace(acting, ''), true]
    else return { key, ...found }
  }
}
