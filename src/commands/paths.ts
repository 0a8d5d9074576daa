import { SetupError } from '../graph/local/setupError.ts'

/** What the command was given. Throws with its usage when that is nothing. */
export function requirePaths(command: string, what = '<dossier.yaml or folder>'): string[] {
  const paths = process.argv.slice(2)
  if (paths.length === 0)
    throw new SetupError(`${command} was given nothing.`, `Write: npm run ${command} -- ${what} …`)
  return paths
}
