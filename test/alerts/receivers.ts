/** Receivers on loopback: a mail server, and a web server that takes webhooks. */
import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export interface Hook {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Takes webhooks; `status` is what it answers with from now on. */
export async function openHooks() {
  const hooks: Hook[] = []
  const answer = { status: 204 }
  const server = createHttp((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      hooks.push({ headers: request.headers, body })
      response.writeHead(answer.status).end()
    })
  })
  const url = `http://127.0.0.1:${await listen(server)}/hook`
  return { hooks, answer, url, close: () => server.close() }
}

/** Speaks as much SMTP as it takes to be sent a mail, and keeps what it was sent. */
export async function openMails() {
  const mails: string[] = []
  const server = createServer((socket) => converse(socket, (mail) => mails.push(mail)))
  const url = `smtp://127.0.0.1:${await listen(server)}`
  return { mails, url, close: () => server.close() }
}

function converse(socket: Socket, onMail: (mail: string) => void): void {
  let text = ''
  let isMail = false
  socket.setEncoding('utf8').write('220 here\r\n')
  socket.on('error', () => {})
  socket.on('data', (part: string) => {
    text += part
    for (
      let end = text.indexOf(isMail ? '\r\n.\r\n' : '\r\n');
      end >= 0;
      end = text.indexOf(isMail ? '\r\n.\r\n' : '\r\n')
    ) {
      const said = text.slice(0, end)
      text = text.slice(end + (isMail ? 5 : 2))
      if (isMail) onMail(said)
      isMail = !isMail && said.toUpperCase() === 'DATA'
      socket.write(isMail ? '354 go on\r\n' : '250 well\r\n')
    }
  })
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
