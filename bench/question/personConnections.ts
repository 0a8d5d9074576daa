/** Whom a person's campaigns honoured besides. */
import neo4j from 'neo4j-driver'
import { roleCode, slotOf } from '../../src/domain/listing.ts'
import type { Question } from './question.ts'
import { ids } from './shape.ts'
import type { Subjects } from './subjects.ts'

interface Named {
  readonly id: string
}

interface Row {
  readonly id: string
  readonly honours: readonly { readonly id: string; readonly campaigns: readonly CampaignRow[] }[]
}

interface CampaignRow extends Named {
  readonly others: readonly { readonly id: string; readonly recipient: readonly Named[] }[]
}

export const personConnections = ({ people }: Subjects): Question => ({
  name: 'a person’s connections through campaigns',
  variables: people.map((id) => ({ id })),
  driver: {
    text: `
      MATCH (person:Entity {id: $id})
      RETURN person.id AS id, COLLECT {
        MATCH (honour)-[mine:LISTED]->()
        WHERE mine.list = person.firstList + $slot AND mine.sortKey > 0 AND $role IN mine.roles
        WITH honour, mine ORDER BY mine.list DESC, mine.sortKey DESC LIMIT 5
        RETURN honour {.id, campaigns: COLLECT {
          MATCH (honour)-[:CAMPAIGN]->(campaign:Campaign)
          RETURN campaign {.id, .name, others: COLLECT {
            MATCH (other)-[listed:LISTED]->()
            WHERE listed.list = campaign.firstList + $slot AND listed.sortKey > 0
              AND 'PERSON' IN other.recipientKinds
            WITH other, listed ORDER BY listed.list DESC, listed.sortKey DESC LIMIT 5
            RETURN other {.id, recipient: [(other)-[:RECIPIENT]->(somebody:Person) | somebody {.id, .name}]}
          }}
        }}
      } AS honours`,
    parameters: ({ id }) => ({ id, slot: neo4j.int(slotOf('HONOUR', 0)), role: neo4j.int(roleCode('RECIPIENT')) }),
    answer: ([row]: readonly [Row]) =>
      row.honours.map(({ id, campaigns }) => ({
        id,
        campaigns: [...campaigns].sort(byId).map(({ id: campaign, others }) => ({
          id: campaign,
          others: others.map(({ id: other, recipient }) => [other, ids(recipient)]),
        })),
      })),
  },
  api: {
    document: `query PersonConnections($id: ID!) {
      person(id: $id) {
        id name
        honours(as: [RECIPIENT], first: 5) { nodes { id campaigns {
          id name
          honours(filter: { recipient: { kind: [PERSON] } }, subtree: false, first: 5) {
            nodes { id recipient { ... on Person { id name } ... on RecipientGroup { names { ... on Person { id name } } } } }
          }
        } } }
      }
    }`,
    answer: ({ person }: ApiData) =>
      person.honours.nodes.map(({ id, campaigns }) => ({
        id,
        campaigns: [...campaigns].sort(byId).map(({ id: campaign, honours }) => ({
          id: campaign,
          others: honours.nodes.map(({ id: other, recipient }) => [
            other,
            ids('id' in recipient ? [recipient] : recipient.names),
          ]),
        })),
      })),
  },
  peer: {
    document: `query PersonConnections($id: ID!) {
      people(where: { id: { eq: $id } }) {
        id name
        honours(sort: [{ sortKey: DESC }], limit: 5) { id campaigns {
          id name
          honours(where: { recipientKinds: { includes: "PERSON" } }, sort: [{ sortKey: DESC }], limit: 5) {
            id recipients { ... on Person { id name } }
          }
        } }
      }
    }`,
    answer: ({ people: [one] }: PeerData) =>
      one.honours.map(({ id, campaigns }) => ({
        id,
        campaigns: [...campaigns].sort(byId).map(({ id: campaign, honours }) => ({
          id: campaign,
          others: honours.map(({ id: other, recipients }) => [other, ids(recipients.filter(hasId))]),
        })),
      })),
  },
})

const byId = (one: Named, other: Named): number => (one.id < other.id ? -1 : 1)
const hasId = (one: Partial<Named>): one is Named => one.id !== undefined

interface ApiData {
  readonly person: {
    readonly honours: {
      readonly nodes: readonly {
        readonly id: string
        readonly campaigns: readonly {
          readonly id: string
          readonly honours: {
            readonly nodes: readonly { readonly id: string; readonly recipient: Named | { readonly names: Named[] } }[]
          }
        }[]
      }[]
    }
  }
}

interface PeerData {
  readonly people: readonly [
    {
      readonly honours: readonly {
        readonly id: string
        readonly campaigns: readonly {
          readonly id: string
          readonly honours: readonly { readonly id: string; readonly recipients: readonly Partial<Named>[] }[]
        }[]
      }[]
    },
  ]
}
