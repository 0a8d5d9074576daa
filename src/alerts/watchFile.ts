/** The file that says what is watched, and who is told. Secrets stand in the environment; the file names their variables. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { SetupError } from '../graph/local/setupError.ts'

const webAddress = z.url({ protocol: /^https?$/, error: 'is no address that begins with http:// or https://' })
const variable = z.string().regex(/^[A-Za-z_]\w*$/, 'is no name of an environment variable')

const watch = z
  .strictObject({
    name: z.string().min(1),
    /** The address of a list below the server, without an ending, with its filter. */
    list: z.string().regex(/^\/(v1|id)\/[^?#.]+(\?[^#]*)?$/, 'is no list such as /v1/honours?recipient.level=COMMUNE'),
    mail: z.array(z.email()).default([]),
    webhooks: z.array(webAddress).default([]),
  })
  .refine(({ mail, webhooks }) => mail.length + webhooks.length > 0, 'tells nobody; give mail: or webhooks:')

const format = z
  .strictObject({
    server: webAddress,
    mail: z.strictObject({ from: z.email(), serverFrom: variable.default('ALERTS_SMTP') }).optional(),
    webhooks: z.strictObject({ secretFrom: variable.default('ALERTS_SECRET') }).prefault({}),
    watches: z.array(watch).min(1),
  })
  .refine(({ watches }) => new Set(watches.map(({ name }) => name)).size === watches.length, 'names a watch twice')
  .refine(({ mail, watches }) => mail || watches.every((one) => one.mail.length === 0), 'has no mail: { from: … }')

export type WatchFile = z.infer<typeof format>
export type Watch = WatchFile['watches'][number]

const remedy = 'docs/guides/alerts.md shows such a file.'

/** @throws SetupError that names each place of the file that cannot be used */
export function readWatchFile(path: string): WatchFile {
  const read = format.safeParse(parsed(path))
  if (read.success) return read.data
  const lines = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`)
  throw new SetupError(`${path} cannot be used: ${lines.join('; ')}.`, remedy)
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SetupError(`${path} cannot be read: ${(error as Error).message}`, remedy, error)
  }
}

/** @throws SetupError where the variable is not set */
export function secretIn(name: string, example: string, env: NodeJS.ProcessEnv): string {
  const value = env[name]?.trim()
  if (value) return value
  throw new SetupError(`${name} is not set.`, `Set it to ${example}.`)
}
