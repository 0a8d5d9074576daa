/** Pages about what cannot be shown: each says why, and where to go on. */
import type { Problem } from '../../../domain/problem.ts'
import type { Frame } from '../frame.ts'
import type { Page } from '../page.ts'
import { Note } from '../part/section.tsx'

/** What the server cannot do just now, or not as it was asked. */
export function troublePage({ t }: Frame, problem: Problem, url: string): Page {
  const busy = ['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED'].includes(problem.code)
  const title = busy ? t.unavailable : t.refused
  const body = (
    <div class="head">
      <h1>{title}</h1>
      <Note look="warn">
        {busy ? <p>{t.tryLater}</p> : <p lang="en">{`${problem.message} ${problem.remedy}`}</p>}
        {busy && (
          <p>
            <a href={url}>{t.tryAgain}</a>
          </p>
        )}
      </Note>
    </div>
  )
  return { title, path: null, body }
}

interface Lost {
  readonly askedFor: string
  readonly status: string
  readonly since: number | null
  readonly reason: string | null
}

/** An id without an entry: taken back, with the reason, or never given out. */
export function nothingPage({ t }: Frame, asked: Lost): Page {
  const withdrawn = asked.status === 'WITHDRAWN'
  const title = withdrawn ? t.gone : t.unknown
  const body = (
    <div class="head">
      <h1>{title}</h1>
      <p class="lead">{asked.askedFor}</p>
      <Note look={withdrawn ? 'info' : ''}>
        <p>{withdrawn ? `${t.fromVersion(asked.since ?? '')}: ${asked.reason}` : t.neverGiven}</p>
      </Note>
    </div>
  )
  return { title, path: null, body }
}
