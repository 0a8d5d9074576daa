/**
 * The grammar of bodies and posts. There are more of them than anyone could list, but they are named by rule: a body by
 * its kind and its place, a post by its title and its body. So they need no declaration: a dossier that names one brings it into
 * the graph. Words are compared with their diacritics; what the rule leaves open is never guessed.
 */
import type { PlaceIndex } from '../place/placeIndex.ts'
import { createBodies } from './body.ts'
import type { BodyPattern, Title } from './pattern.ts'
import { createPosts } from './post.ts'
import type { ActorContext, BodyReading, Named, PostReading } from './reading.ts'

export interface ActorGrammar {
  /** A body: “UBND tỉnh”, “Huyện ủy Chợ Đồn”, “Sở Nội vụ Hà Nam”, or a declared one without its term. */
  body(text: string, context: ActorContext): BodyReading
  /** A post: “Chủ tịch UBND tỉnh”, “nguyên Phó Chủ tịch nước”, “Thứ trưởng Bộ Công an”. */
  post(text: string, context: ActorContext): PostReading
}

export interface GrammarSources {
  readonly patterns: readonly BodyPattern[]
  readonly titles: readonly Title[]
  readonly places: PlaceIndex
  /** Looks up declared bodies and posts by name. The name it is given is a key: it must compare by `accentedKey`. */
  readonly named: Named
}

/** The grammar over the lists of patterns and titles. */
export function createActorGrammar({ patterns, titles, places, named }: GrammarSources): ActorGrammar {
  const bodies = createBodies({ patterns, places, named })
  const posts = createPosts({ titles, bodies, named })
  return { body: bodies.read, post: posts.read }
}
