/** What the pages of a front end ask, for every client alike. */

/** Operations are named as Relay's compiler wants them. Lists that can be paged take `after`. */
export const questions = {
  /** The page of a place, then and now. */
  place: `query PlaceQuery($id: ID!, $asOf: Day) {
    place(id: $id, asOf: $asOf) {
      id name standing
      names { text kind }
      partOf { id name }
      successors { on extent place { id name partOf { id name } } }
      honours(first: 5, orderBy: DATE_DESC) { totalCount edges { node { id sentence days { earliest latest } } } }
    }
  }`,

  /** The same place, where all that is known of its honours is how many there are. */
  placeCount: `query PlaceCountQuery($id: ID!, $asOf: Day) {
    place(id: $id, asOf: $asOf) { id honours(first: 5, orderBy: DATE_DESC) { totalCount } }
  }`,

  /** An index to scroll through. */
  tenures: `query TenuresQuery($filter: TenureFilter, $asOf: Day, $orderBy: FactOrder!, $first: Int!, $after: String) {
    tenures(filter: $filter, asOf: $asOf, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id sentence standing
          days { earliest latest }
          roles { role asWritten basis entity { id name } }
        }
      }
    }
  }`,

  /** The same index without edges, as this API allows and Relay does not page. */
  tenureNodes: `query TenureNodesQuery($orderBy: FactOrder!, $first: Int!, $after: String) {
    tenures(orderBy: $orderBy, first: $first, after: $after) {
      pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
      nodes { id sentence }
    }
  }`,

  /** A list whose arguments are all left to their defaults. */
  allTenures: 'query AllTenuresQuery { tenures { totalCount nodes { id sentence } } }',

  /** Whom a campaign brought honours, as a list on its page. */
  campaign: `query CampaignQuery($id: ID!, $asOf: Day, $filter: HonourFilter) {
    campaign(id: $id, asOf: $asOf) { id name honours(filter: $filter, first: 5) { totalCount edges { node { id sentence } } } }
  }`,

  /** The list that PlaceQuery shows, and nothing else. */
  placeHonours: `query PlaceHonoursQuery($id: ID!, $asOf: Day) {
    place(id: $id, asOf: $asOf) { id honours(first: 5, orderBy: DATE_DESC) { edges { node { id sentence } } } }
  }`,

  /** The two lists again, with what a reader needs to print a fact. */
  printedPlace: `query PrintedPlaceQuery($id: ID!, $asOf: Day) {
    place(id: $id, asOf: $asOf) { id honours(first: 5, orderBy: DATE_DESC) { edges { node { id sentence citeAs } } } }
  }`,
  printedCampaign: `query PrintedCampaignQuery($id: ID!, $asOf: Day, $filter: HonourFilter) {
    campaign(id: $id, asOf: $asOf) { id honours(filter: $filter, first: 5) { edges { node { id sentence citeAs } } } }
  }`,

  /** A fact on its own, by its id. */
  honour: `query HonourQuery($id: ID!) { node(id: $id) { __typename id ... on Honour { sentence } } }`,
  printedFact: `query PrintedFactQuery($id: ID!) { node(id: $id) { __typename id ... on Fact { sentence citeAs } } }`,

  /** Two halves of one value that has no id of its own. */
  earliest: 'query EarliestQuery($id: ID!) { node(id: $id) { __typename id ... on Honour { days { earliest } } } }',
  latest: 'query LatestQuery($id: ID!) { node(id: $id) { __typename id ... on Honour { days { latest } } } }',

  /** Half of it fails, since the cursor is none. */
  halfWrong: `query HalfWrongQuery($id: ID!) {
    place(id: $id) { id name }
    tenures(first: 5, after: "nowhere") { totalCount edges { node { id } } }
  }`,
}
