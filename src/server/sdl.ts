import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concatAST, type DefinitionNode, type DocumentNode, isTypeExtensionNode, Kind, parse, Source } from 'graphql'

/** `src/server` and the compiled `dist/server` lie equally deep, so one relative path serves both. */
const folder = new URL('../../schema/', import.meta.url)

/**
 * The API's type definitions: every `.graphql` file of the package's `schema` folder as one document. Each definition
 * keeps its file in `loc.source.name`, so that a mistake is reported where it stands.
 * @throws Error when the folder is missing or a file does not parse
 */
export function readTypeDefs(): DocumentNode {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return withExtensions(concatAST(names.sort().map(readDocument)))
}

function readDocument(name: string): DocumentNode {
  const file = new URL(name, folder)
  return parse(new Source(readFileSync(file, 'utf8'), fileURLToPath(file)))
}

/** With `extend` the file of one type adds to others: its root field, its name in an enum. They become one definition. */
export function withExtensions({ definitions }: DocumentNode): DocumentNode {
  const extensions = definitions.filter(isTypeExtensionNode)
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions
      .filter((definition) => !isTypeExtensionNode(definition))
      .map((definition) => extensions.filter((one) => isOf(one, definition)).reduce(joined, definition)),
  }
}

const isOf = (extension: DefinitionNode, definition: DefinitionNode): boolean =>
  'name' in extension && 'name' in definition && extension.name?.value === definition.name?.value

/** The definition with the members that the extension lists. */
function joined(definition: DefinitionNode, extension: DefinitionNode): DefinitionNode {
  const lists = Object.entries(extension).filter(([, part]) => Array.isArray(part))
  const own = definition as unknown as Readonly<Record<string, readonly unknown[] | undefined>>
  const added = lists.map(([name, part]) => [name, [...(own[name] ?? []), ...(part as readonly unknown[])]])
  return { ...definition, ...Object.fromEntries(added) }
}
