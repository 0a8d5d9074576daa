/** What holds, has ended, is left open, aimed at or disputed: in words, with a colour that only repeats them. */
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { Icon } from './icon.tsx'

type Look = 'now' | 'past' | 'maybe' | 'conflict' | 'target'
const icons: Readonly<Record<Look, string>> = {
  now: 'check',
  past: 'past',
  maybe: 'open',
  conflict: 'conflict',
  target: 'target',
}

export const Chip = ({ look, children }: { look: Look; children: string }) => (
  <span class={`chip is-${look}`}>
    <Icon name={icons[look]} />
    {children}
  </span>
)

const looks: Readonly<Record<string, Look>> = { CURRENT: 'now', PAST: 'past', FUTURE: 'target' }

/** How something stands at the page's moment; other words may say it more exactly. */
export function Standing({ standing, words }: { standing: string; words?: string | undefined }) {
  const { lang } = useFrame()
  return <Chip look={looks[standing] ?? 'maybe'}>{words ?? labelOf('Standing', standing, lang)}</Chip>
}

interface Marked {
  readonly standing: string
  readonly state: string
  readonly conflicts?: readonly unknown[]
  readonly nature?: string
  readonly reached?: string
  readonly decision?: string
}

/** What a fact in a list must not be read without: open, not yet decided, only aimed at, disputed, taken back. */
export function FactMarks({ fact }: { fact: Marked }) {
  const { lang, t } = useFrame()
  const { standing, state, conflicts = [], nature, reached, decision } = fact
  return (
    <>
      {(standing === 'UNCERTAIN' || standing === 'FUTURE') && <Standing standing={standing} />}
      {(nature === 'TARGET' || reached === 'TARGET') && <Chip look="target">{t.target}</Chip>}
      {nature === 'SELF_ASSESSED' && <Chip look="maybe">{labelOf('FigureNature', nature, lang)}</Chip>}
      {reached === 'SELF_REPORTED' && <Chip look="maybe">{labelOf('RecognitionStatus', reached, lang)}</Chip>}
      {decision === 'PROPOSED' && <Chip look="maybe">{labelOf('DecisionStatus', decision, lang)}</Chip>}
      {(decision === 'REVOKED' || reached === 'REVOKED') && (
        <Chip look="past">{labelOf('DecisionStatus', 'REVOKED', lang)}</Chip>
      )}
      {state !== 'STATED' && <Chip look="past">{labelOf('FactState', state, lang)}</Chip>}
      {conflicts.length > 0 && <Chip look="conflict">{t.conflicting}</Chip>}
    </>
  )
}
