import { isCanonicalId } from '../../../domain/id.ts'
import {
  ExploreEndsDocument,
  type ExploreEndsQuery,
  ExplorePathsDocument,
  type ExplorePathsQuery,
} from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useAddress, useFrame } from '../frame.ts'
import { found, type View, type Visit } from '../page.ts'
import { IdLink } from '../part/link.tsx'
import { PathPicture } from '../part/pathPicture.tsx'
import { Quote } from '../part/quote.tsx'
import { Note } from '../part/section.tsx'
import { Sentence } from '../part/sentence.tsx'
import { usePathWords } from '../words/path.ts'

export type Path = NonNullable<ExplorePathsQuery['paths']>[number]
type Found = ExploreEndsQuery['from']

interface Asked {
  readonly from: string
  readonly to: string
  readonly hops: number
  readonly sources: number
  readonly hubs: boolean
}

const numberIn = (text: string, least: number, most: number, otherwise: number): number => {
  const number = Number(text)
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise
}

const askedIn = ({ given }: Visit): Asked => ({
  from: given('tu').normalize('NFC').trim(),
  to: given('den').normalize('NFC').trim(),
  hops: numberIn(given('chang'), 1, 6, 4),
  sources: numberIn(given('nguon'), 1, 5, 1),
  hubs: given('lon') === '1',
})

/** `/quan-he?tu=&den=`: how two things are connected, as a picture and in sentences. Names are asked back. */
export const pathsView: View = async (visit) => {
  const { frame, ask } = visit
  const asked = askedIn(visit)
  const { from, to, hops, sources, hubs } = asked
  const query = new URLSearchParams({ tu: from, den: to }).toString()
  const page = { path: from || to ? `/quan-he?${query}` : '/quan-he', here: 'paths' as const, title: frame.t.paths }
  if (!from || !to) return found({ ...page, body: <PathsPage asked={asked} /> })
  if (!isCanonicalId(from) || !isCanonicalId(to)) {
    const ends = await ask(ExploreEndsDocument, { from, to })
    return found({ ...page, body: <PathsPage asked={asked} ends={ends} /> })
  }
  const variables = { ids: [from, to], from, to, asOf: null, maxHops: hops, minSources: sources, throughHubs: hubs }
  const answer = await ask(ExplorePathsDocument, variables)
  const question = { document: ExplorePathsDocument, variables: { ...variables, lang: frame.lang } }
  return found({ ...page, question, body: <PathsPage asked={asked} answer={answer} /> })
}

function PathsPage(given: { asked: Asked; ends?: ExploreEndsQuery; answer?: ExplorePathsQuery }) {
  const { asked, ends, answer } = given
  const words = usePathWords()
  return (
    <div class="results wide">
      <div class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PathForm asked={asked} names={namesOf(answer)} />
      {ends && <Choices asked={asked} ends={ends} />}
      {answer && <Answer answer={answer} />}
    </div>
  )
}

const namesOf = (answer: ExplorePathsQuery | undefined): readonly string[] =>
  (answer?.ends ?? []).map((end) => (end && 'displayName' in end ? end.displayName : ''))

function PathForm({ asked, names }: { asked: Asked; names: readonly string[] }) {
  const { lang } = useFrame()
  const address = useAddress()
  const words = usePathWords()
  const ends = [
    ['tu', words.from, asked.from, names[0]],
    ['den', words.to, asked.to, names[1]],
  ] as const
  return (
    <form class="gform" action={address('/quan-he')}>
      {ends.map(([name, label, value, told]) => (
        <label>
          <span>
            {label} {told && <b lang={lang === 'VI' ? undefined : 'vi'}>{told}</b>}
          </span>
          <input name={name} value={value} placeholder={words.hint} maxlength={300} />
        </label>
      ))}
      <label>
        {words.hops}
        <select name="chang">
          {[1, 2, 3, 4, 5, 6].map((count) => (
            <option value={count} selected={count === asked.hops}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.sources}
        <select name="nguon">
          {[1, 2, 3].map((count) => (
            <option value={count} selected={count === asked.sources}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input type="checkbox" name="lon" value="1" checked={asked.hubs} /> {words.hubs}
      </label>
      <button class="btn pri" type="submit">
        {words.find}
      </button>
    </form>
  )
}

/** A name may mean several things; the reader says which. */
function Choices({ asked, ends }: { asked: Asked; ends: ExploreEndsQuery }) {
  const words = usePathWords()
  const open = [
    ['tu', asked.from, ends.from, words.from],
    ['den', asked.to, ends.to, words.to],
  ] as const
  return (
    <Note>
      <p>{words.which}</p>
      {open
        .filter(([, text]) => !isCanonicalId(text))
        .map(([name, text, hits, label]) => (
          <>
            <h2 class="small-head">
              {label}: “{text}”
            </h2>
            <Candidates name={name} asked={asked} hits={hits} />
          </>
        ))}
    </Note>
  )
}

function Candidates({ name, asked, hits }: { name: 'tu' | 'den'; asked: Asked; hits: Found }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const nodes = hits?.edges.map(({ node }) => node) ?? []
  if (nodes.length === 0) return <p>{t.nothingFound(name === 'tu' ? asked.from : asked.to)}</p>
  const to = (id: string): string =>
    address('/quan-he', { tu: asked.from, den: asked.to, chang: asked.hops, nguon: asked.sources, [name]: id })
  return (
    <ul>
      {nodes.map(({ __typename, id, displayName }) => (
        <li>
          <a href={to(id)}>{displayName}</a>{' '}
          <span class="mut">{labelOf('EntityKind', __typename.toUpperCase(), lang)}</span>
        </li>
      ))}
    </ul>
  )
}

function Answer({ answer: { paths, inCommon } }: { answer: ExplorePathsQuery }) {
  const { t } = useFrame()
  const words = usePathWords()
  const all = paths ?? []
  return (
    <>
      {all.length === 0 ? (
        <Note>
          <p>{words.none}</p>
        </Note>
      ) : (
        <PathPicture paths={all} />
      )}
      {all.map((path, at) => (
        <section>
          <div class="sec">
            <h2>{words.inSentences}</h2>
            <span class="sm mut">
              {words.path} {at + 1} / {all.length} · {words.weakest(t.independentSources(path.independentSources))}
            </span>
          </div>
          <ol class="say2">
            {path.hops.map((hop) => (
              <li>
                <p class="say">
                  <Sentence text={hop.sentence} mentions={hop.mentions} />
                </p>
                <p class="xs mut">
                  {t.independentSources(hop.independentSources)}
                  {hop.factCount > 1 && ` · ${t.factCount(String(hop.factCount))}`}
                  {hop.fact && (
                    <>
                      {' · '}
                      <IdLink id={hop.fact.id}>{t.details}</IdLink>
                    </>
                  )}
                  {hop.document && (
                    <>
                      {' · '}
                      <IdLink id={hop.document.id}>{hop.document.name}</IdLink>
                    </>
                  )}
                </p>
                {hop.fact?.citations.map((passage) => (
                  <Quote passage={passage} />
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {inCommon && inCommon.length > 0 && (
        <section>
          <div class="sec">
            <h2>{words.common}</h2>
          </div>
          <ul class="row">
            {inCommon.map(({ entity }) => (
              <li>
                <IdLink id={entity.id}>{entity.displayName}</IdLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
