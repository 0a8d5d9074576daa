/** The tools that an assistant has. Each is one question to the API. */
import { z } from 'zod'
import {
  AssistantCountsDocument,
  AssistantEntityDocument,
  AssistantFactsDocument,
  AssistantPathsDocument,
  AssistantSearchDocument,
} from '../../generated/mcp.ts'
import type { FactGroup } from '../../generated/resolvers.ts'
import { asOf, entityKinds, factKinds, filterOf, first, fromYear, id, lang, toYear } from './given.ts'
import { namedQuestion } from './namedQuestion.ts'
import { nothingSaid, tellEntity, tellFacts, tellRest } from './tell.ts'
import { describeNode } from './tellNode.ts'
import { type Tool, tool } from './tool.ts'

const search = tool({
  name: 'search',
  title: 'Find things by name',
  description:
    'Finds places, people, posts, bodies, movements, awards, standards, articles and documents by name, with or without Vietnamese marks. Use it first: every other tool takes the ids that it gives. Several things may share a name.',
  input: {
    text: z.string().min(1).max(300).describe('A name, or the beginning of one.'),
    kinds: entityKinds,
    first,
    lang,
  },
  answer: async (ask, given) => {
    const { search: found } = await ask(AssistantSearchDocument, { ...given, kinds: given.kinds ?? null })
    const edges = found?.edges ?? []
    if (edges.length === 0) return nothingSaid
    const lines = edges.map(
      ({ node, match }) =>
        `- ${node.__typename}: ${tellEntity(node)}, ${node.facts.totalCount} facts, found by ${match.kind}`,
    )
    return [...lines, `Shown: ${edges.length} of ${found?.totalCount ?? edges.length}.`].join('\n')
  },
})

const getEntity = tool({
  name: 'get',
  title: 'Describe one thing or fact',
  description:
    'Describes what an id stands for: its names, its time, and how many facts of each kind sources state about it. A fact comes with its quotes and sources. Add @day to the id for one day: place:bac-kan@2024-06-11.',
  input: { id, lang },
  answer: async (ask, given) => describeNode((await ask(AssistantEntityDocument, given)).node),
})

const facts = tool({
  name: 'facts',
  title: 'List facts with their quotes',
  description:
    'Lists what sources state, each fact with its date, how sure it is, the quote, the source and a permalink. Quote the words and name the source when you use one. A post of a person and an honour of a post are different facts: never conclude that a person signed something from the post he held.',
  input: { about: id.optional(), kinds: factKinds, fromYear, toYear, asOf, first, after: z.string().optional(), lang },
  answer: async (ask, { about, asOf: day, after, lang: language, first: most, ...narrowed }) => {
    const answer = await ask(AssistantFactsDocument, {
      id: momentOf(about ?? '', day),
      isAbout: about !== undefined,
      filter: filterOf(narrowed),
      asOf: day ?? null,
      first: most,
      after: after ?? null,
      lang: language,
    })
    const list = about === undefined ? answer.facts : answer.node && 'facts' in answer.node ? answer.node.facts : null
    if (!list) return `“${about}” names nothing here. Use search to find its id.`
    const { nodes, totalCount, pageInfo } = list
    return [tellFacts(nodes), tellRest(nodes.length, totalCount, pageInfo.endCursor, pageInfo.hasNextPage)].join('\n')
  },
})

const momentOf = (given: string, day: string | undefined): string =>
  day === undefined || given.includes('@') ? given : `${given}@${day}`

const groups = [
  'KIND',
  'YEAR',
  'CAMPAIGN',
  'AWARD',
  'STANDARD',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'PUBLISHER',
] as const

const counts = tool({
  name: 'counts',
  title: 'Count facts in groups',
  description:
    'Counts the facts that sources state, in groups. Counts are of facts in this dataset, not of everything that happened. With lineage a place counts what its predecessors before the merger of 2025-07-01 received.',
  input: {
    by: z.array(z.enum(groups)).min(1).max(3),
    kinds: factKinds,
    fromYear,
    toYear,
    asOf,
    lineage: z.boolean().default(false),
    lang,
  },
  answer: async (ask, { by, asOf: day, lineage, lang: language, ...narrowed }) => {
    const variables = { filter: filterOf(narrowed), asOf: day ?? null, by: by as FactGroup[], lineage, lang: language }
    const { facts: counted } = await ask(AssistantCountsDocument, variables)
    const rows = counted?.counts ?? []
    if (rows.length === 0) return nothingSaid
    const lines = rows.map(({ keys, count, uncertain }) => {
      const open = uncertain > 0 ? ` (and ${uncertain} that sources leave open)` : ''
      return `- ${keys.map(({ label, value }) => (value.includes(':') ? `${label} (${value})` : label)).join(', ')}: ${count}${open}`
    })
    return [...lines, `In all: ${counted?.totalCount} facts, in ${rows.length} groups.`].join('\n')
  },
})

const paths = tool({
  name: 'paths',
  title: 'How two things are connected',
  description:
    'Finds how two things are connected by facts that share a thing. It says which facts touch each other and no more: it never proves that somebody did something.',
  input: { from: id, to: id, maxHops: z.number().int().min(1).max(5).default(4), asOf, lang },
  answer: async (ask, { asOf: day, ...given }) => {
    const { paths: found } = await ask(AssistantPathsDocument, { ...given, asOf: day ?? null })
    if (!found || found.length === 0) return `No connection within ${given.maxHops} steps. ${nothingSaid}`
    return found
      .map(({ hops, independentSources }, at) =>
        [
          `Connection ${at + 1}; its weakest step rests on ${independentSources} independent source(s):`,
          ...hops.map(({ sentence, fact, document }) =>
            fact ? tellFacts([fact]) : `- ${sentence}${document ? ` (${document.name}, ${document.permalink})` : ''}`,
          ),
        ].join('\n'),
      )
      .join('\n\n')
  },
})

export const tools: readonly Tool[] = [search, getEntity, facts, counts, paths, namedQuestion]
