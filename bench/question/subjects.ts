/** What the questions are asked about: found in the graph itself, whatever its size. */
import neo4j, { type Driver } from 'neo4j-driver'

export interface Subjects {
  /** The campaign that most facts name, with variants and phases of its own. */
  readonly hotCampaign: string
  /** Campaigns of some hundred honours at most. */
  readonly rareCampaigns: readonly string[]
  /** Campaigns between the two. */
  readonly middlingCampaigns: readonly string[]
  /** Provinces of today. */
  readonly provinces: readonly string[]
  /** Provinces of before the reform of 2025. */
  readonly formerProvinces: readonly string[]
  /** People honoured several times, in campaigns too. */
  readonly people: readonly string[]
  /** Two people honoured from the same post, which is no hub. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Communes of the time before the reform, often honoured. */
  readonly communes: readonly string[]
  readonly standard: string
  /** Where the lists of those begin whose lists are asked for. */
  readonly firstLists: ReadonlyMap<string, number>
  /** The keys of honours of communes, far down the list of all. */
  readonly deepKeys: readonly number[]
}

const queries = {
  hotCampaign: `
    MATCH (campaign:Campaign) WHERE NOT (campaign)-[:VARIANT_OF|PHASE_OF]->()
    RETURN campaign.id AS value ORDER BY campaign.factCount DESC, value LIMIT 1`,
  rareCampaigns: `
    MATCH (campaign:Campaign) WHERE 10 <= campaign.factCount <= 200 AND NOT (campaign)<-[:VARIANT_OF|PHASE_OF]-()
    RETURN campaign.id AS value ORDER BY campaign.factCount DESC, value LIMIT 40`,
  middlingCampaigns: `
    MATCH (campaign:Campaign) WHERE campaign.factCount <= 2000 AND NOT (campaign)<-[:VARIANT_OF|PHASE_OF]-()
    RETURN campaign.id AS value ORDER BY campaign.factCount DESC, value LIMIT 20`,
  provinces: `
    MATCH (place:Place {level: 'PROVINCE'}) WHERE place.possibleTo = '9999-12-31' AND (place)<-[:SUCCEEDED_BY]-()
    RETURN place.id AS value ORDER BY value LIMIT 34`,
  formerProvinces: `
    MATCH (place:Place {level: 'PROVINCE'}) WHERE place.possibleTo < '9999-12-31'
    RETURN place.id AS value ORDER BY value LIMIT 40`,
  people: `
    MATCH (person:Person) WHERE 4 <= person.factCount <= 8
    WITH person ORDER BY person.id LIMIT 2000
    WHERE COUNT { (person)<-[:RECIPIENT]-(:Honour)-[:CAMPAIGN]->(:Campaign) } >= 2
    RETURN person.id AS value LIMIT 40`,
  pairs: `
    MATCH (person:Person) WHERE 3 <= person.factCount <= 20
    WITH person ORDER BY person.id LIMIT 200
    CALL (person) {
      MATCH (person)<-[:RECIPIENT]-(one:Honour)-[:GRANTOR]->(post:Post) WHERE 2 <= post.factCount <= 2000
      MATCH (post)<-[:GRANTOR]-(:Honour)-[:RECIPIENT]->(other:Person) WHERE other <> person AND other.factCount <= 20
      RETURN other ORDER BY other.id LIMIT 1
    }
    RETURN [person.id, other.id] AS value LIMIT 20`,
  communes: `
    MATCH (place:Place {level: 'COMMUNE'}) WHERE place.possibleTo < '9999-12-31' AND place.factCount > 0
    RETURN place.id AS value ORDER BY place.factCount DESC, value LIMIT 40`,
  standard: `
    MATCH (standard:Standard {level: 'COMMUNE'})
    RETURN standard.id AS value ORDER BY standard.factCount DESC, value LIMIT 1`,
} as const

/** Rows down the list that a page starts at; in a small graph two thirds down. */
const depth = 50_000

const deepKey = `
  MATCH (fact:Fact) WHERE fact.factKind = 'HONOUR' AND fact.sortKey >= 0
  WITH fact ORDER BY fact.factKind DESC, fact.sortKey DESC
  WITH fact WHERE fact.recipientLevel = 'COMMUNE'
  WITH fact SKIP $skip LIMIT 1000
  RETURN fact.sortKey AS value`

const firstListsOf = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN [id, entity.firstList] AS value`

/** What a question about lists is asked with. */
export const withLists = (ids: readonly string[], { firstLists }: Subjects): { id: string; firstList: number }[] =>
  ids.map((id) => ({ id, firstList: firstLists.get(id) as number }))

export async function findSubjects(driver: Driver): Promise<Subjects> {
  const values = async (text: string, parameters: object = {}): Promise<unknown[]> => {
    const { records } = await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ })
    return records.map((record) => record.get('value'))
  }
  const found: Record<string, unknown[]> = {}
  for (const [name, text] of Object.entries(queries)) found[name] = await values(text)
  const one = (name: string): string => (found[name] as string[])[0] as string
  const [communes] = await values(`MATCH (honour:Honour {recipientLevel: 'COMMUNE'}) RETURN count(honour) AS value`)
  const listing = ['rareCampaigns', 'provinces', 'communes', 'hotCampaign'].flatMap((name) => found[name])
  const firstLists = (await values(firstListsOf, { ids: listing })) as [string, number][]
  const skip = Math.min(depth, Math.floor((2 * Number(communes)) / 3))
  const keys = (await values(deepKey, { skip: neo4j.int(skip) })).map(Number)
  return {
    ...(found as unknown as Subjects),
    hotCampaign: one('hotCampaign'),
    standard: one('standard'),
    firstLists: new Map(firstLists),
    deepKeys: keys.filter((_, at) => at % 50 === 0),
  }
}
