import { shortVersion } from '../../file/serveFile.ts'
import { referenceForms } from '../../reference/form/forms.ts'
import { useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'

interface CiteProps {
  id: string
  asOf: string | null
  /** What is referred to, down to its address. */
  words: string
  today: string
}

/** A reference to copy, with the state of the graph and the day, and the same for programs that keep references. */
export function Cite({ id, asOf, words, today }: CiteProps) {
  const { lang, t, base, version } = useFrame()
  const state = version ? `Thi Đua Graph ${shortVersion(version)}` : 'Thi Đua Graph'
  const path = `${base}/id/${asOf ? `${id}@${asOf}` : id}`
  return (
    <>
      <div class="cite">
        <p id="dan-nguon">{`${words}. ${state}, ${t.accessed} ${shortDate(today, lang)}.`}</p>
        <button class="btn" type="button" data-copies="dan-nguon" data-done={t.copied} hidden>
          {t.copy}
        </button>
      </div>
      <p class="xs">
        {referenceForms.map(({ ending, name }, index) => (
          <>
            {index > 0 && ' · '}
            <a href={`${path}.${ending}${lang === 'EN' ? '?lang=EN' : ''}`}>{name}</a>
          </>
        ))}
      </p>
    </>
  )
}
