/**
 * A program that does nothing but have a local Neo4j, for tests of what happens when it is killed. Prints one line of
 * JSON: where Neo4j answers, or why it does not.
 */
import { startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { SetupError } from '../../../src/graph/local/setupError.ts'

const [dataDir = '', jarsDir = ''] = process.argv.slice(2)
try {
  const { uri } = await startLocalNeo4j({
    dataDir,
    jarsDir,
    port: 0,
    tuning: { javaOptions: ['-XX:TieredStopAtLevel=1'] },
  })
  console.log(JSON.stringify({ uri }))
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.log(JSON.stringify({ message: error.message, remedy: error.remedy }))
}
