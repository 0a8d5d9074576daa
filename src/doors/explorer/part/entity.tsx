/** What the pages of all entities have in common: the head, the moment, contents on the left, asides on the right. */
import type { ComponentChildren } from 'preact'
import { useAddress, useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'
import { usePathWords } from '../words/path.ts'
import { Cite } from './cite.tsx'
import { Icon } from './icon.tsx'
import { PageHead } from './layout.tsx'
import { Moment } from './moment.tsx'
import { Rail, RailPart } from './rail.tsx'
import { Note } from './section.tsx'

export interface EntityHead {
  readonly __typename: string
  readonly canonicalId: string
  readonly asOf: string | null
  readonly names: readonly { readonly text: string; readonly kind: string; readonly period: string | null }[]
}

interface EntityProps {
  entity: EntityHead
  title: string
  /** What it is, where it belongs, how it stands. */
  kind: ComponentChildren
  lead?: ComponentChildren
  days: readonly string[]
  today: string
  /** Why the reader sees something else than the address said, or that a typed day could not be read. */
  notice?: string | null
  contents: ComponentChildren
  rail?: ComponentChildren
  children: ComponentChildren
}

export function EntityFrame(given: EntityProps) {
  const { entity, title, kind, lead, days, today, notice, contents, rail, children } = given
  const { lang, t, publicUrl } = useFrame()
  const address = useAddress()
  const path = usePathWords()
  return (
    <>
      <PageHead
        kind={
          <>
            <Icon name={entity.__typename} />
            {kind}
          </>
        }
        title={
          <>
            {title}
            {entity.asOf && <small class="as-of"> {`${t.asOf.toLowerCase()} ${shortDate(entity.asOf, lang)}`}</small>}
          </>
        }
        lead={lead}
      />
      {notice && (
        <Note look="info">
          <p>{notice}</p>
        </Note>
      )}
      <Moment canonicalId={entity.canonicalId} asOf={entity.asOf} today={today} days={days} />
      <div class="page">
        {contents}
        <div class="main">{children}</div>
        <Rail>
          <OtherNames names={entity.names} title={title} />
          {rail}
          <RailPart title={t.next}>
            <a href={address('/quan-he', { tu: entity.canonicalId })}>{path.more}</a>
          </RailPart>
          <RailPart title={t.cite}>
            <Cite
              id={entity.canonicalId}
              asOf={entity.asOf}
              words={`${title}, ${publicUrl}/id/${entity.canonicalId}${entity.asOf ? `@${entity.asOf}` : ''}`}
              today={today}
            />
          </RailPart>
          <RailPart title={t.address}>
            <Printed id={entity.canonicalId} asOf={entity.asOf} />
          </RailPart>
        </Rail>
      </div>
    </>
  )
}

/** The names that sources use beside the one in the heading. */
function OtherNames({ names, title }: { names: EntityHead['names']; title: string }) {
  const { lang, t } = useFrame()
  const others = names.filter(({ text }) => !title.toLocaleLowerCase('vi').endsWith(text.toLocaleLowerCase('vi')))
  if (others.length === 0) return null
  return (
    <RailPart title={t.otherNames}>
      <ul lang="vi">
        {others.slice(0, 12).map(({ text, period }) => (
          <li>
            {text}
            {period && <span class="mut"> ({shortDate(period, lang)})</span>}
          </li>
        ))}
      </ul>
    </RailPart>
  )
}

/** The address as one prints it. */
export function Printed({ id, asOf }: { id: string; asOf: string | null }) {
  const { publicUrl } = useFrame()
  const path = `/id/${asOf ? `${id}@${asOf}` : id}`
  return (
    <p class="xs break">
      <a href={`${new URL(publicUrl).pathname.replace(/\/$/u, '')}${path}`}>{`${publicUrl}${path}`}</a>
    </p>
  )
}
