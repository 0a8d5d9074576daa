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

/** Conditions on facts of any kind. All given ones must hold; within a list one is enough. */
export type FactFilter = {
  /**
   * Only facts that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only facts about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /**
   * Only these facts, e.g. `honour:bbk-20240611/bang-lang-bang-khen`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only facts of these kinds. */
  readonly kind?: ReadonlyArray<FactKind> | null | undefined;
  /** Only facts stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only facts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: FactFilter | null | undefined;
  /** Only facts whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only facts that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<FactFilter> | null | undefined;
  /** Only facts cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /**
   * Only facts that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing under
   * a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only facts in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only facts that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only facts that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
};

/**
 * What facts can be counted by. A fact with several values of a key, such as two campaigns, counts in the group of each,
 * and with two such keys in each combination of their values; then the groups add up to more than `totalCount`. One
 * without any counts in the group whose value is empty.
 */
export type FactGroup =
  /** The award given or counted. */
  | 'AWARD'
  /** The campaigns the fact names in a role or is about: a variant is not counted with its national campaign. */
  | 'CAMPAIGN'
  /** The commune of that place. None for facts of a whole district or province. */
  | 'COMMUNE'
  /** The district of that place, found in the same way as the province. None for what happened since 2025-07-01. */
  | 'DISTRICT'
  /** Whoever granted an honour, or the awards that a figure counts. A post and its body are two. */
  | 'GRANTOR'
  /** What a figure measures, such as `xa-dat-chuan-ntm`. Other facts have none. */
  | 'INDICATOR'
  /** The kind of fact, such as HONOUR. */
  | 'KIND'
  /** Every organization in any role of the fact, and the body of every post in one. */
  | 'ORGANIZATION'
  /** Every person in any role of the fact. */
  | 'PERSON'
  /**
   * The province in which the fact lies, on its own day: see `Within`, which finds the same facts. The group without a
   * value is what `unplaced: {level: PROVINCE}` finds.
   */
  | 'PROVINCE'
  /** The publishers of the sources that state the fact; several where several papers do. */
  | 'PUBLISHER'
  /** The recipients of an honour that have a name, the named members of a group among them. */
  | 'RECIPIENT'
  /** The sorts of recipient of an honour, such as COLLECTIVE; several for a group of several sorts. */
  | 'RECIPIENT_KIND'
  /** What an assessment finds: good, lacking or to be done. Other facts have none. */
  | 'STANCE'
  /** The standard met, aimed for or counted. */
  | 'STANDARD'
  /** How the fact stands at the moment, such as CURRENT or UNCERTAIN. */
  | 'STANDING'
  /** How far an honour or a recognition had come by the moment, such as DECIDED or TARGET. Other facts have none. */
  | 'STATUS'
  /** The year of `days.latest`, by which lists are ordered: of a fact that no source dates, the year it was first reported. */
  | 'YEAR';

/** The kinds of fact, for filters and for telling them apart. Each is the type of the same name. */
export type FactKind =
  /** Somebody judged how things went or should go: type Assessment. */
  | 'ASSESSMENT'
  /** Somebody launched, planned, carried out, reviewed or concluded a campaign: type CampaignAct. */
  | 'CAMPAIGN_ACT'
  /** One campaign is a variant or a phase of another, answers or follows it: type CampaignLink. */
  | 'CAMPAIGN_LINK'
  /** A number reported about something: type Figure. */
  | 'FIGURE'
  /** A ceremony, conference or visit took place: type Gathering. */
  | 'GATHERING'
  /** Somebody was given an award, or proposed for one: type Honour. */
  | 'HONOUR'
  /** An organization belongs to an emulation block or cluster: type Membership. */
  | 'MEMBERSHIP'
  /** The members of a block signed a yearly pledge (giao ước thi đua): type Pledge. */
  | 'PLEDGE'
  /** A place meets a standard, or means to: type Recognition. */
  | 'RECOGNITION'
  /** A person held a post: type Tenure. */
  | 'TENURE';

/** What became of a statement after it entered the graph. */
export type FactState =
  /** Another fact replaces it: follow `supersededBy`. */
  | 'CORRECTED'
  /** It stands as stated. */
  | 'STATED'
  /** It was taken back and nothing replaces it. It is still served so that a printed id can be looked up. */
  | 'WITHDRAWN';

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

/**
 * How close a name is to the text of a search. Unicode form, the place of the tone (`hoà`, `hòa`), spaces, quotes and the
 * sort of dash never count. Short forms and long ones are the same: UBND and Ủy ban nhân dân.
 */
export type MatchKind =
  /** The whole name or all words of the text in it, letter for letter with their diacritics. */
  | 'ACCENTED'
  /** The whole name, capitals included. */
  | 'EXACT'
  /** The same once diacritics are left off: `bang lang` for Bằng Lãng and Bằng Lang. Never for a text that has any. */
  | 'FOLDED'
  /** The last word of the text is the beginning of one: `Bằng Lã` for Bằng Lãng, and `bang la` too. */
  | 'PREFIX';

/** A span of days, both ends included. At least one of from and to must be given, else BAD_ARGUMENT. */
export type On = {
  /** false: keep what may have happened in the span. true: keep only what surely did, that is with both its bounds inside. */
  readonly certainly?: boolean;
  /** First day of the span. Absent: no limit into the past. */
  readonly from?: string | null | undefined;
  /** Last day of the span. Absent: no limit into the future. */
  readonly to?: string | null | undefined;
};

/** Conditions on a source. All given ones must hold; within a list one is enough. */
export type SourceFilter = {
  /** Only these sources, e.g. `article:bbk-20240611`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only sources published in this span. Use it for what could be known by a day: asOf is about events, not about news. */
  readonly publishedOn?: On | null | undefined;
  /** Only sources published by these organizations, by id. */
  readonly publisher?: ReadonlyArray<string> | null | undefined;
  /** Only sources of which the copy is of this kind. */
  readonly textKind?: ReadonlyArray<TextKind> | null | undefined;
};

/**
 * Whether something holds at the moment asked for. Without asOf it is judged at the end of the record, never by today's
 * date, so that the same dataset always gives the same answer.
 *
 * Lists under a moment hold what is CURRENT or UNCERTAIN then. A role is never filtered away: a commune honoured in 2024
 * and merged since still stands as the recipient, with standing PAST.
 */
export type Standing =
  /** It holds at the moment; an event has surely happened by then. */
  | 'CURRENT'
  /** It begins or happens after the moment. Seen only where a role or an id leads to it. */
  | 'FUTURE'
  /** It held once and has ended: a merged commune, an abolished body, a campaign whose period is over, a post left. */
  | 'PAST'
  /**
   * The sources cannot tell: a post holder between or after the days seen, a campaign without a stated end, an event with
   * bounds on both sides of the moment.
   */
  | 'UNCERTAIN';

/** What a copy of a source is, and therefore how a quote from it may be used. */
export type TextKind =
  /**
   * A retelling of its facts in other words. A quote from it is evidence of what was reported, not a quotation of the
   * paper.
   */
  | 'RESTATED'
  /** The source's own words, in a copy the operator of this service is entitled to hold. */
  | 'VERBATIM';

/**
 * Asks for what lies in no place of a level, in whole or in part: what is told of the whole country lies in no province,
 * what is told of a province in no commune, and some facts say of no place at all.
 */
export type Unplaced = {
  /** The level of which no place holds it, e.g. PROVINCE. */
  readonly level: Level;
  /** true: no place that holds its ground at the moment. false: none in which it lay on its own day. As in `counts`. */
  readonly lineage?: boolean;
};

/**
 * An area on the map: a place with everything in it. A fact lies at its recipient or what it is about, else where it
 * happened or the recipient came from, else where whoever did it has its seat, and so does an honour of a group that
 * nobody names. Filters, pages of places and counts by PROVINCE, DISTRICT and COMMUNE all go by this place.
 */
export type Within = {
  /**
   * true: also the places that held this ground before mergers, with their parts: today's Thái Nguyên with all of the
   * former Bắc Kạn. false: only the parts of the place itself.
   */
  readonly lineage?: boolean;
  /** The place, e.g. `place:bac-kan`. It counts itself and its parts at any depth. */
  readonly place: string;
};

export type AssistantSearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  lang: Language;
}>;


export type AssistantSearchQuery = { readonly search: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly match: { readonly kind: MatchKind }, readonly node:
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Article_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Award_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Campaign_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Document_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Organization_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Person_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Place_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Post_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & Told_Standard_Fragment
        )
       }> } | null };

export type AssistantEntityQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type AssistantEntityQuery = { readonly node:
    | (
      { readonly __typename: 'Article', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Article_Fragment
    )
    | (
      { readonly __typename: 'Assessment', readonly id: string, readonly permalink: string }
      & ToldFact_Assessment_Fragment
    )
    | (
      { readonly __typename: 'Award', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Award_Fragment
    )
    | (
      { readonly __typename: 'Campaign', readonly period: string | null, readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Campaign_Fragment
    )
    | (
      { readonly __typename: 'CampaignAct', readonly id: string, readonly permalink: string }
      & ToldFact_CampaignAct_Fragment
    )
    | (
      { readonly __typename: 'CampaignLink', readonly id: string, readonly permalink: string }
      & ToldFact_CampaignLink_Fragment
    )
    | { readonly __typename: 'Citation', readonly quote: string, readonly id: string, readonly permalink: string, readonly source:
        | ToldSource_Article_Fragment
        | ToldSource_Document_Fragment
       }
    | (
      { readonly __typename: 'Document', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Document_Fragment
    )
    | (
      { readonly __typename: 'Figure', readonly id: string, readonly permalink: string }
      & ToldFact_Figure_Fragment
    )
    | (
      { readonly __typename: 'Gathering', readonly id: string, readonly permalink: string }
      & ToldFact_Gathering_Fragment
    )
    | (
      { readonly __typename: 'Honour', readonly id: string, readonly permalink: string }
      & ToldFact_Honour_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly id: string, readonly permalink: string }
      & ToldFact_Membership_Fragment
    )
    | (
      { readonly __typename: 'Organization', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Organization_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Person_Fragment
    )
    | (
      { readonly __typename: 'Place', readonly validity: string, readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null }, readonly heirs: ReadonlyArray<{ readonly id: string, readonly displayName: string }> }
      & Told_Place_Fragment
    )
    | (
      { readonly __typename: 'Pledge', readonly id: string, readonly permalink: string }
      & ToldFact_Pledge_Fragment
    )
    | (
      { readonly __typename: 'Post', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Post_Fragment
    )
    | (
      { readonly __typename: 'Recognition', readonly id: string, readonly permalink: string }
      & ToldFact_Recognition_Fragment
    )
    | (
      { readonly __typename: 'Standard', readonly id: string, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> | null } }
      & Told_Standard_Fragment
    )
    | (
      { readonly __typename: 'Tenure', readonly id: string, readonly permalink: string }
      & ToldFact_Tenure_Fragment
    )
   | null };

export type AssistantFactsQueryVariables = Exact<{
  id: string;
  isAbout: boolean;
  filter?: FactFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type AssistantFactsQuery = { readonly node?:
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
    | { readonly id: string, readonly facts: ToldFactsFragment }
    | { readonly id: string }
   | null, readonly facts?: ToldFactsFragment | null };

export type AssistantCountsQueryVariables = Exact<{
  filter?: FactFilter | null | undefined;
  asOf?: string | null | undefined;
  by: ReadonlyArray<FactGroup> | FactGroup;
  lineage: boolean;
  lang: Language;
}>;


export type AssistantCountsQuery = { readonly facts: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly uncertain: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type AssistantPathsQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
  maxHops: number;
  lang: Language;
}>;


export type AssistantPathsQuery = { readonly paths: ReadonlyArray<{ readonly independentSources: number, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly from:
        | Told_Article_Fragment
        | Told_Award_Fragment
        | Told_Campaign_Fragment
        | Told_Document_Fragment
        | Told_Organization_Fragment
        | Told_Person_Fragment
        | Told_Place_Fragment
        | Told_Post_Fragment
        | Told_Standard_Fragment
      , readonly to:
        | Told_Article_Fragment
        | Told_Award_Fragment
        | Told_Campaign_Fragment
        | Told_Document_Fragment
        | Told_Organization_Fragment
        | Told_Person_Fragment
        | Told_Place_Fragment
        | Told_Post_Fragment
        | Told_Standard_Fragment
      , readonly fact:
        | ToldFact_Assessment_Fragment
        | ToldFact_CampaignAct_Fragment
        | ToldFact_CampaignLink_Fragment
        | ToldFact_Figure_Fragment
        | ToldFact_Gathering_Fragment
        | ToldFact_Honour_Fragment
        | ToldFact_Membership_Fragment
        | ToldFact_Pledge_Fragment
        | ToldFact_Recognition_Fragment
        | ToldFact_Tenure_Fragment
       | null, readonly document: { readonly id: string, readonly name: string, readonly permalink: string } | null }> }> | null };

type Told_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly displayName: string, readonly permalink: string };

type Told_Standard_Fragment = { readonly __typename: 'Standard', readonly id: string, readonly displayName: string, readonly permalink: string };

export type ToldFragment =
  | Told_Article_Fragment
  | Told_Award_Fragment
  | Told_Campaign_Fragment
  | Told_Document_Fragment
  | Told_Organization_Fragment
  | Told_Person_Fragment
  | Told_Place_Fragment
  | Told_Post_Fragment
  | Told_Standard_Fragment
;

export type ToldFactsFragment = { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
    | ToldFact_Assessment_Fragment
    | ToldFact_CampaignAct_Fragment
    | ToldFact_CampaignLink_Fragment
    | ToldFact_Figure_Fragment
    | ToldFact_Gathering_Fragment
    | ToldFact_Honour_Fragment
    | ToldFact_Membership_Fragment
    | ToldFact_Pledge_Fragment
    | ToldFact_Recognition_Fragment
    | ToldFact_Tenure_Fragment
  > };

type ToldFact_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_CampaignAct_Fragment = { readonly __typename: 'CampaignAct', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_CampaignLink_Fragment = { readonly __typename: 'CampaignLink', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Figure_Fragment = { readonly __typename: 'Figure', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Gathering_Fragment = { readonly __typename: 'Gathering', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Honour_Fragment = { readonly __typename: 'Honour', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Pledge_Fragment = { readonly __typename: 'Pledge', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Recognition_Fragment = { readonly __typename: 'Recognition', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

type ToldFact_Tenure_Fragment = { readonly __typename: 'Tenure', readonly id: string, readonly kind: FactKind, readonly permalink: string, readonly sentence: string, readonly on: string | null, readonly state: FactState, readonly standing: Standing, readonly independentSources: number, readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | ToldSource_Article_Fragment
      | ToldSource_Document_Fragment
     }> };

export type ToldFactFragment =
  | ToldFact_Assessment_Fragment
  | ToldFact_CampaignAct_Fragment
  | ToldFact_CampaignLink_Fragment
  | ToldFact_Figure_Fragment
  | ToldFact_Gathering_Fragment
  | ToldFact_Honour_Fragment
  | ToldFact_Membership_Fragment
  | ToldFact_Pledge_Fragment
  | ToldFact_Recognition_Fragment
  | ToldFact_Tenure_Fragment
;

type ToldSource_Article_Fragment = { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null };

type ToldSource_Document_Fragment = { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null };

export type ToldSourceFragment =
  | ToldSource_Article_Fragment
  | ToldSource_Document_Fragment
;

export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const ToldSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ToldSourceFragment, unknown>;
export const ToldFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ToldFactFragment, unknown>;
export const ToldFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}}]} as unknown as DocumentNode<ToldFactsFragment, unknown>;
export const AssistantSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistantSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}}]} as unknown as DocumentNode<AssistantSearchQuery, AssistantSearchQueryVariables>;
export const AssistantEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistantEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFact"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}}]} as unknown as DocumentNode<AssistantEntityQuery, AssistantEntityQueryVariables>;
export const AssistantFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistantFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isAbout"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isAbout"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFacts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isAbout"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFact"}}]}}]}}]} as unknown as DocumentNode<AssistantFactsQuery, AssistantFactsQueryVariables>;
export const AssistantCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistantCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactGroup"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}}]}}]}}]} as unknown as DocumentNode<AssistantCountsQuery, AssistantCountsQueryVariables>;
export const AssistantPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistantPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldFact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldSource"}}]}}]}}]}}]} as unknown as DocumentNode<AssistantPathsQuery, AssistantPathsQueryVariables>;