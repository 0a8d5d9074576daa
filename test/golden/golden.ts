/** The text of a golden file: the question, and each query that it sends, as `cypher-shell` runs it. */
import { parse, print } from 'graphql'
import { entitiesById } from '../../src/graph/queries/entity.ts'
import type { Question } from './question.ts'
import { type Sent, sentBy } from './sent.ts'

export async function goldenOf({ shows, source }: Question, name: string): Promise<string> {
  const sent = await sentBy(source)
  return `${comment(`${shows}\n\n${print(parse(source))}`)}\n\n${sent.filter(isOwn(name)).map(statement).join('\n')}`
}

const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `// ${line}`.trimEnd())
    .join('\n')

/** Nearly every question looks up the entity it begins with: one file shows that, and the others what is their own. */
const isOwn =
  (name: string) =>
  ({ query }: Sent): boolean =>
    name === 'entity' || query !== entitiesById

const statement = ({ query, parameters }: Sent): string => `:param ${literal(parameters)}\n${query.text};\n`

/** A value as Cypher writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '\\$&')}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const given = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${given.map(([key, one]) => `${key}: ${literal(one)}`).join(', ')}}`
}
