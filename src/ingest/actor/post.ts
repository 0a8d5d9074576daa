/** Posts by title and body: “Phó Chủ tịch Thường trực UBND tỉnh”, “Trưởng ban Thi đua - Khen thưởng tỉnh”, “Tỉnh ủy viên”. */
import { accentedKey, slug } from '../../domain/name.ts'
import type { Declaration } from '../declaration.ts'
import { withoutAddress } from './address.ts'
import type { Bodies } from './body.ts'
import { createLeads } from './lead.ts'
import type { Title } from './pattern.ts'
import type { ActorContext, Named, None, One, PostReading, Several } from './reading.ts'

export interface Posts {
  read(text: string, context: ActorContext): PostReading
}

interface Form {
  readonly title: Title
  /** The body's words that a fused title holds: “Tỉnh ủy viên” says “Tỉnh ủy”. */
  readonly body: string | null
}

export interface PostSources {
  readonly titles: readonly Title[]
  readonly bodies: Bodies
  readonly named: Named
}

export function createPosts({ titles, bodies, named }: PostSources): Posts {
  const leads = createLeads(titles.flatMap(formsOf))

  function read(text: string, context: ActorContext): PostReading {
    const { key, former, acting } = withoutAddress(text)
    const found = declared(key) ?? split(key, context) ?? none(text)
    return found.kind === 'one' ? { ...found, former, acting } : found
  }

  function declared(key: string): One | Several | null {
    const [entity, ...others] = named(key, ['POST'])
    if (!entity) return null
    return others.length > 0
      ? { kind: 'several', candidates: [entity, ...others] }
      : { kind: 'one', entity, implied: [], byContext: false }
  }

  /** The longest title that leaves a body: “Phó Chủ tịch Thường trực | HĐND tỉnh”, not “Phó Chủ tịch | Thường trực HĐND tỉnh”. */
  function split(key: string, context: ActorContext): One | Several | null {
    for (const { entry, rest } of leads.of(key)) {
      for (const words of bodyWords(entry, rest)) {
        const body = bodies.read(words, context)
        if (body.kind === 'several') return { kind: 'several', candidates: body.candidates.map(postOf(entry.title)) }
        if (body.kind === 'one') return onePost(entry.title, body)
      }
    }
    return null
  }

  const none = (text: string): None => ({ kind: 'none', near: leads.near(text) })

  return { read }
}

function formsOf(title: Title): { words: string; entry: Form }[] {
  return [
    ...[title.title, ...title.names.map(({ text }) => text)].map((words) => ({ words, entry: { title, body: null } })),
    ...Object.entries(title.fused).map(([words, body]) => ({ words, entry: { title, body } })),
  ]
}

/** What may name the body: the words after the title, or those with the word that the title has swallowed. */
function bodyWords({ title, body }: Form, rest: string): string[] {
  if (body) return [`${body} ${rest}`.trim()]
  if (rest === '') return []
  return title.bodyWord ? [rest, `${title.bodyWord} ${rest}`] : [rest]
}

function onePost(title: Title, body: One): One {
  const post = postOf(title)(body.entity)
  const known = body.implied.find(({ id }) => id === body.entity.id)
  const declaration: Declaration = {
    ...post,
    kind: 'POST',
    names: (known?.names ?? []).map(({ text, kind }) => ({ text: postName(title, text), kind })),
    properties: { title: title.title, singleHolder: title.singleHolder },
    relations: { organization: body.entity.id },
  }
  return { kind: 'one', entity: declaration, implied: [...body.implied, declaration], byContext: body.byContext }
}

/** The post's id and name in a body: `post:bac-kan/ubnd/chu-tich`, “Chủ tịch UBND tỉnh Bắc Kạn”. */
const postOf =
  (title: Title) =>
  (body: { readonly id: string; readonly name: string }): { id: string; name: string } => ({
    id: `post:${body.id.slice('organization:'.length)}/${slug(title.title)}`,
    name: postName(title, body.name),
  })

/** “Trưởng ban” and “Ban Dân tộc” share a word that is said once; a fused word stands for title and body. */
function postName(title: Title, body: string): string {
  const [fused] = Object.entries(title.fused).filter(([, words]) => begins(body, words))
  if (fused) return `${fused[0]}${body.slice(fused[1].length)}`
  const shared = title.bodyWord ?? ''
  const swallowed = shared !== '' && accentedKey(title.title).endsWith(accentedKey(shared)) && begins(body, shared)
  return `${title.title} ${swallowed ? body.slice(shared.length).trim() : body}`
}

const begins = (text: string, words: string): boolean => accentedKey(text).startsWith(`${accentedKey(words)} `)
