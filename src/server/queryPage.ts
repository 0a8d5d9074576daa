import fastifyStatic from '@fastify/static'
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from 'altair-static'
import type { FastifyInstance } from 'fastify'

/** A question that the query page opens when its address names it: `/graphql?question=communes-honoured`. */
export interface ExampleQuery {
  readonly name: string
  /** What its tab is called. */
  readonly title: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/**
 * The page may load and call this server only: it works without a network, and what is asked stays here. Altair sets styles
 * from scripts, hence `unsafe-inline` for styles.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Serves the files of the query page (Altair, from its npm package) under `/altair/`.
 * @returns the page itself, for the code that decides between HTML and JSON at `/graphql`
 */
export async function serveQueryPage(app: FastifyInstance, examples: readonly ExampleQuery[]): Promise<string> {
  const start = startScript(examples)
  app.get('/altair/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start))
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/altair/',
    index: false,
    maxAge: '1h',
    setHeaders: (reply, path) => {
      if (isSandboxFrame(path)) reply.setHeader('content-security-policy', SANDBOX_FRAME_CSP)
    },
  })
  guardPages(app)
  const page = renderAltair({ baseURL: 'altair/', serveInitialOptionsInSeperateRequest: 'start.js' })
  return page.replace('<title>Altair</title>', '<title>Thi Đua Graph</title>')
}

function guardPages(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    const html = String(reply.getHeader('content-type')).startsWith('text/html')
    if (html && !reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', contentSecurityPolicy)
    }
  })
}

/** The page that lists the questions. */
export const questionList = '/cau-hoi'

/**
 * Altair wants the whole address of the endpoint, which only the browser knows: there may be a proxy and a prefix between.
 * Without a question in its address the page opens what the reader left there, at first the first example. With one it
 * opens that question alone, in a store of its own: Altair writes what it shows, also when it is told to keep nothing.
 */
function startScript(examples: readonly ExampleQuery[]): string {
  return `
    const endpointURL = new URL('../graphql', import.meta.url).href
    const list = new URL('..${questionList}', import.meta.url).href
    const examples = ${JSON.stringify(examples.map(windowOf))}
    const address = new URLSearchParams(globalThis.location?.search)
    const written = address.get('query') && {
      initialName: address.get('operationName') ?? 'Query',
      initialQuery: address.get('query'),
      initialVariables: address.get('variables') ?? '{}',
    }
    const asked = written || examples.find(({ name }) => name === address.get('question'))
    const first = examples.slice(0, 1).map((one) => ({ ...one, initialQuery: '# More questions: ' + list + '\\n' + one.initialQuery }))
    const initialWindows = (asked ? [asked] : first).map(({ name, ...window }) => ({ ...window, endpointURL }))
    const apart = asked ? { instanceStorageNamespace: 'thi_dua_graph_asked_' } : {}
    AltairGraphQL.init({ ...${JSON.stringify(settings)}, endpointURL, initialWindows, preserveState: !asked, ...apart })
  `
}

const windowOf = ({ name, title, query, variables }: ExampleQuery) => ({
  name,
  initialName: title,
  initialQuery: query,
  initialVariables: JSON.stringify(variables ?? {}, null, 2),
})

/** No account, no news, no notices from elsewhere: the page could not fetch them anyway. */
const settings = {
  disableAccount: true,
  instanceStorageNamespace: 'thi_dua_graph_',
  persistedSettings: {
    disablePushNotification: true,
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
    'schema.reloadOnStart': true,
  },
}
