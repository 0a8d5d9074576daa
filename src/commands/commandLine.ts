/** The command line as commander reads it: which command is meant and what it is given, or what to answer at once. */
import { readFileSync } from 'node:fs'
import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander'
import { type Command, type ExitCode, exitCode } from './command.ts'
import { commands } from './commands.ts'
import { printableLines } from './printable.ts'

/** What the command line asks for. */
export interface Invocation {
  readonly command: Command
  readonly values: readonly string[]
  readonly json: boolean
  readonly maxProblems: number
}

/** What is said without running anything: help, the version, or why the command line cannot be understood. */
export interface Answer {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

const defaultMaxProblems = 100

/** Reads the arguments that follow `thi-dua`. */
export function readCommandLine(parameters: readonly string[]): Invocation | Answer {
  const said = { out: '', err: '' }
  let invocation: Invocation | undefined
  const parser = createParser(said, (found) => {
    invocation = found
  })
  try {
    parser.parse(parameters, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { ...said, code: error.exitCode === 0 ? exitCode.well : exitCode.misuse }
  }
  // Commander either calls a command's action or throws.
  return invocation as unknown as Invocation
}

function createParser(said: { out: string; err: string }, onFound: (invocation: Invocation) => void): Parser {
  const parser = new Parser('thi-dua')
    .description('A cited knowledge graph of Vietnam’s emulation movements: start its API, and care for what is in it.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'say what a command does, takes and ends with')
    .helpCommand('help [command]', 'the same as --help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said.out += text
      },
      writeErr: (text) => {
        said.err += text
      },
      outputError: (text, write) => write(printableLines(text)),
    })
    .showHelpAfterError('`thi-dua --help` lists the commands.')
    .addHelpText('after', `\n${exitCodes({ well: 'all is well', problems: 'problems were found' })}`)
  for (const command of commands) addCommand(parser, command, onFound)
  return parser
}

function addCommand(parser: Parser, command: Command, onFound: (invocation: Invocation) => void): void {
  const { name, summary, description, argument, options } = command
  const added = parser.command(name).summary(summary).description(description.join('\n'))
  if (argument) added.argument(`<${argument.name}...>`, argument.description)
  if (options.includes('json')) added.option('--json', 'print the result as JSON, for programs')
  if (options.includes('maxProblems')) added.addOption(maxProblemsOption())
  added
    .helpOption('-h, --help', 'print this')
    .showHelpAfterError(`\`thi-dua ${name} --help\` says how to use it.`)
    .addHelpText('after', `\n${exitCodes(command)}\n\n${examples(command)}`)
    .action((...given: readonly unknown[]) => {
      const { json = false, maxProblems = defaultMaxProblems } = added.opts<Partial<Invocation>>()
      onFound({ command, values: argument ? (given[0] as string[]) : [], json, maxProblems })
    })
}

const maxProblemsOption = (): Option =>
  new Option('--max-problems <number>', 'how many problems to print; all are counted')
    .default(defaultMaxProblems)
    .argParser((text) => {
      if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text)
      throw new InvalidArgumentError('Give a whole number from 1 on.')
    })

function exitCodes({ well, problems }: Pick<Command, 'well' | 'problems'>): string {
  return [
    'Exit codes:',
    `  0  ${well}`,
    ...(problems ? [`  1  ${problems}`] : []),
    '  2  the command line cannot be understood, or names what is not there',
    '  3  it could not be done: Neo4j, the configuration, the disk',
  ].join('\n')
}

const examples = ({ examples }: Command): string =>
  ['Examples:', ...examples.map((example) => `  ${example.replace('thi-dua', 'npx thi-dua')}`)].join('\n')

/** `src/commands` and the compiled `dist/commands` lie equally deep, so one relative path serves both. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
