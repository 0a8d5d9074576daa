/** Operations as somebody writes them who wants to keep the database busy: families, each at the largest size that is admitted. */

/** One way to keep the database busy; `write` gives it at a size. */
export interface Family {
  readonly name: string
  readonly write: (size: number) => string
}

/** No more than so many aliases and branches are admitted whatever they cost. */
export const largestSize = 100

type Each = (index: number) => string

const times = (size: number, each: Each, between = ' '): string =>
  Array.from({ length: size }, (_, index) => each(index)).join(between)

const aliased =
  (each: Each) =>
  (size: number): string =>
    `{ ${times(size, (index) => `a${index}: ${each(index)}`)} }`

/** Words of names, so that texts find something, each alias another. */
const syllables = ['xa', 'lang', 'thanh', 'phu', 'binh', 'an', 'hoa', 'tan', 'long', 'my', 'dong', 'yen', 'son', 'hung']
const word = (index: number): string =>
  `${syllables[index % syllables.length]}${index < syllables.length ? '' : ` ${syllables[(index * 5 + 3) % syllables.length]}`}`
const text = (index: number): string => `text: "${word(index)}"`
const day = (index: number): string => `asOf: "20${String(10 + (index % 16)).padStart(2, '0')}-0${1 + (index % 9)}-15"`

const branches = (each: Each) => (size: number) => `or: [${times(size, (index) => `{ ${each(index)} }`, ', ')}]`
const nodes = 'nodes { id }'
const total = 'totalCount'
const places = ['place:viet-nam', 'place:bac-kan', 'place:thai-nguyen-2025', 'place:bac-kan/cho-don']
const place = (index: number): string => places[index % places.length] as string
const people = [
  'person:nguyen-dang-binh',
  'person:pham-minh-chinh',
  'place:bac-kan',
  'award:bang-khen',
  'place:viet-nam',
]

const entityLists = [
  'places',
  'organizations',
  'posts',
  'people',
  'campaigns',
  'awards',
  'articles',
  'documents',
  'standards',
]
const factLists = [
  'facts',
  'honours',
  'recognitions',
  'figures',
  'tenures',
  'campaignActs',
  'memberships',
  'gatherings',
]

/** Filters that make a list look at every member. */
const conditions: readonly (readonly [string, Each])[] = [
  ['text', text],
  ['not text', (index) => `not: { ${text(index)} }`],
  ['no honours', (index) => `honours: { none: { minSources: ${index + 1} } }`],
  ['some recognitions', (index) => `recognitions: { some: { minSources: ${index + 1} } }`],
  ['text within the country', (index) => `within: { place: "place:viet-nam", lineage: true } ${text(index)}`],
  ['honours of a text', (index) => `honours: { some: { recipient: { ${text(index)} } } }`],
]

const filtered: Family[] = conditions.flatMap(([name, condition]) => [
  {
    name: `places by ${name}, ${total}`,
    write: aliased((index) => `places(filter: { ${condition(index)} }) { ${total} }`),
  },
  {
    name: `places by ${name}, nodes`,
    write: aliased((index) => `places(filter: { ${condition(index)} }, orderBy: FACTS_DESC) { ${nodes} }`),
  },
  {
    name: `places by ${name}, counts`,
    write: aliased((index) => `places(filter: { ${condition(index)} }) { counts(by: [LEVEL]) { count } }`),
  },
  {
    name: `places by any of ${name}`,
    write: (size) => `{ places(filter: { ${branches(condition)(size)} }) { ${total} ${nodes} } }`,
  },
  {
    name: `places by any of ${name}, twice`,
    write: aliased(
      (index) => `places(filter: { ${branches((branch) => condition(branch + 7 * index))(20)} }) { ${total} }`,
    ),
  },
])

const listed: Family[] = entityLists.flatMap((list) => [
  { name: `${list} by text`, write: aliased((index) => `${list}(filter: { ${text(index)} }) { ${total} ${nodes} }`) },
  {
    name: `${list} under days`,
    write: aliased((index) => `${list}(${day(index)}, orderBy: DATE_DESC, first: 100) { ${total} ${nodes} }`),
  },
])

const entityKeys = ['[LEVEL]', '[KIND]', '[PROVINCE]', '[DISTRICT]', '[PROVINCE, LEVEL]', '[DISTRICT, LEVEL, KIND]']
const factKeys = ['[KIND]', '[RECIPIENT]', '[COMMUNE]', '[PUBLISHER, YEAR]', '[DISTRICT, PERSON, ORGANIZATION]']
const group = 'count keys { label }'

const counted: Family[] = [
  ...entityKeys.map((by) => ({
    name: `places counted by ${by}`,
    write: aliased((index) => `places(${day(index)}) { counts(by: ${by}, lineage: true) { ${group} } }`),
  })),
  ...factKeys.map((by) => ({
    name: `facts counted by ${by}`,
    write: aliased((index) => `facts(${day(index)}) { counts(by: ${by}, lineage: true) { ${group} } }`),
  })),
]

const facts: Family[] = factLists.flatMap((list) => [
  { name: `${list} under days`, write: aliased((index) => `${list}(${day(index)}, first: 100) { ${total} ${nodes} }`) },
  {
    name: `${list} with all`,
    write: (size) =>
      `{ ${list}(first: ${size}) { nodes { ${whole} citations(first: 10) { id quote source { name } } } } }`,
  },
])

const whole = 'id standing sentence mentions { entity { id name } } roles { entity { id name } }'

const search: Family[] = [
  {
    name: 'searches of a letter',
    write: aliased((index) => `search(text: "${String.fromCharCode(97 + (index % 26))}") { ${total} ${nodes} }`),
  },
  {
    name: 'searches of words',
    write: aliased((index) => `search(text: "${word(index)}", first: 100) { ${total} ${nodes} }`),
  },
  {
    name: 'searches in an area',
    write: aliased(
      (index) =>
        `search(text: "${word(index)}", within: { place: "place:viet-nam", lineage: true }, first: 100) { ${nodes} }`,
    ),
  },
  {
    name: 'searches of long texts',
    write: aliased((index) => `search(text: "${times(150, (at) => word(at + index)).slice(0, 990)}") { ${nodes} }`),
  },
  { name: 'one name many times', write: aliased((index) => `place(name: "${word(index)}") { id }`) },
]

const pathFamilies: Family[] = [4, 5, 6].flatMap((hops) =>
  [true, false].map((hubs) => ({
    name: `paths of ${hops} hops${hubs ? ' through hubs' : ''}`,
    write: aliased(
      (index) =>
        `paths(from: "${people[index % 5]}", to: "${people[(index + 1 + Math.floor(index / 5)) % 5 === index % 5 ? (index + 1) % 5 : (index + 1 + Math.floor(index / 5)) % 5]}", maxHops: ${hops}, throughHubs: ${hubs}, first: ${1 + (index % 20)}) { hops { sentence } }`,
    ),
  })),
)

const below: Family[] = [
  {
    name: 'inCommon of four',
    write: aliased(
      (index) =>
        `inCommon(ids: ["place:viet-nam", "place:bac-kan", "award:bang-khen"], throughHubs: true, first: ${1 + index}) { links { sentence } }`,
    ),
  },
  {
    name: 'facts of places with all beneath',
    write: aliased(
      (index) =>
        `place(id: "${place(index)}") { honours(subtree: true, lineage: true, first: ${100 - index}) { ${total} nodes { ${whole} } } }`,
    ),
  },
  {
    name: 'facts of places by text',
    write: aliased(
      (index) =>
        `place(id: "place:viet-nam") { honours(subtree: true, lineage: true, filter: { recipient: { ${text(index)} } }) { ${total} } }`,
    ),
  },
  {
    name: 'parts of parts',
    write: (size) =>
      `{ place(id: "place:viet-nam") { parts(first: ${size}) { nodes { parts(first: ${size}) { ${total} ${nodes} } } } } }`,
  },
  {
    name: 'parts of parts, no first',
    write: (size) =>
      `{ place(id: "place:viet-nam") { parts(first: ${size}) { nodes { parts(first: 1) { nodes { parts(first: 100) { nodes { name } } } } } } } }`,
  },
  {
    name: 'parts of parts by text',
    write: (size) =>
      `{ place(id: "place:viet-nam") { parts(first: ${size}) { nodes { parts(first: 1, filter: { ${text(0)} }) { ${total} } } } } }`,
  },
  {
    name: 'counts of parts',
    write: (size) =>
      `{ places(first: ${size}, filter: { level: [PROVINCE] }) { nodes { parts { counts(by: [LEVEL]) { count } } } } }`,
  },
  {
    name: 'honours of parts counted',
    write: (size) =>
      `{ places(first: ${size}) { nodes { honours(subtree: true, lineage: true) { ${total} counts(by: [AWARD]) { count } } } } }`,
  },
  {
    name: 'figure series',
    write: aliased((index) => `figureSeries(about: "${place(index)}", ${day(index)}) { points { sentence } }`),
  },
  {
    name: 'names and ancestors of many places',
    write: (size) =>
      `{ places(first: ${size}) { nodes { ancestors { names { text } } heirs { names { text } } predecessors { place { id } } successors { place { id } } } } }`,
  },
  {
    name: 'whole pages of people',
    write: (size) =>
      `{ people(first: ${size}) { nodes { facts(first: 20) { ${total} nodes { ${whole} } } honours(first: 20) { nodes { ${whole} } } } } }`,
  },
  {
    name: 'ids of every kind',
    write: (size) =>
      `{ nodes(ids: [${times(size, (index) => `"${place(index)}@20${10 + (index % 16)}-01-${String(1 + (index % 28)).padStart(2, '0')}"`, ', ')}]) { id ... on Place { ancestors { name } facts(first: 100) { ${total} ${nodes} } } } }`,
  },
  {
    name: 'lookups',
    write: (size) => `{ lookup(ids: [${times(size, (index) => `"${place(index)}#${index}"`, ', ')}]) { __typename } }`,
  },
]

const factFilters: readonly (readonly [string, Each])[] = [
  ['texts of recipient and campaign', (index) => `recipient: { ${text(index)} } campaign: { ${text(index + 3)} }`],
  ['quantified conditions', (index) => `recipient: { place: { honours: { some: { minSources: ${index + 1} } } } }`],
  ['what the campaign had', (index) => `campaign: { honours: { none: { minSources: ${index + 1} } } }`],
  ['places within', (index) => `recipient: { within: { place: "${place(index)}", lineage: true } ${text(index)} }`],
  [
    'sources',
    (index) =>
      `source: { publishedOn: { to: "2024-0${1 + (index % 9)}-01", certainly: true } } minSources: ${1 + (index % 3)}`,
  ],
]

const factFiltered: Family[] = factFilters.flatMap(([name, condition]) => [
  {
    name: `honours by any of ${name}`,
    write: (size) => `{ honours(filter: { ${branches(condition)(size)} }) { ${total} ${nodes} } }`,
  },
  { name: `honours by ${name}`, write: aliased((index) => `honours(filter: { ${condition(index)} }) { ${total} }`) },
  {
    name: `honours by not any of ${name}`,
    write: (size) =>
      `{ honours(filter: { not: { ${branches(condition)(size)} } }) { ${total} counts(by: [AWARD]) { count } } }`,
  },
])

const some: Family[] = [
  {
    name: 'campaigns by quantified conditions',
    write: (size) =>
      `{ campaigns(filter: { ${branches((index) => `honours: { some: { minSources: ${index} } } acts: { none: { minSources: ${index + 1} } }`)(size)} }) { ${total} ${nodes} } }`,
  },
  {
    name: 'quantified in quantified',
    write: (size) =>
      `{ places(filter: { ${branches((index) => `honours: { some: { campaign: { honours: { some: { recipient: { place: { ${text(index)} } } } } } } }`)(size)} }) { ${total} } }`,
  },
  {
    name: 'organizations by text and area',
    write: aliased(
      (index) =>
        `organizations(filter: { within: { place: "place:viet-nam", lineage: true }, ${text(index)} }) { ${total} ${nodes} }`,
    ),
  },
  {
    name: 'articles by texts',
    write: (size) =>
      `{ articles(filter: { ${branches(text)(size)} }) { ${total} nodes { text facts(first: 10) { ${nodes} } } } }`,
  },
]

/** All families, some two hundred operations at two sizes each. */
export const families: readonly Family[] = [
  ...filtered,
  ...listed,
  ...counted,
  ...facts,
  ...search,
  ...pathFamilies,
  ...below,
  ...factFiltered,
  ...some,
]
