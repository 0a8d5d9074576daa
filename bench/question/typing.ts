/** What is found as somebody types a name, letter by letter. */
import { entityKindNames } from '../../src/domain/entity.ts'
import { readSearch } from '../../src/domain/search.ts'
import { searchPage } from '../../src/graph/page/searchPage.ts'
import { searchedNames } from '../../src/graph/queries/search.ts'
import type { Question, Variables } from './question.ts'

const typed = ['bằng lãng', 'xã chợ đồn', 'bac kan', 'nguyen van an', 'chung sức xây', 'phường hòa']

/** Every beginning of two letters and more. */
const beginnings = typed.flatMap((text) =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)).filter((start) => !start.endsWith(' ')),
)

/** The rules of what is meant by a few letters make the answer: somebody who wrote them by hand would have written these. */
export const typing: Question = {
  name: 'search as one types',
  variables: beginnings.map((text) => ({ text })),
  driver: {
    text: searchedNames.text,
    parameters: ({ text }: Variables) => ({
      search: searchPage(
        { search: readSearch(text as string), kinds: entityKindNames, within: null, asOf: null },
        { after: null, limit: 9 },
      ),
    }),
    answer: ([{ rows }]: readonly [{ rows: readonly { entity: { id: string } }[] }]) =>
      rows.slice(0, 8).map(({ entity }) => entity.id),
  },
  api: {
    document: `query Typing($text: String!) {
      search(text: $text, first: 8) {
        edges { match { kind text highlights { start end } } node { id name ... on Place { type } } }
      }
    }`,
    answer: ({ search }: { search: { edges: readonly { node: { id: string } }[] } }) =>
      search.edges.map(({ node }) => node.id),
  },
  peer: {
    document: `query Typing($phrase: String!) {
      namesFolded(phrase: $phrase, first: 8) {
        edges { score node { text entities {
          ... on Place { id name type } ... on Campaign { id name } ... on Person { id name } } } }
      }
    }`,
    variables: ({ text }: Variables) => ({ phrase: allWords(foldedWords(text as string)) }),
    differs:
      'It finds names with the words, of places, campaigns and people, in the order of the full-text index alone.',
    answer: ({ namesFolded }: { namesFolded: { edges: readonly unknown[] } }) => namesFolded.edges.length > 0,
  },
}

const foldedWords = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase().split(' ')

const allWords = (words: readonly string[]): string =>
  words.map((word, at) => (at === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ')
