/** The questions whose queries stand in this folder, a file for each: what it shows, and how a client asks it. */
export interface Question {
  readonly shows: string
  readonly source: string
}

const place = (selected: string): string => `{ place(id: "place:bac-kan") { ${selected} } }`
const campaign = (selected: string): string =>
  `{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") { ${selected} } }`

/** Pages of facts: where they are found, in which order, under which filter and moment. */
const factPages: Readonly<Record<string, Question>> = {
  placeHonours: {
    shows: 'A page of the honours that name a place.',
    source: place('honours(first: 10) { nodes { id } }'),
  },
  placeHonoursLineage: {
    shows: 'The same with the honours of what the place was before a merger: two lists, merged in order.',
    source: place('honours(lineage: true, first: 10) { nodes { id } }'),
  },
  placeHonoursSubtree: {
    shows: 'With all that lies in the place, today and before a merger: four lists.',
    source: place('honours(subtree: true, lineage: true, first: 10) { nodes { id } }'),
  },
  placeHonoursAsOf: {
    shows: 'Only what held, surely or possibly, on a day.',
    source: '{ place(id: "place:bac-kan", asOf: "2024-06-11") { honours(first: 10) { nodes { standing } } } }',
  },
  placeHonoursAs: {
    shows: 'Only facts in which the place fills a role.',
    source: place('honours(as: [RECIPIENT], first: 10) { nodes { id } }'),
  },
  placeFacts: {
    shows: 'Facts of any kind: the list of each kind is read, and all properties come along.',
    source: place('facts(first: 10) { nodes { sentence } }'),
  },
  placeHonoursOldestFirst: {
    shows: 'The oldest first.',
    source: place('honours(orderBy: DATE_ASC, first: 10) { nodes { id } }'),
  },
  placeHonoursMostSources: {
    shows: 'In an order that no index has: all are read, then the best are kept.',
    source: place('honours(orderBy: SOURCES_DESC, first: 10) { nodes { id } }'),
  },
  placeHonoursPassedFilter: {
    shows: 'Under a filter on the facts themselves.',
    source: place('honours(filter: {minSources: 2, status: [DECIDED]}, first: 10) { nodes { id } }'),
  },
  campaignHonoursOfAward: {
    shows: 'Under a filter that names an award: its own lists are read where they are shorter than the campaign’s.',
    source: campaign('honours(filter: {award: {id: ["award:bang-khen"]}}, first: 10) { nodes { id } }'),
  },
  campaignHonoursInPlace: {
    shows: 'Under a filter on who was honoured and where.',
    source: campaign(
      'honours(filter: {recipient: {kind: [PLACE], place: {within: {place: "place:bac-kan", lineage: true}}}}, first: 10) { nodes { id } }',
    ),
  },
  honours: {
    shows: 'All honours, the newest first.',
    source: '{ honours(first: 10) { nodes { id } } }',
  },
  honoursOfGrantor: {
    shows: 'All honours that a filter takes: the page starts from whom the filter names.',
    source: '{ honours(filter: {grantor: {id: ["post:bac-kan/ubnd/chu-tich"]}}, first: 10) { nodes { id } } }',
  },
  factsOfSource: {
    shows: 'Facts of any kind under a filter that names nobody.',
    source:
      '{ facts(filter: {source: {publisher: ["organization:bao-bac-kan"]}, on: {from: "2024-01-01"}}, first: 10) { nodes { id } } }',
  },
  organizationHonours: {
    shows: 'Those of a body include those of its posts.',
    source: '{ organization(id: "organization:bac-kan/ubnd") { honours(first: 10) { nodes { id } } } }',
  },
  figureSeries: {
    shows: 'All figures about an entity, for charts.',
    source: '{ figureSeries(about: "place:bac-kan") { indicator points { value } } }',
  },
}

/** What a page of facts brings along, by what is selected. */
const projections: Readonly<Record<string, Question>> = {
  projectedRoles: {
    shows: 'Values and roles that are selected, each entity with no more than what names it.',
    source: campaign(
      'honours(first: 10) { nodes { on award { name } recipient { ... on Entity { name } ... on RecipientGroup { asWritten } } } }',
    ),
  },
  projectedWholeEntities: {
    shows: 'Roles with their words in the source, and entities with all their properties.',
    source: campaign('honours(first: 10) { nodes { roles { role asWritten entity { ... on Place { code } } } } }'),
  },
  projectedSentence: {
    shows: 'All that a sentence is made of.',
    source: campaign('honours(first: 10) { nodes { sentence } }'),
  },
  projectedCitations: {
    shows: 'First citations with their quotes, sources and publishers.',
    source: campaign(
      'honours(first: 10) { nodes { citations(first: 2) { quote source { title ... on Article { publisher { name } } } } } }',
    ),
  },
  projectedReference: {
    shows: 'What a reference to print names.',
    source: campaign('honours(first: 10) { nodes { citeAs } }'),
  },
}

/** How many there are, in all and in groups. */
const numbers: Readonly<Record<string, Question>> = {
  campaignHonoursTotal: {
    shows: 'How many: from tallies where they are kept, else counted.',
    source: campaign('honours { totalCount }'),
  },
  campaignHonoursTotalFiltered: {
    shows: 'How many under a filter that tallies cannot tell.',
    source: campaign('honours(filter: {minSources: 2}) { totalCount }'),
  },
  honoursTotal: {
    shows: 'How many of a kind in all: the store’s own counter.',
    source: '{ honours { totalCount } }',
  },
  campaignHonoursByYear: {
    shows: 'In groups that tallies tell.',
    source: campaign('honours { counts(by: [YEAR, AWARD], first: 20) { count } }'),
  },
  campaignHonoursByProvince: {
    shows: 'In groups by where, with places as their ground is held today.',
    source: campaign('honours { counts(by: [PROVINCE], lineage: true) { count } }'),
  },
  campaignHonoursByStatus: {
    shows: 'In groups on a day, the uncertain ones apart.',
    source:
      '{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi", asOf: "2024-06-11") { honours { counts(by: [STATUS, RECIPIENT]) { count } } } }',
  },
  placesByLevel: {
    shows: 'Entities in groups.',
    source:
      '{ places(filter: {within: {place: "place:bac-kan", lineage: true}}) { counts(by: [LEVEL, DISTRICT]) { count } } }',
  },
}

/** Pages of entities. */
const entityPages: Readonly<Record<string, Question>> = {
  campaigns: {
    shows: 'Entities of a kind in the order of their names, with what is selected of them.',
    source: '{ campaigns(first: 10) { nodes { id kind } } }',
  },
  placesMostFacts: {
    shows: 'In an order by rank, those in most facts first.',
    source: '{ places(orderBy: FACTS_DESC, first: 10) { nodes { id } } }',
  },
  placesWithin: {
    shows: 'Those in an area: the page starts there, and counts while it reads.',
    source:
      '{ places(filter: {within: {place: "place:bac-kan", lineage: true}}, first: 10) { totalCount nodes { id } } }',
  },
  placesHonoured: {
    shows: 'Those of which some facts are as asked: the page starts from these facts.',
    source:
      '{ places(filter: {honours: {some: {award: {id: ["award:bang-khen"]}}}}, asOf: "2024-06-11", first: 10) { nodes { id } } }',
  },
  campaignsNamed: {
    shows: 'Those whose names hold a text.',
    source: '{ campaigns(filter: {text: "nông thôn mới"}, first: 10) { nodes { id } } }',
  },
  placeParts: {
    shows: 'What hangs beneath an entity on a day.',
    source: '{ place(id: "place:bac-kan", asOf: "2024-06-11") { parts(first: 10) { totalCount nodes { level } } } }',
  },
  placesTotal: {
    shows: 'How many of a kind a filter takes.',
    source: '{ places(filter: {level: [COMMUNE]}) { totalCount } }',
  },
}

/** Citations, search, paths and what stands round an entity. */
const others: Readonly<Record<string, Question>> = {
  articleCitations: {
    shows: 'What a source is cited for, and how often.',
    source:
      '{ article(id: "article:bbk-20240611") { citations(filter: {fact: {kind: [HONOUR]}}, first: 10) { totalCount nodes { quote } } } }',
  },
  search: {
    shows: 'The best matches of a text and how many there are.',
    source: '{ search(text: "thi dua yeu nuoc", first: 10) { totalCount nodes { ... on Entity { id } } } }',
  },
  paths: {
    shows: 'What lies one hop round both ends of a path; the search goes on from there with the same text.',
    source: '{ paths(from: "person:ho-chi-minh", to: "place:bac-kan", first: 3) { sentence } }',
  },
  inCommon: {
    shows: 'What several entities all touch, with the facts that say so.',
    source: '{ inCommon(ids: ["place:bac-kan", "place:thai-nguyen"], first: 5) { entity { id } } }',
  },
  campaignNamed: {
    shows: 'An entity by its name.',
    source: '{ campaign(name: "Bắc Kạn chung sức xây dựng nông thôn mới") { id } }',
  },
  entity: {
    shows: 'An entity by its id, with what it stands beside: where it lies, its names, what was before and after it.',
    source: place(
      'displayName names { text } partOf { name } ancestors { name } predecessors { on } successors { on } heirs { name }',
    ),
  },
  campaign: {
    shows: 'A campaign’s launches, and acts that are dated before them.',
    source: campaign('launches { on } discrepancies { rule } variantOf { name }'),
  },
  fact: {
    shows: 'A fact by its id, with its citations; of a fact that is gone, what became of it.',
    source: '{ node(id: "honour:6f1e5b1c8d2a4f70") { ... on Honour { citations(first: 3) { quote } } } }',
  },
  dataset: {
    shows: 'The newest version of the dataset.',
    source: '{ dataset { version counts { kind count } } }',
  },
}

export const questions: Readonly<Record<string, Question>> = {
  ...factPages,
  ...projections,
  ...numbers,
  ...entityPages,
  ...others,
}
