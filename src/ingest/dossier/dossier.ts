/** A dossier as the importer works with it: one shape for every kind of fact, whatever shorthand the file used. */
import type { EntityKind } from '../../domain/entity.ts'
import type { FactKind } from '../../domain/fact.ts'

export type Basis = 'QUOTED' | 'CONTEXT' | 'INFERRED'
export type NameKind = 'OFFICIAL' | 'VARIANT' | 'ABBREVIATION' | 'FORMER'

/** A value or a name as the curator states it, with the words of the quote it rests on when these differ. */
export interface Stated<Value = unknown> {
  readonly is: Value
  readonly as?: string | undefined
  readonly basis?: Basis | undefined
}

export interface Mention extends Stated<string> {
  /** The place that contains a place named here. */
  readonly in?: string | undefined
}

export interface RecipientPart {
  readonly kind: string
  readonly count: number | null
}

/** Recipients that a source counts and does not name: “14 tập thể và 07 cá nhân”. */
export interface GroupMention {
  readonly group: string
  readonly parts: readonly RecipientPart[]
  readonly names: readonly Mention[]
  readonly basis?: Basis | undefined
}

export interface DossierFact {
  /** Its place in the list of the file. */
  readonly index: number
  readonly kind: FactKind
  readonly key: string
  readonly quotes: readonly string[]
  readonly same: string | null
  readonly distinct: readonly string[]
  readonly roles: Readonly<Record<string, readonly (Mention | GroupMention)[]>>
  readonly values: Readonly<Record<string, Stated>>
}

export interface DossierEntity {
  /** Its place in the list of the file. */
  readonly index: number
  readonly kind: EntityKind
  readonly name: string
  readonly id: string | null
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[]
  readonly distinct: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly relations: Readonly<Record<string, string>>
}

export interface DossierSource {
  readonly kind: 'ARTICLE' | 'DOCUMENT'
  readonly id: string
  readonly title: string
  readonly textKind: 'VERBATIM' | 'RESTATED'
  readonly place: string | null
  readonly properties: Readonly<Record<string, unknown>>
  readonly relations: Readonly<Record<string, string>>
}

export interface Dossier {
  readonly file: string
  readonly source: DossierSource
  readonly text: string
  readonly entities: readonly DossierEntity[]
  readonly facts: readonly DossierFact[]
  /** Facts that are wrong in themselves, and known only as what others may refer to. */
  readonly unread: readonly Pick<DossierFact, 'kind' | 'key'>[]
  /** The line of the file on which a part of it stands, for problems. */
  lineOf(path: DossierPath): number | null
}

export type DossierPath = readonly (string | number)[]

/** Something that keeps a dossier from being imported: where it stands, what is wrong, and what would mend it. */
export interface DossierProblem {
  readonly file: string
  readonly line: number | null
  readonly path: string
  readonly message: string
  readonly hint: string | null
}

export const isGroup = (mention: Mention | GroupMention): mention is GroupMention => 'group' in mention
