/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The languages that sentences and labels are in. */
export type Language =
  /** English. Vietnamese names stay; the terms of the field are translated, each always in the same way. */
  | 'EN'
  /** Vietnamese, as a newspaper prints it. */
  | 'VI';

/** What became of an id. It is about the record, not about the world: a commune abolished in 2025 is CURRENT here. */
export type LookupStatus =
  /** Another fact replaces it; `survivor` is that one. */
  | 'CORRECTED'
  /** It stands; `node` is what it names. */
  | 'CURRENT'
  /** It turned out to be the same as another entry; `survivor` is that one. */
  | 'MERGED'
  /** This id was never given out, or is no id at all. */
  | 'UNKNOWN'
  /** It was taken back without a replacement, as when the only source was corrected. */
  | 'WITHDRAWN';

/** The part an entity plays in a fact. Every kind of fact has its own few roles; several entities may share one. */
export type Role =
  /** What a figure measures, an assessment judges or a gathering is about. */
  | 'ABOUT'
  /** The award given in an honour, or counted in a figure. */
  | 'AWARD'
  /** The emulation block (khối thi đua) or cluster (cụm thi đua) in a membership or a pledge. */
  | 'BLOCK'
  /**
   * Who launched, planned, reviewed or carried out a campaign; who judged in an assessment; who reported a figure; who
   * spoke at a gathering.
   */
  | 'BY'
  /**
   * The campaign that is launched or carried out, under which an honour is given, that a figure measures, or that is the
   * variant or phase in a link.
   */
  | 'CAMPAIGN'
  /** Who chairs a gathering. */
  | 'CHAIR'
  /** The decision, plan or law behind a fact. */
  | 'DOCUMENT'
  /** Who gives the award: whose decision it is. Not necessarily the one who hands it over. */
  | 'GRANTOR'
  /** Who attends a gathering. */
  | 'GUEST'
  /** The person who holds the post in a tenure. */
  | 'HOLDER'
  /** Who holds a gathering. */
  | 'HOST'
  /** The organization that belongs to an emulation block or cluster. */
  | 'MEMBER'
  /** In a link between campaigns: the one referred to, e.g. the national campaign of which the first is a variant. */
  | 'OTHER_CAMPAIGN'
  /** An organization that signs a pledge. */
  | 'PARTY'
  /** The place recognised, the place where something was carried out or held, or the place an honoured person comes from. */
  | 'PLACE'
  /** The post that is held in a tenure. */
  | 'POST'
  /** Who hands the award over, also on behalf of the grantor (thừa ủy quyền). */
  | 'PRESENTER'
  /** Who proposed the recipient (đề nghị, trình). */
  | 'PROPOSER'
  /** Who is honoured. A group without names of its own plays this role too, but is no entity: see `Honour.recipient`. */
  | 'RECIPIENT'
  /** Who recognised that a place meets a standard. */
  | 'RECOGNISER'
  /** The standard that a place is recognised to meet, or that a figure counts. */
  | 'STANDARD';

/** What a copy of a source is, and therefore how a quote from it may be used. */
export type TextKind =
  /**
   * A retelling of its facts in other words. A quote from it is evidence of what was reported, not a quotation of the
   * paper.
   */
  | 'RESTATED'
  /** The source's own words, in a copy the operator of this service is entitled to hold. */
  | 'VERBATIM';

export type ReferenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ReferenceQuery = { readonly lookup: ReadonlyArray<{ readonly askedFor: string, readonly status: LookupStatus, readonly survivor: string | null, readonly since: number | null, readonly reason: string | null, readonly node:
      | (
        { readonly __typename: 'Article', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
        & ReferredSource_Article_Fragment
      )
      | { readonly __typename: 'Assessment', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Award', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Campaign', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'CampaignAct', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'CampaignLink', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | (
        { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly fact:
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
          | { readonly id: string, readonly permalink: string, readonly sentence: string }
         }
        & ReferredPassageFragment
      )
      | (
        { readonly __typename: 'Document', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
        & ReferredSource_Document_Fragment
      )
      | { readonly __typename: 'Figure', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Gathering', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Honour', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Membership', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Organization', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Person', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Place', readonly name: string, readonly displayName: string, readonly code: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly partOf: Named_Place_Fragment | null }
      | { readonly __typename: 'Pledge', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Post', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Recognition', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
      | { readonly __typename: 'Standard', readonly name: string, readonly displayName: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Tenure', readonly sentence: string, readonly on: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly entity:
            | Named_Article_Fragment
            | Named_Award_Fragment
            | Named_Campaign_Fragment
            | Named_Document_Fragment
            | Named_Organization_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Post_Fragment
            | Named_Standard_Fragment
           }>, readonly citations: ReadonlyArray<ReferredPassageFragment> }
     | null }>, readonly dataset: { readonly version: number, readonly hash: string, readonly importedAt: string } | null };

type Named_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly permalink: string, readonly name: string };

type Named_Standard_Fragment = { readonly __typename: 'Standard', readonly id: string, readonly permalink: string, readonly name: string };

export type NamedFragment =
  | Named_Article_Fragment
  | Named_Award_Fragment
  | Named_Campaign_Fragment
  | Named_Document_Fragment
  | Named_Organization_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Post_Fragment
  | Named_Standard_Fragment
;

export type ReferredPassageFragment = { readonly id: string, readonly permalink: string, readonly quote: string, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
    | ReferredSource_Article_Fragment
    | ReferredSource_Document_Fragment
   };

type ReferredSource_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly permalink: string, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly publisher: Named_Organization_Fragment | null };

type ReferredSource_Document_Fragment = { readonly __typename: 'Document', readonly number: string | null, readonly id: string, readonly permalink: string, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly issuedOn: string | null, readonly issuer:
    | Named_Organization_Fragment
    | Named_Person_Fragment
    | Named_Place_Fragment
    | Named_Post_Fragment
   | null, readonly publisher: Named_Organization_Fragment | null };

export type ReferredSourceFragment =
  | ReferredSource_Article_Fragment
  | ReferredSource_Document_Fragment
;

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ReferredSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferredSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"issuedOn"},"name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ReferredSourceFragment, unknown>;
export const ReferredPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferredPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferredSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"issuedOn"},"name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferredPassageFragment, unknown>;
export const ReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredSource"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredSource"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredPassage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredPassage"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferredSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"issuedOn"},"name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferredPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferredSource"}}]}}]}}]} as unknown as DocumentNode<ReferenceQuery, ReferenceQueryVariables>;