/** All tables of one version, row by row: what a data set is written from. */
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import type { Reader } from '../../graph/graph.ts'
import { createContext } from '../../resolvers/context.ts'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { Operation } from '../../server/operation.ts'
import { createSchema } from '../../server/schema.ts'
import { type Column, type Row, rowOf } from '../file/column.ts'
import { listsOf } from '../file/list.ts'
import { type Plan, planFile } from '../file/plan.ts'
import { companions } from '../file/table.ts'
import { createPageReader, pagesAfter, type Walker } from '../file/walk.ts'

export interface DatasetTable {
  /** As its files are called: `honours`, `facts-roles`. */
  readonly name: string
  readonly meaning: string
  readonly columns: readonly Column[]
  readonly version: DatasetVersion
  /** Rows of one fact or entity follow each other. */
  readonly rows: AsyncIterable<readonly Row[]>
}

/** A page of them is one short question. */
const pageSize = 500

/** Every list of the root, and beside all facts the tables of their roles, citations and statements. */
export async function* tablesOf(graph: Reader, publicUrl: string): AsyncGenerator<DatasetTable> {
  const schema = createSchema()
  const walker = walkerOver(graph, schema, publicUrl)
  for (const plan of plansOf(schema)) {
    const read = createPageReader(plan.walk, walker)
    const first = await read(pageSize, null, false)
    const { table, columns } = plan
    yield {
      ...{ name: table.name, meaning: table.meaning, columns, version: first.version },
      rows: rowsOf(plan, pagesAfter(first, pageSize, read)),
    }
  }
}

function plansOf(schema: GraphQLSchema): readonly Plan[] {
  const plan = (list: string, part: (typeof companions)[number] | null): Plan[] => {
    const found = listsOf(schema, 'Query').get(list)
    return found ? [planFile(schema, { list: found, owner: null, part }, new URLSearchParams())] : []
  }
  return [
    ...[...listsOf(schema, 'Query').keys()].flatMap((name) => plan(name, null)),
    ...companions.flatMap((part) => plan('facts', part)),
  ]
}

async function* rowsOf(
  { table, columns }: Plan,
  pages: AsyncIterable<{ readonly nodes: readonly Parameters<Plan['table']['rowsOf']>[0][] }>,
): AsyncGenerator<readonly Row[]> {
  for await (const { nodes } of pages)
    yield nodes.flatMap((node) => table.rowsOf(node)).map((row) => rowOf(columns, row))
}

function walkerOver(graph: Reader, schema: GraphQLSchema, publicUrl: string): Walker {
  const log = pino({ level: 'silent' }) as FastifyBaseLogger
  const context = ({ signal }: Operation): object => createContext(graph, publicUrl, signal)
  return {
    parts: { schema, createContext: context },
    client: '',
    id: 'dataset',
    log,
    signal: new AbortController().signal,
  }
}
