/**
 * Writes down each test that fails as soon as its file ends, one JSON line each, and how many ran: jest ends at once after
 * `--bail` and leaves out what `--json` would say.
 */
import { appendFileSync } from 'node:fs'

const write = (line) => appendFileSync(process.env.FAULTS_REPORT, `${JSON.stringify(line)}\n`)

export default class Reporter {
  onTestResult(_test, { testFilePath: file, testResults, testExecError }) {
    const failed = testResults.find(({ status }) => status === 'failed')
    if (failed) write({ file, test: failed.fullName })
    else if (testExecError) write({ file, test: 'does not run' })
    write({ ran: testResults.length })
  }
}
