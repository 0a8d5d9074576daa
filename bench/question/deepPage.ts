/** Twenty honours of communes after fifty thousand others. */
import { cursorOf } from '../../src/resolvers/cursor.ts'
import { withoutTitle } from './honourPage.ts'
import type { Question, Variables } from './question.ts'
import {
  type ApiHonour,
  type HonourRow,
  honourFields,
  honourRow,
  type PeerHonour,
  peerHonourFields,
  shapeOfApi,
  shapeOfPeer,
  shapeOfRow,
} from './shape.ts'
import type { Subjects } from './subjects.ts'

export const deepPage = ({ deepKeys }: Subjects): Question => ({
  name: 'twenty honours after 50,000',
  variables: deepKeys.map((key) => ({ key })),
  driver: {
    text: `
      MATCH (fact:Fact)
      WHERE fact.factKind = 'HONOUR' AND fact.sortKey < $key AND fact.recipientLevel = 'COMMUNE'
      WITH fact ORDER BY fact.factKind DESC, fact.sortKey DESC LIMIT 20
      RETURN ${honourRow} AS honour`,
    answer: (rows: readonly { honour: HonourRow }[]) => rows.map(({ honour }) => shapeOfRow(withoutTitle(honour))),
  },
  api: {
    document: `query DeepPage($after: String!) {
      honours(filter: { recipient: { kind: [PLACE], level: [COMMUNE] } }, first: 20, after: $after) {
        nodes { ${honourFields} }
      }
    }`,
    variables: ({ key }: Variables) => ({ after: cursorOf('DATE_DESC', { rank: 0, key: key as number }) }),
    answer: ({ honours }: { honours: { nodes: readonly ApiHonour[] } }) => honours.nodes.map(shapeOfApi),
  },
  // Its own cursors count rows. Whoever knows that pages by the key.
  peer: {
    document: `query DeepPage($key: BigInt!) {
      honours(
        where: { sortKey: { lt: $key }, recipientLevel: { eq: "COMMUNE" } }
        sort: [{ sortKey: DESC }]
        limit: 20
      ) { ${peerHonourFields} }
    }`,
    variables: ({ key }: Variables) => ({ key: String(key) }),
    answer: ({ honours }: { honours: readonly PeerHonour[] }) => honours.map(shapeOfPeer),
  },
})
