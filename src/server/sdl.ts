import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concatAST, type DocumentNode, parse, Source } from 'graphql'

/** `src/server` and the compiled `dist/server` lie equally deep, so one relative path serves both. */
const folder = new URL('../../schema/', import.meta.url)

/**
 * The API's type definitions: every `.graphql` file of the package's `schema` folder as one document. Each definition
 * keeps its file in `loc.source.name`, so that a mistake is reported where it stands.
 * @throws Error when the folder is missing or a file does not parse
 */
export function readTypeDefs(): DocumentNode {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return concatAST(names.sort().map(readDocument))
}

function readDocument(name: string): DocumentNode {
  const file = new URL(name, folder)
  return parse(new Source(readFileSync(file, 'utf8'), fileURLToPath(file)))
}
