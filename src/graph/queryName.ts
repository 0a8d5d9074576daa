/** What queries are called where they are counted and traced. Constants are called as the modules do that export them. */
import type { Query } from './cypher.ts'
import * as checkGraph from './queries/checkGraph.ts'
import * as coverage from './queries/coverage.ts'
import * as dataset from './queries/dataset.ts'
import * as entity from './queries/entity.ts'
import * as fact from './queries/fact.ts'
import * as importBearing from './queries/importBearing.ts'
import * as importDossier from './queries/importDossier.ts'
import * as importEntity from './queries/importEntity.ts'
import * as importFact from './queries/importFact.ts'
import * as importHub from './queries/importHub.ts'
import * as importKnown from './queries/importKnown.ts'
import * as importList from './queries/importList.ts'
import * as importPlace from './queries/importPlace.ts'
import * as importTally from './queries/importTally.ts'
import * as middleHop from './queries/middleHop.ts'
import * as path from './queries/path.ts'
import * as place from './queries/place.ts'
import * as search from './queries/search.ts'
import * as shared from './queries/shared.ts'

const modules = [
  checkGraph,
  coverage,
  dataset,
  entity,
  fact,
  importBearing,
  importDossier,
  importEntity,
  importFact,
  importHub,
  importKnown,
  importList,
  importPlace,
  importTally,
  middleHop,
  path,
  place,
  search,
  shared,
]

const isQuery = (value: unknown): value is Query => typeof value === 'object' && value !== null && 'text' in value

const names: ReadonlyMap<string, string> = new Map(
  modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (isQuery(value) ? [[value.text, name] as const] : [])),
  ),
)

/** One of few names: those of built queries and bundles, of exported constants, and `other` for what is written where it is sent. */
export const nameOf = ({ name, text }: Query<object, object>): string => name ?? names.get(text) ?? 'other'
