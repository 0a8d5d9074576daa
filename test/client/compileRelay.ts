/** Runs Relay's own compiler over the questions, against the schema of today. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildASTSchema, type DirectiveNode, Kind, parse, print, printSchema, visit } from 'graphql'
import relayCompiler from 'relay-compiler'
import type { GraphQLTaggedNode } from 'relay-runtime'
import { scalars } from '../../client/schema.ts'
import { readTypeDefs } from '../../src/server/sdl.ts'

/** @returns what the compiler made of each question, by its text */
export async function compileRelay(questions: readonly string[]): Promise<(question: string) => GraphQLTaggedNode> {
  const project = await mkdtemp(join(tmpdir(), 'relay-'))
  try {
    await writeProject(project, questions)
    await promisify(execFile)(relayCompiler, ['relay.config.json'], { cwd: project })
    const artifacts = questions.map(async (text) => [text, await readArtifact(project, nameOf(text))] as const)
    return finder(new Map(await Promise.all(artifacts)))
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}

const finder = (artifacts: ReadonlyMap<string, GraphQLTaggedNode>) => (question: string) => {
  const artifact = artifacts.get(question)
  if (!artifact) throw new Error(`not compiled: ${question}`)
  return artifact
}

async function writeProject(project: string, questions: readonly string[]): Promise<void> {
  const config = {
    src: '.',
    schema: 'schema.graphql',
    language: 'javascript',
    eagerEsModules: true,
    artifactDirectory: '__generated__',
    customScalarTypes: scalars,
    requireCustomScalarTypes: true,
  }
  await mkdir(join(project, '__generated__'))
  await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(project, 'relay.config.json'), JSON.stringify(config))
  await writeFile(join(project, 'schema.graphql'), printSchema(buildASTSchema(readTypeDefs())))
  for (const text of questions) {
    await writeFile(
      join(project, `${nameOf(text).replace(/Query$|_.*$/, '')}.js`),
      `graphql\`${withConnections(text)}\``,
    )
  }
}

const nameOf = (text: string): string => /(?:query|fragment) (\w+)/.exec(text)?.[1] ?? ''

async function readArtifact(project: string, name: string): Promise<GraphQLTaggedNode> {
  const file = pathToFileURL(join(project, '__generated__', `${name}.graphql.js`))
  const artifact: { readonly default: GraphQLTaggedNode } = await import(file.href)
  return artifact.default
}

/** Relay wants to be told which lists grow: here those of edges that take `after`. */
function withConnections(text: string): string {
  const document = visit(parse(text), {
    Field(field) {
      const selected = field.selectionSet?.selections.map(
        (selection) => selection.kind === Kind.FIELD && selection.name.value,
      )
      const grows = field.arguments?.some(({ name }) => name.value === 'after') && selected?.includes('edges')
      return grows ? { ...field, directives: connectionDirective(`Questions_${field.name.value}`) } : undefined
    },
  })
  return print(document)
}

function connectionDirective(key: string): readonly DirectiveNode[] {
  const [definition] = parse(`query @connection(key: "${key}") { field }`).definitions
  return definition && 'directives' in definition ? (definition.directives ?? []) : []
}
