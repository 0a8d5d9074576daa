import { type ChildProcess, spawn } from 'node:child_process'

/** How a command ended: its exit code (null when a signal ended it) and what it wrote, both streams in one. */
export interface CommandResult {
  readonly code: number | null
  readonly output: string
}

const outputKept = 100_000

/**
 * Runs a command to its end without a shell; `onOutput` sees what it writes as it comes.
 * @throws the system's own error (see isMissingProgram) when there is no such program
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  onOutput: (text: string) => void = () => {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (chunk: Buffer): void => {
      const text = chunk.toString('utf8')
      output = (output + text).slice(-outputKept)
      onOutput(text)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

/** Whether an error says that the program to run does not exist, or is none. */
export function isMissingProgram(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
}
