/** A form in which references are written. */
import type { About, Node } from '../reference.ts'

export interface ReferenceForm {
  readonly ending: string
  readonly mediaType: string
  /** What its users call it. */
  readonly name: string
  write(node: Node, about: About): string
}
