import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildASTSchema, printSchema } from 'graphql'
import relayCompiler from 'relay-compiler'
import { readTypeDefs } from '../../src/server/sdl.ts'

/** A page as a front-end team would build it: paged lists that are refetched by id, and facts of any kind. */
const components = {
  'CampaignPage.ts': `graphql\`
    query CampaignPageQuery($name: String!, $asOf: Day) {
      campaign(name: $name, asOf: $asOf) { name ...CampaignHonours_campaign }
    }\``,
  'CampaignHonours.ts': `graphql\`
    fragment CampaignHonours_campaign on Campaign
    @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
    @refetchable(queryName: "CampaignHonoursPageQuery") {
      honours(first: $first, after: $after) @connection(key: "CampaignHonours_honours") {
        totalCount
        edges { node { recipient { __typename ... on Place { name } ... on RecipientGroup { asWritten } } ...FactCard_fact } }
      }
    }\``,
  'FactCard.ts': `graphql\`
    fragment FactCard_fact on Fact @refetchable(queryName: "FactCardQuery") {
      sentence
      standing
      citations(first: 1) { quote textKind source { title publishedOn } }
    }\``,
  'PlaceIndex.ts': `graphql\`
    query PlaceIndexQuery($filter: PlaceFilter, $asOf: Day, $after: String) {
      places(filter: $filter, asOf: $asOf, first: 50, after: $after) @connection(key: "PlaceIndex_places") {
        edges { node { name type ancestors { name } } }
      }
    }\``,
}

let project: string
let output: string

const readArtifact = (name: string): Promise<string> =>
  readFile(join(project, '__generated__', `${name}.graphql.ts`), 'utf8')

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'relay-'))
  await mkdir(join(project, '__generated__'))
  const config = {
    src: '.',
    schema: 'schema.graphql',
    language: 'typescript',
    artifactDirectory: '__generated__',
    customScalarTypes: { Day: 'string', EDTF: 'string', DateTime: 'string', URL: 'string' },
    requireCustomScalarTypes: true,
  }
  const files = { ...components, 'schema.graphql': printSchema(buildASTSchema(readTypeDefs())) }
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text)
  await writeFile(join(project, 'relay.config.json'), JSON.stringify(config))
  const { stdout, stderr } = await promisify(execFile)(relayCompiler, ['relay.config.json'], { cwd: project })
  output = stdout + stderr
}, 60_000)

afterAll(() => rm(project, { recursive: true, force: true }))

describe('Relay', () => {
  it('compiles queries, paged fragments and refetched facts against the schema', () => {
    expect(output).toContain('Compilation completed.')
    expect(output).not.toMatch(/ERROR|WARN/)
  })

  it('asks for the next page by the id alone, since the id carries the moment', async () => {
    const artifact = await readArtifact('CampaignHonoursPageQuery')
    expect(artifact).toContain('node(id: $id)')
    expect(artifact).not.toContain('asOf')
  })

  it('leaves out of the variables what has a default', async () => {
    const artifact = await readArtifact('PlaceIndexQuery')
    expect(artifact).toContain('asOf?: string | null | undefined;')
    expect(artifact).toContain('lineage?: boolean;')
  })
})
