/** Who and what is in a fact, and how surely the source's words name them. */
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { type PlaceWords, placeName } from '../words/place.ts'
import { Chip } from './chip.tsx'

export interface RoleOf {
  readonly role: string
  readonly asWritten: string
  readonly basis: string
  readonly entity: {
    readonly __typename: string
    readonly id: string
    readonly name: string
    readonly displayName: string
    readonly type?: string
    readonly standing?: string
    readonly heirs?: readonly (PlaceWords & { readonly partOf: PlaceWords | null })[]
  }
}

export function Roles({ roles }: { roles: readonly RoleOf[] }) {
  const { lang } = useFrame()
  const byRole = new Map<string, RoleOf[]>()
  for (const one of roles) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one])
  return (
    <>
      {[...byRole].map(([role, all]) => (
        <div>
          <dt>{labelOf('Role', role, lang)}</dt>
          <dd>
            {all.map((one) => (
              <Filled {...one} />
            ))}
          </dd>
        </div>
      ))}
    </>
  )
}

function Filled({ entity, asWritten, basis }: RoleOf) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const { id, name, displayName, type, standing, heirs } = entity
  const words: Readonly<Record<string, string>> = { CONTEXT: `; ${t.inContext}`, INFERRED: `; ${t.inferred}` }
  return (
    <div class="filled">
      <a href={address(pathOf(id))}>{type ? placeName({ id, name, type }, lang) : displayName}</a>
      {standing === 'PAST' && heirs && <Heirs id={id} heirs={heirs} />}
      <small>
        {t.sourceWrites} “
        <span lang="vi" class={`b-${basis.charAt(0).toLowerCase()}`}>
          {asWritten}
        </span>
        ”{words[basis]}
      </small>
    </div>
  )
}

/** What holds the ground of a place that has ended. */
function Heirs({ id, heirs }: { id: string; heirs: NonNullable<RoleOf['entity']['heirs']> }) {
  const { lang, t } = useFrame()
  const others = heirs.filter((heir) => heir.id !== id)
  if (others.length === 0) return null
  const words = others
    .slice(0, 3)
    .map((heir) => [placeName(heir, lang), heir.partOf && placeName(heir.partOf, lang)].filter(Boolean).join(', '))
  return (
    <>
      {' '}
      <Chip look="past">{`${t.formerly} ${words.join('; ')}${others.length > 3 ? '…' : ''}`}</Chip>
    </>
  )
}
