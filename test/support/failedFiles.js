/** Writes down which files have failed, a line each, into the file that FAILED_FILES names (`.ci/run` asks them again). */
import { writeFileSync } from 'node:fs'

export default class FailedFiles {
  onRunComplete(_contexts, { testResults }) {
    const failed = testResults.filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
    writeFileSync(process.env.FAILED_FILES, failed.map(({ testFilePath }) => `${testFilePath}\n`).join(''))
  }
}
