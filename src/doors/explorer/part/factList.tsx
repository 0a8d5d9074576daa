import { useFrame } from '../frame.ts'
import { FactRows, type RowFact } from './factRow.tsx'
import { Note, Section } from './section.tsx'

export interface Listed {
  readonly totalCount: number | null
  readonly nodes: readonly RowFact[]
}

/** A part of a page that lists facts; without any it says what that does not mean. */
export function FactList(given: { id: string; title: string; facts: Listed; list?: string }) {
  const { id, title, facts, list } = given
  const { t } = useFrame()
  return (
    <Section id={id} title={title} count={facts.totalCount} list={list} shown={facts.nodes.length}>
      {facts.nodes.length > 0 ? (
        <FactRows facts={facts.nodes} />
      ) : (
        <Note>
          <p>{t.nobodySays}</p>
        </Note>
      )}
    </Section>
  )
}
