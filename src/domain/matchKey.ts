/** By what facts of several sources that probably are one are found. */
import type { RecipientGroup } from './citation.ts'
import { type FactKind, factSpec } from './fact.ts'
import { accentedKey } from './name.ts'

/** What the key of probable duplicates is made of: who fills which role, a group that does, the values. */
export interface Matched {
  readonly roles: readonly { readonly field: string; readonly entity: string }[]
  readonly group: RecipientGroup | null
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The key that probable duplicates share: the kind with what its required roles and values hold. Groups are alike when
 * they count alike. Assessments are their words, so that no two sources make the same.
 */
export function matchKey(kind: FactKind, { roles, group, values }: Matched): string {
  const spec = factSpec(kind)
  if (spec.likeness === 'NONE') return ''
  const filled = (field: string): string =>
    roles.find((role) => role.field === field)?.entity ??
    (spec.roles[field]?.group && group ? groupKey(group) : String(values[field] ?? ''))
  const parts = spec.identity
    .filter((field) => spec.roles[field]?.required || spec.required.includes(field))
    .map(filled)
  return parts.every((part) => part !== '') ? [kind, ...parts].join('|') : ''
}

const groupKey = ({ asWritten, parts }: RecipientGroup): string =>
  parts.length > 0 && parts.every(({ count }) => count !== null)
    ? parts
        .map(({ kind, count }) => `${count} ${kind}`)
        .sort()
        .join(', ')
    : accentedKey(asWritten)
