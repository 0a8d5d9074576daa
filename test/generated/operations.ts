/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How exact a number is according to its source. */
export type Bound =
  /** Khoảng, gần: near it. */
  | 'ABOUT'
  /** Hơn, trên, vượt: this or more. "hơn 490" is at least 490. */
  | 'AT_LEAST'
  /** Không quá, dưới: this or less. */
  | 'AT_MOST'
  /** Stated as it is. */
  | 'EXACT';

/** What sort of campaign it is. */
export type CampaignKind =
  /** Đợt thi đua cao điểm: a short drive with dates of its own. */
  | 'DRIVE'
  /** Cuộc vận động: a campaign of the Fatherland Front, such as Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh. */
  | 'MOBILISATION'
  /** Phong trào thi đua: an emulation movement, the usual case. */
  | 'MOVEMENT'
  /** Chương trình: a programme of the state, such as a national target programme (chương trình mục tiêu quốc gia). */
  | 'PROGRAMME'
  /** Chủ đề, ngày hội, hoạt động: the motto of a year, a festival or an activity quoted like a movement. */
  | 'THEME';

/** In what capacity a post is held. */
export type Capacity =
  /** Quyền: in place of a regular holder. */
  | 'ACTING'
  /** As its regular holder. */
  | 'FULL';

/** Why one value was preferred where sources disagree. The rules are tried in this order; the first that decides is named. */
export type ChoiceRule =
  /** It was published later than any other value. */
  | 'LATER_PUBLICATION'
  /** More independent origins state it than any other value. */
  | 'MORE_SOURCES'
  /** An official document (decision, resolution, law) states it, the others are only reported. */
  | 'OFFICIAL_DOCUMENT'
  /**
   * Nothing else decides: the source whose id sorts first wins, so that the choice never wavers. Treat both as equally
   * good.
   */
  | 'SOURCE_ID';

/** How surely a source's words say something. A journalist should print CONTEXT and INFERRED only after checking. */
export type ClaimBasis =
  /** The publisher, the title or an earlier sentence makes it clear: "the province" in Báo Bắc Kạn is tỉnh Bắc Kạn. */
  | 'CONTEXT'
  /** A person reading the source concluded it. The source does not say it. */
  | 'INFERRED'
  /** The quoted words themselves say it. */
  | 'QUOTED';

/** How far a commendation has come: proposed, then decided, then presented. Revoked is final. */
export type DecisionStatus =
  /** It was granted (tặng, được tặng, nhận), as a rule by a numbered decision (quyết định). */
  | 'DECIDED'
  /** It was handed over (trao, đón nhận), hence decided by that day at the latest. */
  | 'PRESENTED'
  /** Somebody proposed it (đề nghị, trình); no source says that it was granted. */
  | 'PROPOSED'
  /** It was taken back (thu hồi, hủy bỏ) by a document of its own. */
  | 'REVOKED';

/** How much of a place went over to its successor. */
export type Extent =
  /** Some of it; other successors have the rest. */
  | 'PART'
  /** The sources do not tell. */
  | 'UNKNOWN'
  /** All of it. */
  | 'WHOLE';

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

/** Whose word a number is. */
export type FigureNature =
  /** Reported as a result. */
  | 'REPORTED'
  /** Judged by those concerned and not confirmed, as in "đạt và cơ bản đạt". */
  | 'SELF_ASSESSED'
  /** Aimed for (phấn đấu), not reached. */
  | 'TARGET';

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

/** What the word "đạt" stands for. */
export type RecognitionStatus =
  /** Được công nhận đạt: it is recognised to meet the standard. */
  | 'RECOGNISED'
  /** The recognition was taken back. */
  | 'REVOKED'
  /** Đạt và cơ bản đạt: it reports that it meets the standard, wholly or nearly; nobody recognised it yet. */
  | 'SELF_REPORTED'
  /** Phấn đấu đạt: it aims to meet the standard. */
  | 'TARGET';

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

/** The part of a source a quote is taken from. */
export type TextPart =
  /** The body, captions included. */
  | 'TEXT'
  /** The headline. */
  | 'TITLE';

export type ArticleFactsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleFactsQuery = { readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly textKind: TextKind, readonly textHash: string | null, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
      > } } | null };

export type CampaignIndexQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CampaignIndexQuery = { readonly campaigns: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly period: string | null, readonly variantOf: { readonly id: string, readonly name: string } | null, readonly honours: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string }> } }> } | null };

export type FactPageQueryVariables = Exact<{
  id: string;
}>;


export type FactPageQuery = { readonly lookup: ReadonlyArray<{ readonly askedFor: string, readonly status: LookupStatus, readonly survivor: string | null, readonly since: number | null, readonly reason: string | null, readonly node:
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | { readonly sentence: string, readonly state: FactState, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly allCitations: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis }> }>, readonly supersededBy:
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
          | { readonly id: string, readonly permalink: string }
         | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }
      | Record<PropertyKey, never>
     | null }>, readonly dataset: { readonly version: number, readonly hash: string, readonly importedAt: string } | null };

export type FunnelQueryVariables = Exact<{
  place: string;
  asOf: string;
}>;


export type FunnelQuery = { readonly honours: { readonly totalCount: number | null, readonly counts: ReadonlyArray<{ readonly count: number, readonly uncertain: number, readonly keys: ReadonlyArray<{ readonly by: string, readonly value: string, readonly label: string, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }> }> | null } | null, readonly dataset: { readonly version: number, readonly hash: string } | null };

export type GapQueryVariables = Exact<{
  campaign: string;
  place: string;
  standard: string;
  asOf: string;
}>;


export type GapQuery = { readonly places: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly canonicalId: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }> } | null, readonly recognitions: { readonly totalCount: number | null } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: number, readonly denominator: number | null, readonly nature: FigureNature, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
         }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
              | { readonly id: string, readonly title: string }
              | { readonly id: string, readonly title: string }
             }> }> }> }> } | null };

export type HonouredCommunesQueryVariables = Exact<{
  movement: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HonouredCommunesQuery = { readonly campaign: { readonly id: string, readonly name: string, readonly variantOf: { readonly id: string, readonly name: string } | null, readonly launches: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly by: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }>, readonly honours: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly status: DecisionStatus, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly award: { readonly id: string, readonly name: string }, readonly grantors: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly recipient:
            | { readonly id: string, readonly name: string, readonly type: string, readonly standing: Standing, readonly partOf: { readonly id: string, readonly name: string } | null, readonly successors: ReadonlyArray<{ readonly on: string, readonly extent: Extent, readonly place: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } }> }
            | Record<PropertyKey, never>
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> } }> } } | null };

export type HowConnectedQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
}>;


export type HowConnectedQuery = { readonly paths: ReadonlyArray<{ readonly sentence: string, readonly independentSources: number, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly from:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly fact:
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
        | { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
              | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
             }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                  | { readonly id: string, readonly title: string }
                  | { readonly id: string, readonly title: string }
                 }> }> }> }
       | null, readonly document: { readonly id: string, readonly number: string | null } | null }> }> | null, readonly inCommon: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly links: ReadonlyArray<{ readonly sentence: string, readonly fact:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }> | null };

export type MoreHonoursQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreHonoursQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly honours: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type PlacePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PlacePageQuery = { readonly place: { readonly id: string, readonly name: string, readonly type: string, readonly standing: Standing, readonly validity: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly heirs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly partOf: { readonly id: string, readonly name: string } | null }>, readonly predecessors: ReadonlyArray<{ readonly on: string, readonly extent: Extent, readonly clause: string | null, readonly place: { readonly id: string, readonly name: string }, readonly document: { readonly id: string, readonly number: string | null } | null }>, readonly honours: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly status: DecisionStatus, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly variantOf: { readonly id: string, readonly name: string } | null }>, readonly award: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }> }, readonly recognitions: { readonly nodes: ReadonlyArray<{ readonly status: RecognitionStatus, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly standard: { readonly id: string, readonly name: string }, readonly place: { readonly id: string, readonly name: string, readonly standing: Standing }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }> } } | null };

export type RuralSeriesQueryVariables = Exact<{
  place: string;
}>;


export type RuralSeriesQuery = { readonly figureSeries: ReadonlyArray<{ readonly indicator: string, readonly label: string, readonly unit: string, readonly nature: FigureNature, readonly points: ReadonlyArray<{ readonly value: number, readonly valueMax: number | null, readonly bound: Bound, readonly denominator: number | null, readonly forPeriod: string | null, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
         }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
              | { readonly id: string, readonly title: string }
              | { readonly id: string, readonly title: string }
             }> }> }> }> }> | null };

type Sourced_Assessment_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_CampaignAct_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_CampaignLink_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Figure_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Gathering_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Honour_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Membership_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Pledge_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Recognition_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

type Sourced_Tenure_Fragment = { readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         }> }> }> };

export type SourcedFragment =
  | Sourced_Assessment_Fragment
  | Sourced_CampaignAct_Fragment
  | Sourced_CampaignLink_Fragment
  | Sourced_Figure_Fragment
  | Sourced_Gathering_Fragment
  | Sourced_Honour_Fragment
  | Sourced_Membership_Fragment
  | Sourced_Pledge_Fragment
  | Sourced_Recognition_Fragment
  | Sourced_Tenure_Fragment
;

export type TypeaheadQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type TypeaheadQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: { readonly kind: MatchKind, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly node:
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly kind: CampaignKind, readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly type: string, readonly id: string, readonly canonicalId: string, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string }> }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
        | { readonly id: string, readonly canonicalId: string, readonly name: string }
       }> } | null };

export type WhoHeldQueryVariables = Exact<{
  post: string;
  on: string;
}>;


export type WhoHeldQuery = { readonly post: { readonly id: string, readonly name: string, readonly organization: { readonly id: string, readonly name: string, readonly standing: Standing }, readonly tenures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly capacity: Capacity, readonly id: string, readonly canonicalId: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly permalink: string, readonly person: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string }
                | { readonly id: string, readonly title: string }
               }> }> }> }> } } | null };

export const SourcedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcedFragment, unknown>;
export const ArticleFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleFactsQuery, ArticleFactsQueryVariables>;
export const CampaignIndexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignIndex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOVEMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"honours"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"variantOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recipient"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLACE"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignIndexQuery, CampaignIndexQueryVariables>;
export const FactPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allCitations"},"name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactPageQuery, FactPageQueryVariables>;
export const FunnelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Funnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recipient"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLACE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAMPAIGN"},{"kind":"EnumValue","value":"PROVINCE"},{"kind":"EnumValue","value":"STATUS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]} as unknown as DocumentNode<FunnelQuery, FunnelQueryVariables>;
export const GapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMUNE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"honours"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"campaign"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"campaign"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"recognitions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"standard"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"standard"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"standard"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"standard"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"standard"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"standard"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapQuery, GapQueryVariables>;
export const HonouredCommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonouredCommunes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"movement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"movement"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"variantOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recipient"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COMMUNE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HonouredCommunesQuery, HonouredCommunesQueryVariables>;
export const HowConnectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowConnected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inCommon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"a"}},{"kind":"Variable","name":{"kind":"Name","value":"b"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowConnectedQuery, HowConnectedQueryVariables>;
export const MoreHonoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreHonours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoreHonoursQuery, MoreHonoursQueryVariables>;
export const PlacePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"variantOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacePageQuery, PlacePageQueryVariables>;
export const RuralSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuralSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueMax"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"forPeriod"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuralSeriesQuery, RuralSeriesQueryVariables>;
export const TypeaheadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Typeahead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLACE"},{"kind":"EnumValue","value":"CAMPAIGN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TypeaheadQuery, TypeaheadQueryVariables>;
export const WhoHeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoHeld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sourced"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sourced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoHeldQuery, WhoHeldQueryVariables>;