/** The peer as its manual shows it: a schema generated from type definitions, behind Apollo. */
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { tapDriver } from '../ask/tapDriver.js'

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { telemetryDisabled: true })
if (process.argv.includes('--tap')) tapDriver(driver, (query) => void process.send?.(query))

const typeDefs = readFileSync(new URL('typeDefs.graphql', import.meta.url), 'utf8')
// Days are kept as text, which it compares when asked to.
const features = { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const server = new ApolloServer({ schema, stopOnTerminationSignals: false })
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(PORT), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { defaultAccessMode: neo4j.session.READ } }),
})
console.log(`Ask at ${url}`)
