/** Runs what the command line asks for, from its first word to the last byte of its output. */
import { Problem } from '../domain/problem.ts'
import { explained, SetupError } from '../graph/local/setupError.ts'
import { type ExitCode, exitCode, type Outcome, progressReport, UsageError } from './command.ts'
import { type Invocation, readCommandLine } from './commandLine.ts'
import { printableLines } from './printable.ts'

/** Ends the process: with the exit code of the command, when everything it said has been taken. */
export async function runProgram(parameters: readonly string[]): Promise<void> {
  // A reader that has seen enough (`thi-dua gaps | head`) must not end an import half way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  // `bin/thiDua.js` was killed: what it began for somebody ends with it.
  process.once('disconnect', () => process.exit(exitCode.failure))
  process.exitCode = await run(parameters)
  // A pipe takes 64 KiB at a time, and what it has not taken is lost at the end of the process.
  await Promise.all([process.stdout, process.stderr].map(drained))
  // A driver's idle connection must not keep a finished command alive.
  process.exit()
}

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => void stream.write('', () => resolve()))

async function run(parameters: readonly string[]): Promise<ExitCode> {
  const asked = readCommandLine(parameters)
  if ('command' in asked) return runCommand(asked)
  process.stdout.write(asked.out)
  process.stderr.write(asked.err)
  return asked.code
}

const report = (line: string): void => console.error(line)

async function runCommand({ command, values, json, maxProblems }: Invocation): Promise<ExitCode> {
  try {
    const work = await command.load()
    const outcome = await work({ values, maxProblems, report, progress: progressReport(report) })
    print(outcome, json)
    return outcome.code
  } catch (error) {
    const failure = asSetupError(error)
    console.error(printableLines(explained(failure).trim()))
    if (json) printJson({ error: { message: failure.message, remedy: failure.remedy } })
    return error instanceof UsageError ? exitCode.misuse : exitCode.failure
  }
}

function print({ text, data }: Outcome, json: boolean): void {
  if (json) printJson(data)
  else if (text !== '') console.log(text)
}

const printJson = (data: object): void => console.log(JSON.stringify(data, null, 2))

/** Why a command could not do its work, and what to do about it, if that is known. */
function asSetupError(error: unknown): SetupError {
  if (error instanceof SetupError) return error
  if (error instanceof Problem) return new SetupError(error.message.replace(/\.?$/u, '.'), error.remedy, error)
  return new SetupError(explained(error), '', error)
}
