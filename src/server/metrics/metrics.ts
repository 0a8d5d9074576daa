/**
 * What the service counts of itself, in the form that Prometheus reads. Every label has few values, all of our own making: what a
 * client sends never becomes one.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Query } from '../../graph/cypher.ts'
import type { Done } from '../../graph/graph.ts'
import { nameOf } from '../../graph/queryName.ts'

export type Metrics = ReturnType<typeof createMetrics>

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const points = [1, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]
const numbers = [0, 1, 2, 3, 5, 8, 13, 21, 50]

/** Makes the counters of one process. docs/operations.md says what to watch. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[], buckets: number[]) =>
    new Histogram({ name: `thi_dua_${name}`, help, labelNames, buckets, registers })
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `thi_dua_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string) => new Gauge({ name: `thi_dua_${name}`, help, registers })
  const counted = {
    registry,
    requests: histogram(
      'request_seconds',
      'HTTP requests by route, method and status.',
      ['route', 'method', 'status'],
      seconds,
    ),
    operations: histogram(
      'operation_seconds',
      'GraphQL operations that passed parsing, by how they ended.',
      ['operation', 'outcome'],
      seconds,
    ),
    cost: histogram('operation_cost_points', 'What admitted operations cost.', ['operation'], points),
    sent: histogram('operation_queries', 'How many queries an operation sent to Neo4j.', ['operation'], numbers),
    answers: counter('answers_total', 'Answers with data: computed, or shared by another instance through Redis.', [
      'from',
    ]),
    queries: histogram(
      'query_seconds',
      'Queries to Neo4j, from the wait for a connection to the last row.',
      ['query', 'outcome'],
      seconds,
    ),
    parts: counter('query_parts_total', 'Queries that travelled with others as one; those are timed as `bundle`.', [
      'query',
    ]),
    running: gauge('queries_running', 'Queries at Neo4j or waiting for a connection to it.'),
    connections: gauge('connections_limit', 'Connections to Neo4j that the pool opens at most.'),
    turnsRunning: gauge('requests_running', 'Requests whose turn it is.'),
    turnsWaiting: gauge('requests_waiting', 'Requests that wait for their turn.'),
    refusals: counter(
      'refused_total',
      'Requests refused: cost (limits), points (budget), client (its share), all (queue full), patience (waited too long).',
      ['reason'],
    ),
    dataset: gauge('dataset_version', 'The version of the dataset that answers.'),
    imports: histogram(
      'import_seconds',
      'Imports by this process (the seeds at its start), by how they ended.',
      ['outcome'],
      [0.1, 1, 5, 15, 60, 300, 900],
    ),
  }
  return {
    ...counted,
    /** Has the gauges read from where requests wait, whenever somebody looks. */
    watchTurns(turns: { readonly running: number; readonly waiting: number }): void {
      Object.assign(counted.turnsRunning, { collect: () => counted.turnsRunning.set(turns.running) })
      Object.assign(counted.turnsWaiting, { collect: () => counted.turnsWaiting.set(turns.waiting) })
    },
    /** What a graph is to be opened with, to be counted. */
    graph: {
      onQuery: () => counted.running.inc(),
      onDone(query: Query<object, object>, { seconds, outcome }: Done): void {
        counted.running.dec()
        counted.queries.observe({ query: nameOf(query), outcome }, seconds)
        for (const part of query.parts ?? []) counted.parts.inc({ query: part })
      },
    },
  }
}
