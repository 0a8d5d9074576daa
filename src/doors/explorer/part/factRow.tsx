import type { ComponentChildren } from 'preact'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { FactMarks } from './chip.tsx'
import { Quote, type QuotedPassage } from './quote.tsx'
import { type Named, Sentence } from './sentence.tsx'
import { type Dated, When } from './when.tsx'

export interface RowFact extends Dated {
  readonly id: string
  readonly sentence: string
  readonly mentions: readonly Named[]
  readonly standing: string
  readonly state: string
  readonly conflicts?: readonly unknown[]
  readonly independentSources: number
  readonly citationCount: number
  readonly citations?: readonly QuotedPassage[]
}

const Dots = ({ count }: { count: number }) => (
  <span class="dots" aria-hidden="true">
    {Array.from({ length: Math.min(count, 4) }, () => (
      <i />
    ))}
  </span>
)

/** How many sources stand behind a fact; opened, what they wrote. */
export function Evidence({ fact, open = false }: { fact: RowFact; open?: boolean }) {
  const { t } = useFrame()
  const [first] = fact.citations ?? []
  const publisher = first?.source.publisher?.name
  return (
    <details class="ev" open={open}>
      <summary>
        <Dots count={fact.independentSources} />
        {t.independentSources(fact.independentSources)}
        {publisher && <span lang="vi"> · {publisher}</span>}
        {fact.citationCount > 1 && ` · ${t.citations(fact.citationCount)}`}
      </summary>
      {fact.citations?.map((passage) => (
        <Quote passage={passage} />
      ))}
    </details>
  )
}

interface RowProps {
  fact: RowFact
  /** Through which other place the fact belongs here, or what else the list must say of it. */
  via?: ComponentChildren
  open?: boolean
}

/** One fact of a list: when, in a sentence, from which sources. */
export function FactRow({ fact, via, open = false }: RowProps) {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <li>
      <When fact={fact} />
      <div>
        <p class="say">
          <Sentence text={fact.sentence} mentions={fact.mentions} /> <FactMarks fact={fact} />
        </p>
        {via && <p class="via">{via}</p>}
        <div class="row ev-row">
          <Evidence fact={fact} open={open} />
          <a class="more" href={address(pathOf(fact.id))} aria-label={`${t.details}: ${fact.sentence}`}>
            {t.details}
          </a>
        </div>
      </div>
    </li>
  )
}

export const FactRows = ({ facts }: { facts: readonly RowFact[] }) => (
  <ol class="facts">
    {facts.map((fact) => (
      <FactRow fact={fact} />
    ))}
  </ol>
)
