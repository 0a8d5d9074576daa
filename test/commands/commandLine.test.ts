import { describe, expect, it } from '@jest/globals'
import { type Answer, type Invocation, readCommandLine } from '../../src/commands/commandLine.ts'
import { commands } from '../../src/commands/commands.ts'

function answerTo(...parameters: string[]): Answer {
  const read = readCommandLine(parameters)
  if ('command' in read) throw new Error(`it was understood as ${read.command.name}`)
  return read
}

function invocationOf(...parameters: string[]): Invocation {
  const read = readCommandLine(parameters)
  if (!('command' in read)) throw new Error(`it was not understood: ${read.err}`)
  return read
}

describe('the command line', () => {
  it.each([
    [['start'], { values: [], json: false }],
    [['check', 'a.yaml', 'b'], { values: ['a.yaml', 'b'], json: false, maxProblems: 100 }],
    [['check', '--json', '--max-problems', '7', 'a.yaml'], { values: ['a.yaml'], json: true, maxProblems: 7 }],
    [['import', 'a.yaml', '--json'], { values: ['a.yaml'], json: true }],
    [['check', '--', '--json'], { values: ['--json'], json: false }],
    [['remove', 'article:a', 'article:b'], { values: ['article:a', 'article:b'] }],
    [['audit', '--json'], { values: [], json: true }],
    [['gaps', '--json'], { values: [], json: true }],
    [['coverage', '--max-problems', '1'], { maxProblems: 1 }],
    [['schema'], { values: [] }],
  ])('%j is read as it is meant', (parameters, expected) => {
    const { command, ...given } = invocationOf(...parameters)
    expect(command.name).toBe(parameters[0])
    expect(given).toMatchObject(expected)
  })

  it.each([
    [['chek', 'a.yaml'], /unknown command 'chek'\n\(Did you mean check\?\)\n`thi-dua --help` lists the commands/],
    [['imprt', 'a.yaml'], /Did you mean import\?/],
    [['check:graph'], /unknown command 'check:graph'/],
    [['check', '--jsn', 'a'], /unknown option '--jsn'\n\(Did you mean --json\?\)\n`thi-dua check --help` says how/],
    [['check', '--max-problem=3', 'a'], /Did you mean --max-problems\?/],
    [['start', '--json'], /unknown option '--json'/],
    [['check'], /missing required argument 'path'/],
    [['remove'], /missing required argument 'source'/],
    [['gaps', 'now'], /too many arguments for 'gaps'/],
    [['check', '--max-problems', '0', 'a'], /argument '0' is invalid. Give a whole number from 1 on/],
    [['check', '--max-problems', 'all', 'a'], /argument 'all' is invalid/],
  ])('%j is refused with what may have been meant', (parameters, message) => {
    const { code, out, err } = answerTo(...parameters)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  it('without a command is used wrongly, and gets the list of commands', () => {
    const { code, out, err } = answerTo()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const { summary } of commands) expect(unwrapped(err)).toContain(summary)
  })

  it('repeats no sign that would act in a terminal', () => {
    expect(answerTo('\u001b[31mchek').err).toMatch(/unknown command '\\u001b\[31mchek'/)
  })

  it.each(['--version', '-V'])('%s is that of the package', (flag) => {
    expect(answerTo(flag)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
  })
})

/** Help is broken into lines as wide as a terminal. */
const unwrapped = (text: string): string => text.replace(/\s+/gu, ' ')

describe('the help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists every command with what it is for, and the exit codes', (flag) => {
    const { code, out, err } = answerTo(flag)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { summary } of commands) expect(unwrapped(out)).toContain(summary)
    expect(out).toMatch(/Exit codes:\n {2}0 .+\n {2}1 .+\n {2}2 .+\n {2}3 .+/)
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s says all there is to it',
    (name, command) => {
      const { code, out, err } = answerTo(name, '--help')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(answerTo('help', name).out).toBe(out)
      const text = unwrapped(out)
      for (const paragraph of command.description) expect(text).toContain(paragraph)
      expect(text).toContain(`Exit codes: 0 ${command.well}`)
      expect(text.includes(' 1 ')).toBe(command.problems !== undefined)
      expect(text).toContain(`Examples: npx `)
      if (command.argument) expect(text).toContain(command.argument.description)
      expect(text.includes('--json')).toBe(command.options.includes('json'))
      expect(text.includes('--max-problems')).toBe(command.options.includes('maxProblems'))
    },
  )

  it.each(commands.flatMap(({ examples }) => examples))('gives an example that is understood: %s', (example) => {
    const [, line = ''] = /thi-dua (.+?)(?: >.*)?$/u.exec(example) ?? []
    invocationOf(...line.split(' '))
  })
})

it('each command has code to run', async () => {
  for (const { load } of commands) expect(await load()).toBeInstanceOf(Function)
}, 60_000)
