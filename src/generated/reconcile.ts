/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kinds of entity, for filters. Each is the type of the same name. */
export type EntityKind =
  /** A newspaper article: type Article. */
  | 'ARTICLE'
  /** A title or form of commendation: type Award. */
  | 'AWARD'
  /** A movement, mobilisation or drive: type Campaign. */
  | 'CAMPAIGN'
  /** A decision, law, plan or data set: type Document. */
  | 'DOCUMENT'
  /** A body: party committee, people's committee, union, newspaper. Type Organization. */
  | 'ORGANIZATION'
  /** A human being: type Person. */
  | 'PERSON'
  /** An administrative unit or village in one of its versions: type Place. */
  | 'PLACE'
  /** An office in an organization, such as Chủ tịch UBND tỉnh: type Post. */
  | 'POST'
  /** A set of criteria, such as xã nông thôn mới: type Standard. */
  | 'STANDARD';

/** The languages that sentences and labels are in. */
export type Language =
  /** English. Vietnamese names stay; the terms of the field are translated, each always in the same way. */
  | 'EN'
  /** Vietnamese, as a newspaper prints it. */
  | 'VI';

/**
 * The levels of the administration. Districts were abolished on 2025-07-01; a commune has since been directly in a
 * province.
 */
export type Level =
  /** Xã, phường, thị trấn until 2025-06-30; xã, phường, đặc khu since. */
  | 'COMMUNE'
  /** Huyện, quận, thị xã, or a city within a province. None since 2025-07-01. */
  | 'DISTRICT'
  /** A whole country. */
  | 'NATIONAL'
  /** Tỉnh, or a city directly under the centre (thành phố trực thuộc trung ương): 63 until 2025-06-30, 34 since. */
  | 'PROVINCE'
  /** Thôn, bản, xóm, tổ, ấp, buôn: not an official unit, yet often honoured. */
  | 'VILLAGE';

/** What may speak for a candidate or against it. */
export type MatchReasonKind =
  /** It lies in the area, or did until one of both ended. */
  | 'IN_AREA'
  /** It lies in the area only through a merger: in what became part of it, or on ground that was part of it. */
  | 'IN_AREA_THROUGH_MERGER'
  /** A person's name, with nothing beside it that tells which of its bearers is meant. Never taken without a look. */
  | 'NAME_ALONE'
  /** It was not in force on the day. Never taken without a look. */
  | 'NOT_IN_FORCE'
  /** The place does not bear the code. Never taken without a look. */
  | 'OTHER_CODE'
  /** The name differs in its diacritics. Never taken without a look. */
  | 'OTHER_DIACRITICS'
  /** A spelling of the same name: i for y, Đăk for Đắk, an apostrophe, a short form such as UBND, “phong trào” left out. */
  | 'OTHER_SPELLING'
  /** The place is of another type or level. Never taken without a look. */
  | 'OTHER_TYPE'
  /** It does not lie in the area. Never taken without a look. */
  | 'OUTSIDE_AREA'
  /** All words of one name stand in the other. Never taken without a look. */
  | 'PART_OF_NAME'
  /** The place bears the code. */
  | 'SAME_CODE'
  /** The very name, but for capitals, quotes, dashes and the place of the tone. */
  | 'SAME_NAME'
  /** The place is of the type that was given. */
  | 'SAME_TYPE'
  /** The name differs in a few letters. Never taken without a look. */
  | 'SIMILAR_NAME'
  /** Nothing here is called like the area. Never taken without a look. */
  | 'UNKNOWN_AREA'
  /** The name was written without diacritics, and is the same without them. */
  | 'WITHOUT_DIACRITICS';

/** A name to match, with what is known of whom it names. Whatever is given narrows; nothing has to be. */
export type NameToMatch = {
  /** The official code of a place. Zeros at its start may be missing. */
  readonly code?: string | null | undefined;
  /** The district, likewise. */
  readonly district?: string | null | undefined;
  /** Only entities of these kinds. Absent: of any kind. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** The level of a place. */
  readonly level?: Level | null | undefined;
  /**
   * The name as it was written, with or without its type and areas: `X. Ngọc Phái`, `xã Bằng Lãng, huyện Chợ Đồn`,
   * `UBND tỉnh Bắc Kạn`. May be empty when a code is given.
   */
  readonly name: string;
  /** A day on which it was in force. Matched and candidates are then described for that day. */
  readonly on?: string | null | undefined;
  /**
   * The province in which it lies or its seat is, by name or id: `Bắc Kạn`, `place:bac-kan`. For a person: where the
   * person took part in something.
   */
  readonly province?: string | null | undefined;
  /**
   * What a place is called with its name, as in `Place.type`: `xã`, `phường`. What the name itself says need not be
   * repeated.
   */
  readonly type?: string | null | undefined;
};

export type ReconcileNamesQueryVariables = Exact<{
  names: ReadonlyArray<NameToMatch> | NameToMatch;
  first: number;
  lang: Language;
}>;


export type ReconcileNamesQuery = { readonly match: ReadonlyArray<{ readonly taken: { readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string }
       } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: MatchReasonKind, readonly points: number }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string }
       }> }> | null };

export type ReconcileSuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  lang: Language;
}>;


export type ReconcileSuggestQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string }
        | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string }
       }> } | null };

export type ReconcileDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ReconcileDetailsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Assessment', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Award', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Campaign', readonly period: string | null, readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'CampaignAct', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'CampaignLink', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Citation', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Document', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Figure', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Gathering', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Honour', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Membership', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Person', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Place', readonly type: string, readonly level: Level, readonly code: string | null, readonly validity: string, readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null }, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly level: Level }>, readonly heirs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly level: Level, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly level: Level }> }> }
    | { readonly __typename: 'Pledge', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Post', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Recognition', readonly id: string, readonly permalink: string }
    | { readonly __typename: 'Standard', readonly id: string, readonly permalink: string, readonly name: string, readonly displayName: string, readonly facts: { readonly totalCount: number | null } }
    | { readonly __typename: 'Tenure', readonly id: string, readonly permalink: string }
   | null> };

type Reconciled_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string };

type Reconciled_Standard_Fragment = { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string };

export type ReconciledFragment =
  | Reconciled_Article_Fragment
  | Reconciled_Award_Fragment
  | Reconciled_Campaign_Fragment
  | Reconciled_Document_Fragment
  | Reconciled_Organization_Fragment
  | Reconciled_Person_Fragment
  | Reconciled_Place_Fragment
  | Reconciled_Post_Fragment
  | Reconciled_Standard_Fragment
;

export const ReconciledFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ReconciledFragment, unknown>;
export const ReconcileNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReconcileNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameToMatch"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reconciled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reconciled"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ReconcileNamesQuery, ReconcileNamesQueryVariables>;
export const ReconcileSuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReconcileSuggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reconciled"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ReconcileSuggestQuery, ReconcileSuggestQueryVariables>;
export const ReconcileDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReconcileDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reconciled"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reconciled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ReconcileDetailsQuery, ReconcileDetailsQueryVariables>;