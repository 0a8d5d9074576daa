/** Imported before the API's own code: its process then reports every query to the one that started it. */
import neo4j from 'neo4j-driver'
import { tapDriver } from './tapDriver.js'

const create = neo4j.driver
neo4j.driver = (...given) => tapDriver(create(...given), (query) => void process.send?.(query))
