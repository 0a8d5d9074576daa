import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode, FactNode, EntityConnectionNode, FactConnectionNode, CitationConnectionNode, CitationNode, GroupNode, ConflictNode, ConflictValueNode, DiscrepancyNode, FieldValueNode, FigureSeriesNode, GroupCountNode, GroupKeyNode, HopNode, LookupNode, MentionNode, NameNode, PathNode, PlaceChangeNode, RoleLinkNode, SharedNode, StepNode } from '../resolvers/node.ts';
import type { CandidateNode, NameMatchNode } from '../resolvers/match.ts';
import type { LookupConnectionNode } from '../resolvers/withdrawn.ts';
import type { FoundNode, SearchConnectionNode, SearchEdgeNode } from '../resolvers/search.ts';
import type { NeighbourConnectionNode, NeighbourEdgeNode } from '../resolvers/neighbour.ts';
import type { Tie } from '../graph/queries/neighbour.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant with its offset from UTC, e.g. `2025-11-23T06:22:00Z`. */
  DateTime: { input: string; output: string; }
  /**
   * One calendar day, written `2024-06-11` (year-month-day, no time, no zone). Used for what this service computes: moments,
   * bounds, days seen. What a source says about a date is an `EDTF`, since a source may know less than a day.
   */
  Day: { input: string; output: string; }
  /**
   * A date exactly as precise as its source, in Extended Date/Time Format: a day `2024-06-11`, a month `2024-06`, a year
   * `2023`, an interval `2021/2025`, an interval open at one end `2025-07-01/..`, a day of which the source leaves out the
   * year `XXXX-08-28`. A year is never widened to a day on the way out: "2023" stays `2023`. To sort or compare use the
   * `Day` bounds beside it.
   */
  EDTF: { input: string; output: string; }
  /** An absolute web address, such as `https://example.org/a/b`. */
  URL: { input: string; output: string; }
};

/** What is done for a campaign. */
export type ActKind =
  /** Triển khai, hưởng ứng: put it into practice. */
  | 'CARRIED_OUT'
  /** Tổng kết: took stock at its end. */
  | 'CONCLUDED'
  /** Phát động: called people to take part. */
  | 'LAUNCHED'
  /** Lập kế hoạch: laid down how it is to be carried out. */
  | 'PLANNED'
  /** Sơ kết: took stock while it went on. */
  | 'REVIEWED';

/**
 * An entity that can act: launch a campaign, grant or receive an honour, host a gathering. Organizations, posts, people
 * and places; papers write both "the province" and "its people's committee".
 */
export type Actor = {
  /**
   * The day this actor is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `organization:bac-kan/ubnd`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact in which this actor plays a role. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The honours this actor received, granted, presented or proposed. `as: [RECIPIENT]` keeps those received. */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `organization:bac-kan/ubnd`, or `organization:bac-kan/ubnd@2024-06-11` in an answer
   * for that day. Give it to `node` to fetch this actor again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The name to show, such as `UBND tỉnh Bắc Kạn` or `Nguyễn Đăng Bình`. */
  readonly name: Scalars['String']['output'];
  /** Every name the sources use for this actor: official, abbreviated, former or spelled differently. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this actor was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
};


/**
 * An entity that can act: launch a campaign, grant or receive an honour, host a gathering. Organizations, posts, people
 * and places; papers write both "the province" and "its people's committee".
 */
export type ActorDisplayNameArgs = {
  lang?: Language;
};


/**
 * An entity that can act: launch a campaign, grant or receive an honour, host a gathering. Organizations, posts, people
 * and places; papers write both "the province" and "its people's committee".
 */
export type ActorFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * An entity that can act: launch a campaign, grant or receive an honour, host a gathering. Organizations, posts, people
 * and places; papers write both "the province" and "its people's committee".
 */
export type ActorHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * An entity that can act: launch a campaign, grant or receive an honour, host a gathering. Organizations, posts, people
 * and places; papers write both "the province" and "its people's committee".
 */
export type ActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** Conditions on whoever plays a role in a fact. All given ones must hold; within a list one is enough. */
export type ActorFilter = {
  /**
   * Only these actors, e.g. `post:bac-kan/ubnd/chu-tich`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only actors of these kinds: ORGANIZATION, POST, PERSON, PLACE. Any other kind matches nothing. */
  readonly kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Only actors at these levels: a place by its own level, a body by that of its seat, a post by that of its body. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** Words of the name. With diacritics only that spelling matches; without, every name that reads so without them. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only actors in this area: a place by its territory, a body by its seat, a post by its body. */
  readonly within?: InputMaybe<Within>;
};

/** A newspaper article from which facts were read. */
export type Article = Entity & Node & Source & {
  readonly __typename?: 'Article';
  /**
   * The news agency the article declares as its origin, such as TTXVN. Null when it declares none. Articles with the same
   * agency are one independent source.
   */
  readonly agency?: Maybe<Organization>;
  /**
   * The day this article is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `article:bbk-20240611`: the same at every moment and in every dataset version. Store, compare
   * and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /** The passages of this article that facts rest on. */
  readonly citations: CitationConnection;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Everything this article says: the facts cited from it, with those that are about the article itself. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `article:bbk-20240611`, or `article:bbk-20240611@2024-06-11` in an answer for that day. Give it
   * to `node` to fetch this article again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The headline; the same as `title`. */
  readonly name: Scalars['String']['output'];
  /** The headline, and other headlines under which the same article is known. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this article was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The day it was published, e.g. `2024-06-11`. Null when unknown. */
  readonly publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** The newspaper that published it, e.g. Báo Bắc Kạn. Null when unknown. */
  readonly publisher?: Maybe<Organization>;
  /** The article this one repeats. Both count as one independent source. Null when it is no known reprint. */
  readonly reprintOf?: Maybe<Article>;
  /** The copy that quotes were taken from. Null without a copy. RESTATED: never print it as the newspaper's words. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of `text`, in hexadecimal: it shows which copy the quotes were checked against. Null without a copy. */
  readonly textHash?: Maybe<Scalars['String']['output']>;
  /** Whether `text` is the newspaper's wording or a retelling of its facts. */
  readonly textKind: TextKind;
  /** The headline as printed. */
  readonly title: Scalars['String']['output'];
  /** Where the newspaper shows it. Null when it is not online or the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The site or collection it was read through, when that is not the publisher's own. Null when read at the publisher's. */
  readonly via?: Maybe<Scalars['String']['output']>;
};


/** A newspaper article from which facts were read. */
export type ArticleCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** A newspaper article from which facts were read. */
export type ArticleDisplayNameArgs = {
  lang?: Language;
};


/** A newspaper article from which facts were read. */
export type ArticleFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** A newspaper article from which facts were read. */
export type ArticleNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** One page of articles, in the order asked for. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /**
   * The articles counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The articles of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The same articles in the same order, for clients that need no cursor per article. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether more articles follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many articles there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with
   * an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of articles, in the order asked for. */
export type ArticleConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** An article on a page, and its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque mark of this article in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The article at this place of the list. */
  readonly node: Article;
};

/** Conditions on articles. All given ones must hold; within a list one is enough. */
export type ArticleFilter = {
  /**
   * Only articles that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** By what it states: only articles of which some, or none, of the facts cited from it is like this. */
  readonly facts?: InputMaybe<FactMany>;
  /** Only these articles, e.g. `article:bbk-20240611`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only articles that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** Only articles that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Only articles published in this span. */
  readonly publishedOn?: InputMaybe<On>;
  /** Only articles published by these newspapers, by id. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the headline. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only articles of which the copy is of this kind. */
  readonly textKind?: InputMaybe<ReadonlyArray<TextKind>>;
};

/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type Assessment = Fact & Node & {
  readonly __typename?: 'Assessment';
  /** What is judged: a campaign, a body, a place. */
  readonly about: Entity;
  /**
   * The day this assessment is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** Whose judgement it is. Null when the source names nobody: then it is the newspaper's. */
  readonly by?: Maybe<Actor>;
  /**
   * The id without a moment, `assessment:bbk-20240611/chua-dong-deu`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * How many passages state this assessment: at least 1. Reprints and repeats count each time, unlike in
   * `independentSources`.
   */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this assessment rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this assessment: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this assessment: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day it may have been judged on. Without any date: by the earliest publication. */
  readonly days: Days;
  /**
   * The decree, decision or resolution that says so, e.g. 152/2025/NĐ-CP for who decides on what from then on. Null when
   * no source names one.
   */
  readonly document?: Maybe<Document>;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `assessment:bbk-20240611/chua-dong-deu`, or `assessment:bbk-20240611/chua-dong-deu@2024-06-11`
   * in an answer for that day. Give it to `node` to fetch this assessment again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this assessment on their own: the agency an article declares, else its publisher. Reprints
   * collapse into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `ASSESSMENT`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When it was judged as sources state it. Null when none states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Web address to print or share. It still answers after this assessment was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Who judged what, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This assessment told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** Achievement, limitation or direction. */
  readonly stance: Stance;
  /**
   * CURRENT: said by the moment. UNCERTAIN: the sources leave open whether by then. It does not say that the judgement
   * still holds.
   */
  readonly standing: Standing;
  /** Whether this assessment still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this assessment. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /** Key of the point judged, the same for the same point everywhere, e.g. `kinh-phi`. Null when it was not sorted. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The topic in words: `Giảm nghèo`, or `Poverty reduction`. Null without a topic, and for one that has no words yet. */
  readonly topicLabel?: Maybe<Scalars['String']['output']>;
};


/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type AssessmentCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type AssessmentMentionsArgs = {
  lang?: Language;
};


/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type AssessmentOnTextArgs = {
  lang?: Language;
};


/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type AssessmentSentenceArgs = {
  lang?: Language;
};


/**
 * Somebody judged how things went or should go: what was achieved, what is lacking, what is to be done. Example: the
 * limitations that Ban Thi đua - Khen thưởng tỉnh Bắc Kạn found in 2024. The words of the judgement are the quotes of its
 * citations.
 */
export type AssessmentTopicLabelArgs = {
  lang?: Language;
};

/** One page of assessments, in the order asked for. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /**
   * The assessments counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The assessments of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** The same assessments in the same order, for clients that need no cursor per assessment. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Whether more assessments follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many assessments there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of assessments, in the order asked for. */
export type AssessmentConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** An assessment on a page, and its cursor. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** Opaque mark of this assessment in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment at this place of the list. */
  readonly node: Assessment;
};

/** Conditions on assessments. All given ones must hold; within a list one is enough. */
export type AssessmentFilter = {
  /** Only judgements about one of these entities, by id. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only judgements by somebody like this. */
  readonly by?: InputMaybe<ActorFilter>;
  /**
   * Only assessments that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only assessments about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these assessments, e.g. `assessment:bbk-20240611/chua-dong-deu`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only assessments stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only assessments that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<AssessmentFilter>;
  /** Only assessments whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only assessments that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  /** Only assessments cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Only judgements of this stance. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /**
   * Only assessments that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only assessments in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only judgements on one of these points, by key. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only assessments that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only assessments that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/**
 * A title or form of commendation that can be given, such as Bằng khen or Huân chương Lao động hạng Ba. Law 06/2022/QH15
 * knows emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng). Who grants it is part of
 * the honour, not of the award, unless the legal title says it (Cờ thi đua của Chính phủ).
 */
export type Award = Entity & Node & {
  readonly __typename?: 'Award';
  /**
   * The day this award is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** The award it is a kind of: Huân chương Lao động for its third class. Null for the broadest. */
  readonly broader?: Maybe<Award>;
  /**
   * The id without a moment, `award:bang-khen`: the same at every moment and in every dataset version. Store, compare and
   * print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The class: 1 for hạng Nhất, 2 for hạng Nhì, 3 for hạng Ba. Null for an award without classes, or of no particular
   * class.
   */
  readonly class?: Maybe<Scalars['Int']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact about this award: the honours in which it was given and the figures that count it. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The honours in which exactly this award was given. For its classes too, filter `Query.honours` by `award: { within }`. */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `award:bang-khen`, or `award:bang-khen@2024-06-11` in an answer for that day. Give it to `node`
   * to fetch this award again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /** Which of the forms of the law it is. */
  readonly kind: AwardKind;
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The legal title, with its class: `Huân chương Lao động hạng Ba`. */
  readonly name: Scalars['String']['output'];
  /** Every wording of the title in the sources, such as `Cờ thi đua của Thủ tướng Chính phủ` for Cờ thi đua của Chính phủ. */
  readonly names: ReadonlyArray<Name>;
  /** The awards that are a kind of it: the classes of an order. Empty for the narrowest. */
  readonly narrower: ReadonlyArray<Award>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this award was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
};


/**
 * A title or form of commendation that can be given, such as Bằng khen or Huân chương Lao động hạng Ba. Law 06/2022/QH15
 * knows emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng). Who grants it is part of
 * the honour, not of the award, unless the legal title says it (Cờ thi đua của Chính phủ).
 */
export type AwardDisplayNameArgs = {
  lang?: Language;
};


/**
 * A title or form of commendation that can be given, such as Bằng khen or Huân chương Lao động hạng Ba. Law 06/2022/QH15
 * knows emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng). Who grants it is part of
 * the honour, not of the award, unless the legal title says it (Cờ thi đua của Chính phủ).
 */
export type AwardFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A title or form of commendation that can be given, such as Bằng khen or Huân chương Lao động hạng Ba. Law 06/2022/QH15
 * knows emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng). Who grants it is part of
 * the honour, not of the award, unless the legal title says it (Cờ thi đua của Chính phủ).
 */
export type AwardHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A title or form of commendation that can be given, such as Bằng khen or Huân chương Lao động hạng Ba. Law 06/2022/QH15
 * knows emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng). Who grants it is part of
 * the honour, not of the award, unless the legal title says it (Cờ thi đua của Chính phủ).
 */
export type AwardNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** One page of awards, in the order asked for. */
export type AwardConnection = {
  readonly __typename?: 'AwardConnection';
  /**
   * The awards counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The awards of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** The same awards in the same order, for clients that need no cursor per award. */
  readonly nodes: ReadonlyArray<Award>;
  /** Whether more awards follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many awards there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of awards, in the order asked for. */
export type AwardConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** An award on a page, and its cursor. */
export type AwardEdge = {
  readonly __typename?: 'AwardEdge';
  /** Opaque mark of this award in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The award at this place of the list. */
  readonly node: Award;
};

/** Conditions on awards. All given ones must hold; within a list one is enough. */
export type AwardFilter = {
  /**
   * Only awards that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * By who got it: only awards of which some, or none, of the `honours` is like this. A class is counted apart from the
   * award it belongs to.
   */
  readonly honours?: InputMaybe<HonourMany>;
  /** Only these awards, e.g. `award:bang-khen`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only awards of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AwardKind>>;
  /** Only awards that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<AwardFilter>;
  /** Only awards that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<AwardFilter>>;
  /** Words of the title. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only this award and those narrower than it: with Huân chương Lao động also its three classes. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** The forms of recognition in Law 06/2022/QH15 on emulation and commendation, and two beside it. */
export type AwardKind =
  /** Bằng khen: of the Prime Minister, a ministry, a province's chair, or a central Party or mass organization. */
  | 'CERTIFICATE_OF_MERIT'
  /** Kỷ niệm chương of a ministry, union or province, e.g. Vì sự nghiệp xây dựng tổ chức Công đoàn. */
  | 'COMMEMORATIVE_MEDAL'
  /** Danh hiệu thi đua, for achievement in emulation: Chiến sĩ thi đua, Lao động tiên tiến, Cờ thi đua, Gia đình văn hóa. */
  | 'EMULATION_TITLE'
  /** Huy chương: Quân kỳ quyết thắng, Vì an ninh Tổ quốc, Chiến sĩ vẻ vang, Hữu nghị. Granted by the State President. */
  | 'MEDAL'
  /** Giấy khen: of the head of an agency or enterprise, or the chair of a commune (until 2025-06-30 also of a district). */
  | 'MERIT_PAPER'
  /** Huân chương: Sao vàng, Hồ Chí Minh, Độc lập, Quân công, Lao động ... Granted by the State President (Chủ tịch nước). */
  | 'ORDER'
  /** Any other award the papers report in the same breath, such as a foreign order. */
  | 'OTHER'
  /** Huy hiệu 30, 40 ... 70 năm tuổi Đảng: a badge for years in the Party, outside the law on emulation. */
  | 'PARTY_BADGE'
  /** Giải thưởng Hồ Chí Minh and Giải thưởng Nhà nước. By the State President. */
  | 'STATE_PRIZE'
  /** Danh hiệu vinh dự nhà nước: Anh hùng Lao động, Bà mẹ Việt Nam anh hùng, Nhà giáo nhân dân ... By the State President. */
  | 'STATE_TITLE';

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

/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type Campaign = Entity & Node & {
  readonly __typename?: 'Campaign';
  /** What was done for it: launched, planned, carried out, reviewed, concluded. */
  readonly acts: CampaignActConnection;
  /**
   * The day this campaign is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** What somebody found good, lacking or to be done about this campaign. */
  readonly assessments: AssessmentConnection;
  /**
   * The id without a moment, `campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi`: the same at every moment and in every
   * dataset version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * Facts about this campaign that cannot all be right together, e.g. carried out before it was launched. Under a moment
   * only if all of them may have happened by then. Empty: none known.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact that names this campaign in a role. Facts of its variants and phases are with those. */
  readonly facts: FactConnection;
  /** The numbers reported about this campaign, or as its result. */
  readonly figures: FigureConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * The honours given under this campaign. As papers name a national movement and its local variant for the same thing,
   * those of variants and phases are included unless subtree is false.
   */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi`, or
   * `campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi@2024-06-11` in an answer for that day. Give it to `node` to fetch
   * this campaign again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /** What sort of campaign it is. Papers quote movements, mobilisations and programmes alike. */
  readonly kind: CampaignKind;
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Who launched it and when, the latest first. Several where sources tell of several launches. Empty when none tells. */
  readonly launches: ReadonlyArray<CampaignAct>;
  /** The cited statements that tie this campaign to others, from either side: variant, phase, response, successor. */
  readonly links: CampaignLinkConnection;
  /** The name as its organizers write it, without the words "phong trào thi đua" in front. */
  readonly name: Scalars['String']['output'];
  /**
   * Every wording the sources use. Papers vary: `hiện đại; thực hành tiết kiệm` and `hiện đại và thực hành tiết kiệm` are
   * one.
   */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** The years it runs, drawn from its facts, e.g. `2021/2025`. Null when no source states any. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** Web address to print or share. It still answers after this campaign was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The longer campaign of which this one is a stretch of years. Null when no source makes it a phase. */
  readonly phaseOf?: Maybe<Campaign>;
  /** The stretches of years this campaign is divided into. */
  readonly phases: CampaignConnection;
  /** The place it is for, e.g. tỉnh Bắc Kạn. Null for a campaign of the whole country. */
  readonly scope?: Maybe<Place>;
  /** CURRENT from its launch to the end of its period, then PAST; UNCERTAIN after its launch when no source states an end. */
  readonly standing: Standing;
  /**
   * The wider campaign of which this one is the local version, e.g. the national one. Null when no source makes it a
   * variant.
   */
  readonly variantOf?: Maybe<Campaign>;
  /** The local versions of this campaign. One level: variants of variants are listed with their own parent. */
  readonly variants: CampaignConnection;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
  subtree?: Scalars['Boolean']['input'];
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignDisplayNameArgs = {
  lang?: Language;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
  subtree?: Scalars['Boolean']['input'];
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
  subtree?: Scalars['Boolean']['input'];
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignLaunchesArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignLinkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Something people are called to take part in and may be honoured under: an emulation movement (phong trào thi đua), a
 * mobilisation (cuộc vận động), a drive. National movements have local variants, such as Bắc Kạn chung sức xây dựng nông
 * thôn mới for Cả nước chung sức xây dựng nông thôn mới, and phases of some years.
 */
export type CampaignVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};

/**
 * Somebody launched, planned, carried out, reviewed or concluded a campaign. Example: Hồ Chí Minh's call for patriotic
 * emulation (Thi đua ái quốc) of 1948-06-11.
 */
export type CampaignAct = Fact & Node & {
  readonly __typename?: 'CampaignAct';
  /** What was done: launched, planned, carried out, reviewed or concluded. */
  readonly act: ActKind;
  /**
   * The day this act is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** Who did it: bodies, posts, people or places. Empty when no source names anyone. */
  readonly by: ReadonlyArray<Actor>;
  /** The campaign it was done for. */
  readonly campaign: Campaign;
  /**
   * The id without a moment, `campaignAct:bbk-20240611/loi-keu-goi-1948`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this act: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this act rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this act: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /** Where sources disagree about this act: each such field with all its values and the one chosen. Empty: no disagreement. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day it may have been done on. Without any date it was done by the earliest publication. */
  readonly days: Days;
  /** The plan or decision behind it, e.g. 587/QĐ-TTg. Null when no source names one. */
  readonly document?: Maybe<Document>;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The years it is about, as in a plan for `2021/2025`. Null when no source states any. */
  readonly forPeriod?: Maybe<Scalars['EDTF']['output']>;
  /**
   * Key for client caches: `campaignAct:bbk-20240611/loi-keu-goi-1948`, or
   * `campaignAct:bbk-20240611/loi-keu-goi-1948@2024-06-11` in an answer for that day. Give it to `node` to fetch this act
   * again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this act on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `CAMPAIGN_ACT`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When it was done as sources state it, e.g. `1948-06-11` or `2020`. Null when none states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Web address to print or share. It still answers after this act was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Where it was done. Null when no source names a place. */
  readonly place?: Maybe<Place>;
  /** The campaign, who acted, and place and document where named, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This act told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** CURRENT: done by the moment. UNCERTAIN: the sources leave open whether it was done by then. */
  readonly standing: Standing;
  /** Whether this act still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this act. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
};


/**
 * Somebody launched, planned, carried out, reviewed or concluded a campaign. Example: Hồ Chí Minh's call for patriotic
 * emulation (Thi đua ái quốc) of 1948-06-11.
 */
export type CampaignActCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Somebody launched, planned, carried out, reviewed or concluded a campaign. Example: Hồ Chí Minh's call for patriotic
 * emulation (Thi đua ái quốc) of 1948-06-11.
 */
export type CampaignActMentionsArgs = {
  lang?: Language;
};


/**
 * Somebody launched, planned, carried out, reviewed or concluded a campaign. Example: Hồ Chí Minh's call for patriotic
 * emulation (Thi đua ái quốc) of 1948-06-11.
 */
export type CampaignActOnTextArgs = {
  lang?: Language;
};


/**
 * Somebody launched, planned, carried out, reviewed or concluded a campaign. Example: Hồ Chí Minh's call for patriotic
 * emulation (Thi đua ái quốc) of 1948-06-11.
 */
export type CampaignActSentenceArgs = {
  lang?: Language;
};

/** One page of campaign acts, in the order asked for. */
export type CampaignActConnection = {
  readonly __typename?: 'CampaignActConnection';
  /**
   * The acts counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The campaign acts of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<CampaignActEdge>;
  /** The same campaign acts in the same order, for clients that need no cursor per campaign act. */
  readonly nodes: ReadonlyArray<CampaignAct>;
  /** Whether more campaign acts follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many campaign acts there are over all pages. Zero: no source here says so, not that it never happened. Null with
   * an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of campaign acts, in the order asked for. */
export type CampaignActConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A campaign act on a page, and its cursor. */
export type CampaignActEdge = {
  readonly __typename?: 'CampaignActEdge';
  /** Opaque mark of this campaign act in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign act at this place of the list. */
  readonly node: CampaignAct;
};

/** Conditions on acts for campaigns. All given ones must hold; within a list one is enough. */
export type CampaignActFilter = {
  /** Only acts of these kinds: LAUNCHED for who started it. */
  readonly act?: InputMaybe<ReadonlyArray<ActKind>>;
  /** Only acts by somebody like this. */
  readonly by?: InputMaybe<ActorFilter>;
  /** Only acts for a campaign like this. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /**
   * Only acts that came in or changed after this version of the dataset: with the version you have, what is new to you. 0:
   * all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only acts about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these acts, e.g. `campaignAct:bbk-20240611/loi-keu-goi-1948`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only acts stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only acts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<CampaignActFilter>;
  /** Only acts whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only acts that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<CampaignActFilter>>;
  /** Only acts done in a place like this. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** Only acts cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only acts that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing under a
   * moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only acts in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only acts that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only acts that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** What is asked of all acts for campaigns that belong to something: that there is one like this, or that there is none. */
export type CampaignActMany = {
  /**
   * No act like this is known. It means that no source here tells of one, not that there was none. Under asOf one that is
   * UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<CampaignActFilter>;
  /** At least one act like this is known. An empty object: any act at all. */
  readonly some?: InputMaybe<CampaignActFilter>;
};

/** One page of campaigns, in the order asked for. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /**
   * The campaigns counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The campaigns of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** The same campaigns in the same order, for clients that need no cursor per campaign. */
  readonly nodes: ReadonlyArray<Campaign>;
  /** Whether more campaigns follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many campaigns there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with
   * an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of campaigns, in the order asked for. */
export type CampaignConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A campaign on a page, and its cursor. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** Opaque mark of this campaign in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign at this place of the list. */
  readonly node: Campaign;
};

/** Conditions on campaigns. All given ones must hold; within a list one is enough. */
export type CampaignFilter = {
  /**
   * By what was done for it: only campaigns of which some, or none, of the `acts` is like this. Acts of variants and
   * phases are with those.
   */
  readonly acts?: InputMaybe<CampaignActMany>;
  /**
   * Only campaigns that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * By the honours under it: only campaigns of which some, or none, of the `honours` is like this, those of variants and
   * phases included.
   */
  readonly honours?: InputMaybe<HonourMany>;
  /**
   * Only these campaigns, e.g. `campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi`. An id may carry the day asked for;
   * another day: MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only campaigns of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CampaignKind>>;
  /** Only campaigns that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<CampaignFilter>;
  /** Only campaigns that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<CampaignFilter>>;
  /** Only phases of a campaign like this. An empty object: only those that are a phase of some campaign. */
  readonly phaseOf?: InputMaybe<CampaignFilter>;
  /** Words of the name. With diacritics only that spelling matches, without them any; `văn hoá` and `văn hóa` are the same. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only variants of a campaign like this. An empty object: only those that are a variant of some campaign. */
  readonly variantOf?: InputMaybe<CampaignFilter>;
  /**
   * Only these campaigns and everything below them: their variants and phases at any depth. Give a national campaign to
   * catch what was done under its name anywhere.
   */
  readonly within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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

/**
 * One campaign is tied to another: "Bắc Kạn chung sức xây dựng nông thôn mới" is a variant of "Cả nước chung sức xây dựng
 * nông thôn mới". A name that mirrors another only suggests it: look at the basis of the role OTHER_CAMPAIGN.
 */
export type CampaignLink = Fact & Node & {
  readonly __typename?: 'CampaignLink';
  /**
   * The day this link is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** The campaign the link starts from: the variant, the phase, the one that responds or succeeds. */
  readonly campaign: Campaign;
  /**
   * The id without a moment, `campaignLink:bbk-20240611/nong-thon-moi`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this link: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this link rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this link: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this link: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day by which it held. Without any date it held by the earliest publication that states it. */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `campaignLink:bbk-20240611/nong-thon-moi`, or
   * `campaignLink:bbk-20240611/nong-thon-moi@2024-06-11` in an answer for that day. Give it to `node` to fetch this link
   * again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this link on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `CAMPAIGN_LINK`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** How the first campaign is tied to the other; read it as "campaign is VARIANT_OF other". */
  readonly link: LinkKind;
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Since when the link holds as sources state it. Null in most cases. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** The campaign the link leads to: the wider, longer or earlier one. */
  readonly other: Campaign;
  /** Web address to print or share. It still answers after this link was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Both campaigns, CAMPAIGN and OTHER_CAMPAIGN, with the words of the source and how surely they name them. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This link told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** CURRENT: the link holds by the moment. UNCERTAIN: the sources leave open whether it held by then. */
  readonly standing: Standing;
  /** Whether this link still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this link. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
};


/**
 * One campaign is tied to another: "Bắc Kạn chung sức xây dựng nông thôn mới" is a variant of "Cả nước chung sức xây dựng
 * nông thôn mới". A name that mirrors another only suggests it: look at the basis of the role OTHER_CAMPAIGN.
 */
export type CampaignLinkCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * One campaign is tied to another: "Bắc Kạn chung sức xây dựng nông thôn mới" is a variant of "Cả nước chung sức xây dựng
 * nông thôn mới". A name that mirrors another only suggests it: look at the basis of the role OTHER_CAMPAIGN.
 */
export type CampaignLinkMentionsArgs = {
  lang?: Language;
};


/**
 * One campaign is tied to another: "Bắc Kạn chung sức xây dựng nông thôn mới" is a variant of "Cả nước chung sức xây dựng
 * nông thôn mới". A name that mirrors another only suggests it: look at the basis of the role OTHER_CAMPAIGN.
 */
export type CampaignLinkOnTextArgs = {
  lang?: Language;
};


/**
 * One campaign is tied to another: "Bắc Kạn chung sức xây dựng nông thôn mới" is a variant of "Cả nước chung sức xây dựng
 * nông thôn mới". A name that mirrors another only suggests it: look at the basis of the role OTHER_CAMPAIGN.
 */
export type CampaignLinkSentenceArgs = {
  lang?: Language;
};

/** One page of links, in the order asked for. */
export type CampaignLinkConnection = {
  readonly __typename?: 'CampaignLinkConnection';
  /**
   * The links counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The links of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<CampaignLinkEdge>;
  /** The same links in the same order, for clients that need no cursor per link. */
  readonly nodes: ReadonlyArray<CampaignLink>;
  /** Whether more links follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many links there are over all pages. Zero: no source here says so, not that it never happened. Null with an entry
   * in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of links, in the order asked for. */
export type CampaignLinkConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A link on a page, and its cursor. */
export type CampaignLinkEdge = {
  readonly __typename?: 'CampaignLinkEdge';
  /** Opaque mark of this link in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The link at this place of the list. */
  readonly node: CampaignLink;
};

/** Conditions on links between campaigns. All given ones must hold; within a list one is enough. */
export type CampaignLinkFilter = {
  /** Only links that start from a campaign like this, e.g. the variant. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /**
   * Only links that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only links about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these links, e.g. `campaignLink:bbk-20240611/nong-thon-moi`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only links of these kinds. */
  readonly link?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Only links stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only links that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<CampaignLinkFilter>;
  /** Only links whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only links that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<CampaignLinkFilter>>;
  /** Only links that lead to a campaign like this, e.g. the national one. */
  readonly other?: InputMaybe<CampaignFilter>;
  /** Only links cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only links that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing under
   * a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only links in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only links that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only links that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** An entity that a name may mean. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The entity, at the day that was given with the name. */
  readonly node: Entity;
  /** What speaks for it and against it, the closeness of the name first. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** How well it fits, 0 to 100: the sum of the points of its reasons, within these bounds. */
  readonly score: Scalars['Int']['output'];
  /** The name of it that comes closest to what was written. */
  readonly text: Scalars['String']['output'];
};

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

/** A passage of a source that a fact rests on: the words, where they stand, and what the source says field by field. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /**
   * The day this citation is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `citation:bbk-20240611/bang-lang-bang-khen/1`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** Where the passage ends: the first code unit behind it. `text.slice(start, end)`, or the title's, is `quote`. */
  readonly end: Scalars['Int']['output'];
  /** The fact stated in this passage. */
  readonly fact: Fact;
  /**
   * The version of the dataset in which this citation came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `citation:bbk-20240611/bang-lang-bang-khen/1`, or
   * `citation:bbk-20240611/bang-lang-bang-khen/1@2024-06-11` in an answer for that day. Give it to `node` to fetch this
   * citation again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this citation last changed: its words, where they stand, what its source says, or
   * its fact.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Whether the passage stands in the title or in the text. */
  readonly part: TextPart;
  /** Web address of this passage, to print or share. */
  readonly permalink: Scalars['URL']['output'];
  /** The passage, exactly as in the copy. Look at `textKind` before printing it between quotation marks. */
  readonly quote: Scalars['String']['output'];
  /** SHA-256 of the quote in UTF-8, in hexadecimal. It shows later that the words were not changed. */
  readonly quoteHash: Scalars['String']['output'];
  /** What this one source states about the fact. Sources that disagree differ here; the fact shows the value chosen. */
  readonly says: ReadonlyArray<FieldValue>;
  /** The article or document the passage is from, with publisher and date for the reference. */
  readonly source: Source;
  /** Where the passage begins in that part: 0-based, in UTF-16 code units, as JavaScript's `slice` counts. */
  readonly start: Scalars['Int']['output'];
  /** Whether the quote is the newspaper's wording or that of a retelling. RESTATED: do not print it as the paper's words. */
  readonly textKind: TextKind;
};

/** One page of citations, in the order asked for. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The citations of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The same citations in the same order, for clients that need no cursor per citation. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Whether more citations follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many citations there are over all pages. Zero: nothing here rests on that source. Null with an entry in errors
   * when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A citation on a page, and its cursor. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Opaque mark of this citation in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The citation at this place of the list. */
  readonly node: Citation;
};

/** Conditions on citations. All given ones must hold; within a list one is enough. */
export type CitationFilter = {
  /**
   * Only citations that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** Only passages that state facts like this. */
  readonly fact?: InputMaybe<FactFilter>;
  /** Only citations that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<CitationFilter>;
  /** Only citations that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<CitationFilter>>;
  /** Only passages of sources like this. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Only passages of this wording: VERBATIM for words that may be quoted as the paper's. */
  readonly textKind?: InputMaybe<ReadonlyArray<TextKind>>;
};

/** How surely a source's words say something. A journalist should print CONTEXT and INFERRED only after checking. */
export type ClaimBasis =
  /** The publisher, the title or an earlier sentence makes it clear: "the province" in Báo Bắc Kạn is tỉnh Bắc Kạn. */
  | 'CONTEXT'
  /** A person reading the source concluded it. The source does not say it. */
  | 'INFERRED'
  /** The quoted words themselves say it. */
  | 'QUOTED';

/**
 * One field of a fact on which sources disagree. All values are served; one of them is chosen for the fact itself. Silence
 * is no disagreement, and neither is a more precise value within another's bounds.
 */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The field or role in question, e.g. `value` of a figure or `award` of an honour. */
  readonly field: Scalars['String']['output'];
  /** Why the chosen value was preferred. */
  readonly rule: ChoiceRule;
  /** Each value stated, two or more. Exactly one is chosen. */
  readonly values: ReadonlyArray<ConflictValue>;
};

/** One of the values that sources give for the same field of a fact. */
export type ConflictValue = {
  readonly __typename?: 'ConflictValue';
  /** true for the one value that the fact itself shows in this field. */
  readonly chosen: Scalars['Boolean']['output'];
  /** The passages that state this value, at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** The entity meant, where the field is a role. Null for dates, numbers and words. */
  readonly entity?: Maybe<Entity>;
  /** The value in words or figures, e.g. `28` or `Bằng khen`. */
  readonly text: Scalars['String']['output'];
};

/**
 * One state of the graph. Every import that changes something makes a new version. Print version and hash with a result,
 * and it can be asked again next year.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many entities, facts and citations this version holds, one entry for each kind. */
  readonly counts: ReadonlyArray<DatasetCount>;
  /**
   * SHA-256 of a sum over all dossiers, the reference data and the schema version, in hexadecimal. Equal hashes mean
   * equal data, in whatever order it was imported.
   */
  readonly hash: Scalars['String']['output'];
  /** When this version was made. */
  readonly importedAt: Scalars['DateTime']['output'];
  /**
   * The latest day on which an article in it may have been published. What happened after it cannot be here. Null without
   * articles.
   */
  readonly newestArticleOn?: Maybe<Scalars['Day']['output']>;
  /** Number of the version, counted from 1. Also part of the ETag of cacheable answers. */
  readonly version: Scalars['Int']['output'];
};

/** How many objects of one kind a dataset version holds. */
export type DatasetCount = {
  readonly __typename?: 'DatasetCount';
  /** The number of them. A kind of which there is none is left out. */
  readonly count: Scalars['Int']['output'];
  /** An EntityKind such as `PLACE`, a FactKind such as `HONOUR`, or `CITATION`. */
  readonly kind: Scalars['String']['output'];
};

/**
 * The first and the last day on which something may have happened, worked out from all that its sources say. These bounds
 * order lists and decide what is known under a moment. What the sources themselves say is in `on`.
 */
export type Days = {
  readonly __typename?: 'Days';
  /** The first possible day. Null when nothing bounds it from below, e.g. for an award reported without a date. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /**
   * The last possible day. Without a better bound it is the earliest day a source on it was published. Null if
   * not even that is known.
   */
  readonly latest?: Maybe<Scalars['Day']['output']>;
};

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

/**
 * Facts that cannot all be right although none of their fields conflict. Example: Bắc Kạn ran its variant of the Covid-19
 * movement in 2020 according to one paper, while the national movement was launched on 2021-08-14.
 */
export type Discrepancy = {
  readonly __typename?: 'Discrepancy';
  /** The facts that do not fit together, two or more. None of them is preferred. */
  readonly facts: ReadonlyArray<Fact>;
  /** Key of the check that found it, the same for all discrepancies of that sort. */
  readonly rule: Scalars['String']['output'];
  /** What does not fit, told in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/**
 * Facts that cannot all be right although none of their fields conflict. Example: Bắc Kạn ran its variant of the Covid-19
 * movement in 2020 according to one paper, while the national movement was launched on 2021-08-14.
 */
export type DiscrepancySentenceArgs = {
  lang?: Language;
};

/** A decision, law, resolution, plan or data set: what newspapers report about, or a source itself. */
export type Document = Entity & Node & Source & {
  readonly __typename?: 'Document';
  /**
   * The day this document is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `document:902-qd-ubnd-bac-kan-20210616`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /** The passages of this document that facts rest on. Empty for one that articles only mention. */
  readonly citations: CitationConnection;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** The facts cited from this document, and those decided by it. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `document:902-qd-ubnd-bac-kan-20210616`, or `document:902-qd-ubnd-bac-kan-20210616@2024-06-11`
   * in an answer for that day. Give it to `node` to fetch this document again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The body or post that issued it: UBND tỉnh Bắc Kạn, or Thủ tướng Chính phủ for a decision /QĐ-TTg. Null when no source
   * tells.
   */
  readonly issuer?: Maybe<Actor>;
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The name to show: kind, number and subject as far as known. */
  readonly name: Scalars['String']['output'];
  /** The number, the title and other ways in which sources refer to it. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Its number as written, e.g. `1683/NQ-UBTVQH15`. Null when no source gives it. Numbers repeat: add issuer and day. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The day it bears, e.g. `2022-05-18` for 587/QĐ-TTg. Null when no source gives it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** Web address to print or share. It still answers after this document was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** When it was published. Null when unknown. The day it bears is `on`. */
  readonly publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it, e.g. the official gazette. Null when unknown. Who issued it is `issuer`. */
  readonly publisher?: Maybe<Organization>;
  /** The person who signed it. Null when no source tells. Never guessed from who held the post. */
  readonly signer?: Maybe<Person>;
  /** The copy that quotes were taken from. Null without a copy, as for a document only mentioned in articles. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of `text`, in hexadecimal. Null without a copy, as for a document only mentioned in articles. */
  readonly textHash?: Maybe<Scalars['String']['output']>;
  /** Whether `text` holds the document's own words or a retelling of them. */
  readonly textKind: TextKind;
  /** The title as in the document, or the words by which sources call it. */
  readonly title: Scalars['String']['output'];
  /** Where its text can be read. Null when it is not online or the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A decision, law, resolution, plan or data set: what newspapers report about, or a source itself. */
export type DocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** A decision, law, resolution, plan or data set: what newspapers report about, or a source itself. */
export type DocumentDisplayNameArgs = {
  lang?: Language;
};


/** A decision, law, resolution, plan or data set: what newspapers report about, or a source itself. */
export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** A decision, law, resolution, plan or data set: what newspapers report about, or a source itself. */
export type DocumentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** One page of documents, in the order asked for. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /**
   * The documents counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The documents of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The same documents in the same order, for clients that need no cursor per document. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether more documents follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many documents there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with
   * an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of documents, in the order asked for. */
export type DocumentConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A document on a page, and its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque mark of this document in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The document at this place of the list. */
  readonly node: Document;
};

/** Conditions on documents. All given ones must hold; within a list one is enough. */
export type DocumentFilter = {
  /**
   * Only documents that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only these documents, e.g. `document:902-qd-ubnd-bac-kan-20210616`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only documents issued by these organizations, by id. */
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only documents that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** Only documents with one of these numbers, e.g. `1683/NQ-UBTVQH15`. */
  readonly number?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only documents that bear a day in this span. */
  readonly on?: InputMaybe<On>;
  /** Only documents that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Words of the title. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of document it is. */
export type DocumentKind =
  /** A published data set, such as a list of administrative units. */
  | 'DATASET'
  /** Quyết định: what an award or a recognition rests on, such as QĐ-TTg or QĐ-UBND. */
  | 'DECISION'
  /** Nghị định of the Government. */
  | 'DECREE'
  /** Luật, passed by the National Assembly. */
  | 'LAW'
  /** Any other document. */
  | 'OTHER'
  /** Kế hoạch for carrying something out. */
  | 'PLAN'
  /** Nghị quyết, e.g. of the National Assembly's standing committee on merging communes. */
  | 'RESOLUTION';

/** Something with a name that facts speak of: a campaign, body, post, person, place, award, standard, article or document. */
export type Entity = {
  /**
   * The day this entity is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `place:bac-kan/cho-don/xa-bang-lang`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** The facts that give this entity a role; for an article or a document also the facts cited from it. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `place:bac-kan/cho-don/xa-bang-lang`, or `place:bac-kan/cho-don/xa-bang-lang@2024-06-11` in an
   * answer for that day. Give it to `node` to fetch this entity again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The name to show, in Vietnamese with diacritics. The others are in `names`. */
  readonly name: Scalars['String']['output'];
  /** Every name the sources use for it, with the kind of name and, where known, when it was used and by whom. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this entity was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
};


/** Something with a name that facts speak of: a campaign, body, post, person, place, award, standard, article or document. */
export type EntityDisplayNameArgs = {
  lang?: Language;
};


/** Something with a name that facts speak of: a campaign, body, post, person, place, award, standard, article or document. */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** Something with a name that facts speak of: a campaign, body, post, person, place, award, standard, article or document. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** What entities can be counted by. */
export type EntityGroup =
  /** The district they lie in at the moment, or are; found in the same way as the province. None since 2025-07-01. */
  | 'DISTRICT'
  /**
   * Their kind, such as MOVEMENT or ORDER; of places the type in Vietnamese (`xã`). Posts, people, standards and articles
   * have none.
   */
  | 'KIND'
  /**
   * Their level: of places and standards their own, of bodies their seat's, of posts their body's, of campaigns that of
   * the place they are for.
   */
  | 'LEVEL'
  /**
   * The province they lie in at the moment, or are. Bodies lie at their seat, posts with their body, campaigns in the
   * place they are for.
   */
  | 'PROVINCE';

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

/** The order of a list of entities. Entities that are equal in it keep a fixed order by id. */
export type EntityOrder =
  /** Newest first: sources by their date, campaigns by the start of their period, places by the start of their validity. */
  | 'DATE_DESC'
  /** Those with a role in the most facts first. */
  | 'FACTS_DESC'
  /** By name, first letter first. */
  | 'NAME_ASC'
  /** By name, last letter first. */
  | 'NAME_DESC';

/** What a constant of the API is called in words. */
export type EnumLabel = {
  readonly __typename?: 'EnumLabel';
  /** The enum that the constant belongs to, e.g. `AwardKind`. */
  readonly enum: Scalars['String']['output'];
  /** Its label, e.g. `Bằng khen`, or in English `Certificate of Merit`. */
  readonly label: Scalars['String']['output'];
  /** The constant, e.g. `CERTIFICATE_OF_MERIT`. */
  readonly value: Scalars['String']['output'];
};

/** How much of a place went over to its successor. */
export type Extent =
  /** Some of it; other successors have the rest. */
  | 'PART'
  /** The sources do not tell. */
  | 'UNKNOWN'
  /** All of it. */
  | 'WHOLE';

/**
 * A dated, cited statement that joins entities in roles: somebody launched a campaign, a commune was honoured, a person
 * held a post. No fact is without a source.
 */
export type Fact = {
  /**
   * The day this fact is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `honour:bbk-20240611/bang-lang-bang-khen`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this fact: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this fact rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this fact: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this fact: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day it may have happened on. They order lists and decide what is known under a moment. */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `honour:bbk-20240611/bang-lang-bang-khen`, or
   * `honour:bbk-20240611/bang-lang-bang-khen@2024-06-11` in an answer for that day. Give it to `node` to fetch this fact
   * again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this fact on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** What sort of fact it is; the type of the same name has its own fields. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /**
   * When it happened as sources state it; an interval for what lasts, such as a tenure. Null when no source states it:
   * then `days` still bounds it.
   */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Web address to print or share. It still answers after this fact was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Every entity the fact joins, each with its role and the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** The fact told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Whether it holds at the moment asked for. Events that surely come later are left out of lists, unsure ones are
   * UNCERTAIN.
   */
  readonly standing: Standing;
  /** Whether it still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this one. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
};


/**
 * A dated, cited statement that joins entities in roles: somebody launched a campaign, a commune was honoured, a person
 * held a post. No fact is without a source.
 */
export type FactCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A dated, cited statement that joins entities in roles: somebody launched a campaign, a commune was honoured, a person
 * held a post. No fact is without a source.
 */
export type FactMentionsArgs = {
  lang?: Language;
};


/**
 * A dated, cited statement that joins entities in roles: somebody launched a campaign, a commune was honoured, a person
 * held a post. No fact is without a source.
 */
export type FactOnTextArgs = {
  lang?: Language;
};


/**
 * A dated, cited statement that joins entities in roles: somebody launched a campaign, a commune was honoured, a person
 * held a post. No fact is without a source.
 */
export type FactSentenceArgs = {
  lang?: Language;
};

/** One page of facts, in the order asked for. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /**
   * The facts counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The facts of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** The same facts in the same order, for clients that need no cursor per fact. */
  readonly nodes: ReadonlyArray<Fact>;
  /** Whether more facts follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many facts there are over all pages. Zero: no source here says so, not that it never happened. Null with an entry
   * in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of facts, in the order asked for. */
export type FactConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A fact on a page, and its cursor. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Opaque mark of this fact in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The fact at this place of the list. */
  readonly node: Fact;
};

/** Conditions on facts of any kind. All given ones must hold; within a list one is enough. */
export type FactFilter = {
  /**
   * Only facts that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only facts about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these facts, e.g. `honour:bbk-20240611/bang-lang-bang-khen`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only facts of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<FactKind>>;
  /** Only facts stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only facts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<FactFilter>;
  /** Only facts whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only facts that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<FactFilter>>;
  /** Only facts cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only facts that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing under
   * a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only facts in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only facts that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only facts that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
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

/** What is asked of all facts that belong to something: that there is one like this, or that there is none. */
export type FactMany = {
  /**
   * No fact like this is known. It means that no source here tells of one, not that there was none. Under asOf one that is
   * UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<FactFilter>;
  /** At least one fact like this is known. An empty object: any fact at all. */
  readonly some?: InputMaybe<FactFilter>;
};

/** The order of a list of facts. Facts that are equal in it keep a fixed order by id. */
export type FactOrder =
  /** The oldest first, by `days.latest`. */
  | 'DATE_ASC'
  /** The latest first, by `days.latest`. */
  | 'DATE_DESC'
  /** Those with the most recently published citation first. */
  | 'PUBLISHED_DESC'
  /** Those stated by the most independent origins first. */
  | 'SOURCES_DESC';

/** What became of a statement after it entered the graph. */
export type FactState =
  /** Another fact replaces it: follow `supersededBy`. */
  | 'CORRECTED'
  /** It stands as stated. */
  | 'STATED'
  /** It was taken back and nothing replaces it. It is still served so that a printed id can be looked up. */
  | 'WITHDRAWN';

/** What one source states about one field of a fact. */
export type FieldValue = {
  readonly __typename?: 'FieldValue';
  /** Whether the quoted words say it, or the context does. */
  readonly basis: ClaimBasis;
  /** The entity meant, where the field is a role. Null for dates, numbers and words. */
  readonly entity?: Maybe<Entity>;
  /** The field or role of the fact it is about, e.g. `award`, `recipient` or `forPeriod`. */
  readonly field: Scalars['String']['output'];
  /** The value as the source gives it, e.g. `Bằng khen` or `2023`. */
  readonly text: Scalars['String']['output'];
};

/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type Figure = Fact & Node & {
  readonly __typename?: 'Figure';
  /** What the number is about: mostly a place, e.g. tỉnh Bắc Kạn. */
  readonly about: Entity;
  /**
   * The day this figure is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The award that is counted, in totals such as so many Huân chương in five years. Null for other figures, and where one
   * number counts several: see `awards`.
   */
  readonly award?: Maybe<Award>;
  /**
   * The awards that are counted, more than one where a source counts them together: "48 Cờ thi đua và Bằng khen". Empty
   * for other figures.
   */
  readonly awards: ReadonlyArray<Award>;
  /** Whether the number is exact, or the source says more than, less than or about. */
  readonly bound: Bound;
  /** The campaign that the number belongs to. Null when no source ties it to one. */
  readonly campaign?: Maybe<Campaign>;
  /**
   * The id without a moment, `figure:bbk-20240611/xa-ntm-2023`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this figure: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this figure rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this figure: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this figure: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day the number may be true for. Without any date: by the earliest publication. */
  readonly days: Days;
  /**
   * The total the number is part of, if the source states it: 9 of 110 is not 9 of 96. Null otherwise; never looked up
   * elsewhere.
   */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** The report or plan the number is taken from. Null when no source names one. */
  readonly document?: Maybe<Document>;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The years it covers, e.g. `2021/2025` for a target or a sum over years. Null when no source states any. */
  readonly forPeriod?: Maybe<Scalars['EDTF']['output']>;
  /** Who granted the awards counted. Empty for other figures, and when no source names anyone. */
  readonly grantors: ReadonlyArray<Actor>;
  /**
   * Key for client caches: `figure:bbk-20240611/xa-ntm-2023`, or `figure:bbk-20240611/xa-ntm-2023@2024-06-11` in an answer
   * for that day. Give it to `node` to fetch this figure again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this figure on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Key of what is measured, the same for all numbers of one series: `xa-dat-chuan-ntm`. */
  readonly indicator: Scalars['String']['output'];
  /** Always `FIGURE`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** What is measured, in Vietnamese for a reader: `xã đạt chuẩn nông thôn mới`. */
  readonly label: Scalars['String']['output'];
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Whether it counts, compares, averages, tells a change or an amount. */
  readonly measure: Measure;
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Whether it is reported, judged by those concerned, or aimed for. */
  readonly nature: FigureNature;
  /** The day or period the number is true for, e.g. `2023-12-31` for "đến hết năm 2023". Null when no source states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** The larger figure of which this one is a part, as in "28 communes, of which 4 ...". Null when it stands alone. */
  readonly partOf?: Maybe<Figure>;
  /** The same number as a percentage, 0 to 100, if the source states one beside it. Null otherwise; never computed here. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Web address to print or share. It still answers after this figure was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Who gave the number, according to the source. Null when it names nobody. */
  readonly reportedBy?: Maybe<Actor>;
  /** What it is about and counts, who reported it and where, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This figure told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** The standard whose places are counted. Null for other figures, and where one number counts several: see `standards`. */
  readonly standard?: Maybe<Standard>;
  /**
   * The standards whose places are counted, more than one where a source counts them together: "đạt chuẩn hoặc hoàn thành
   * nhiệm vụ". Empty for other figures.
   */
  readonly standards: ReadonlyArray<Standard>;
  /**
   * CURRENT: its day had come by the moment; a target from the day it was reported. UNCERTAIN: the sources leave that
   * open. A later number does not make it PAST.
   */
  readonly standing: Standing;
  /** Whether this figure still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this figure. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /** What the number counts, in Vietnamese: `xã`, `thôn`, `hộ`, `đồng`, `tỷ đồng`, `%`. */
  readonly unit: Scalars['String']['output'];
  /** The number, in `unit`; the lower end when `valueMax` is given. Read it with `bound`. */
  readonly value: Scalars['Float']['output'];
  /** Upper end, where sources give a range. Null for a single number. */
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
};


/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type FigureCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type FigureLabelArgs = {
  lang?: Language;
};


/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type FigureMentionsArgs = {
  lang?: Language;
};


/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type FigureOnTextArgs = {
  lang?: Language;
};


/**
 * A number that sources report about something: 28 communes of Bắc Kạn met the standard xã nông thôn mới at the end of
 * 2023. Numbers are kept as reported: never added up, never completed, never divided by a total that the source does not
 * give.
 */
export type FigureSentenceArgs = {
  lang?: Language;
};

/** One page of figures, in the order asked for. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /**
   * The figures counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The figures of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The same figures in the same order, for clients that need no cursor per figure. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Whether more figures follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many figures there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of figures, in the order asked for. */
export type FigureConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A figure on a page, and its cursor. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Opaque mark of this figure in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The figure at this place of the list. */
  readonly node: Figure;
};

/** Conditions on figures. All given ones must hold; within a list one is enough. */
export type FigureFilter = {
  /** Only figures about one of these entities, by id. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only figures that belong to a campaign like this. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /**
   * Only figures that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only figures about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these figures, e.g. `figure:bbk-20240611/xa-ntm-2023`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only figures with one of these keys, e.g. `xa-dat-chuan-ntm`. */
  readonly indicator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only figures stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only figures of this nature: REPORTED leaves out targets. */
  readonly nature?: InputMaybe<ReadonlyArray<FigureNature>>;
  /** Only figures that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<FigureFilter>;
  /** Only figures whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only figures that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<FigureFilter>>;
  /** Only figures cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Only figures that count places by a standard like this. */
  readonly standard?: InputMaybe<StandardFilter>;
  /**
   * Only figures that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only figures in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only figures that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only figures that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** Whose word a number is. */
export type FigureNature =
  /** Reported as a result. */
  | 'REPORTED'
  /** Judged by those concerned and not confirmed, as in "đạt và cơ bản đạt". */
  | 'SELF_ASSESSED'
  /** Aimed for (phấn đấu), not reached. */
  | 'TARGET';

/**
 * Numbers about one thing that can stand in one chart: the same indicator, measured in the same way and unit, of the same
 * nature. What was aimed for is a series beside the one that was reached, never among its points.
 */
export type FigureSeries = {
  readonly __typename?: 'FigureSeries';
  /** Points for the same day or period whose numbers cannot all be right. None of them is preferred. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** Key of what is measured, the same for all points: `xa-dat-chuan-ntm`. */
  readonly indicator: Scalars['String']['output'];
  /** What is measured, in Vietnamese for a reader, as the latest point has it: `số xã đạt chuẩn nông thôn mới`. */
  readonly label: Scalars['String']['output'];
  /** Whether the points count, compare, average, tell a change or an amount. A change stands in a series of its own. */
  readonly measure: Measure;
  /** Whether the points are reported, judged by those concerned, or aimed for. */
  readonly nature: FigureNature;
  /**
   * The numbers by the day they are true for, the earliest first; one that no source dates stands at its publication. Each
   * keeps its own denominator. Numbers that disagree all stand here: those told of one figure in its `conflicts`, those
   * told of two in `discrepancies`.
   */
  readonly points: ReadonlyArray<Figure>;
  /** What the points count, in Vietnamese: `xã`, `thôn`, `hộ`, `tỷ đồng`, `%`. */
  readonly unit: Scalars['String']['output'];
};


/**
 * Numbers about one thing that can stand in one chart: the same indicator, measured in the same way and unit, of the same
 * nature. What was aimed for is a series beside the one that was reached, never among its points.
 */
export type FigureSeriesLabelArgs = {
  lang?: Language;
};

/**
 * People came together: a ceremony, a conference, a congress, a signing, a visit. Example: leaders of Bắc Kạn with the
 * exemplary collectives and people of 2021-2023. The awards handed over there are honours of their own.
 */
export type Gathering = Fact & Node & {
  readonly __typename?: 'Gathering';
  /** What it was about, e.g. a campaign that was launched or concluded. Empty when no source tells. */
  readonly about: ReadonlyArray<Entity>;
  /**
   * The day this gathering is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `gathering:bbk-20240611/dien-hinh-tien-tien-2021-2023`: the same at every moment and in every
   * dataset version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** Who chaired it (chủ trì). Empty when no source names anyone. */
  readonly chairs: ReadonlyArray<Actor>;
  /**
   * How many passages state this gathering: at least 1. Reprints and repeats count each time, unlike in
   * `independentSources`.
   */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this gathering rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this gathering: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this gathering: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day it may have been held on. Without any date: by the earliest publication. */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** Who attended, as far as sources name them (dự). */
  readonly guests: ReadonlyArray<Actor>;
  /** Who held it. Empty when no source names anyone. */
  readonly hosts: ReadonlyArray<Actor>;
  /**
   * Key for client caches: `gathering:bbk-20240611/dien-hinh-tien-tien-2021-2023`, or
   * `gathering:bbk-20240611/dien-hinh-tien-tien-2021-2023@2024-06-11` in an answer for that day. Give it to `node` to
   * fetch this gathering again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this gathering on their own: the agency an article declares, else its publisher. Reprints
   * collapse into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `GATHERING`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What it was held for, in the words of the source. Null when none says. */
  readonly occasion?: Maybe<Scalars['String']['output']>;
  /** When it was held as sources state it. Null when none states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /**
   * The gathering that this one was a part of, e.g. the national ceremony that a province joined online (điểm cầu). Null
   * when no source says so.
   */
  readonly partOf?: Maybe<Gathering>;
  /** Web address to print or share. It still answers after this gathering was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The administrative unit it was held in. Null when no source tells. */
  readonly place?: Maybe<Place>;
  /** Hosts, chairs, guests, place and what it was about, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This gathering told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Who spoke there, opened it or gave its speech, as far as sources name them (phát biểu, khai mạc). Not repeated among
   * the guests unless the source says that they attended.
   */
  readonly speakers: ReadonlyArray<Actor>;
  /** CURRENT: held by the moment. UNCERTAIN: the sources leave open whether by then. */
  readonly standing: Standing;
  /** Whether this gathering still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this gathering. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /** What sort of gathering it was. */
  readonly type: GatheringKind;
  /** The building or site in the words of the source, e.g. `Trường Đại học Phenikaa`. Null when none is named. */
  readonly venue?: Maybe<Scalars['String']['output']>;
};


/**
 * People came together: a ceremony, a conference, a congress, a signing, a visit. Example: leaders of Bắc Kạn with the
 * exemplary collectives and people of 2021-2023. The awards handed over there are honours of their own.
 */
export type GatheringCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * People came together: a ceremony, a conference, a congress, a signing, a visit. Example: leaders of Bắc Kạn with the
 * exemplary collectives and people of 2021-2023. The awards handed over there are honours of their own.
 */
export type GatheringMentionsArgs = {
  lang?: Language;
};


/**
 * People came together: a ceremony, a conference, a congress, a signing, a visit. Example: leaders of Bắc Kạn with the
 * exemplary collectives and people of 2021-2023. The awards handed over there are honours of their own.
 */
export type GatheringOnTextArgs = {
  lang?: Language;
};


/**
 * People came together: a ceremony, a conference, a congress, a signing, a visit. Example: leaders of Bắc Kạn with the
 * exemplary collectives and people of 2021-2023. The awards handed over there are honours of their own.
 */
export type GatheringSentenceArgs = {
  lang?: Language;
};

/** One page of gatherings, in the order asked for. */
export type GatheringConnection = {
  readonly __typename?: 'GatheringConnection';
  /**
   * The gatherings counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The gatherings of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<GatheringEdge>;
  /** The same gatherings in the same order, for clients that need no cursor per gathering. */
  readonly nodes: ReadonlyArray<Gathering>;
  /** Whether more gatherings follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many gatherings there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of gatherings, in the order asked for. */
export type GatheringConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A gathering on a page, and its cursor. */
export type GatheringEdge = {
  readonly __typename?: 'GatheringEdge';
  /** Opaque mark of this gathering in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The gathering at this place of the list. */
  readonly node: Gathering;
};

/** Conditions on gatherings. All given ones must hold; within a list one is enough. */
export type GatheringFilter = {
  /**
   * Only gatherings that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only gatherings about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only gatherings attended by somebody like this. */
  readonly guest?: InputMaybe<ActorFilter>;
  /** Only gatherings held by somebody like this. */
  readonly host?: InputMaybe<ActorFilter>;
  /**
   * Only these gatherings, e.g. `gathering:bbk-20240611/dien-hinh-tien-tien-2021-2023`. An id may carry the day asked for;
   * another day: MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only gatherings stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only gatherings that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<GatheringFilter>;
  /** Only gatherings whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only gatherings that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<GatheringFilter>>;
  /** Only gatherings held in a place like this. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** Only gatherings cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only gatherings that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only gatherings in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only gatherings of these sorts. */
  readonly type?: InputMaybe<ReadonlyArray<GatheringKind>>;
  /** Only gatherings that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only gatherings that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** What sort of gathering it is. */
export type GatheringKind =
  /** Lễ: handing over awards, launching a campaign, an anniversary. */
  | 'CEREMONY'
  /** Hội nghị: taking stock, planning, honouring models. */
  | 'CONFERENCE'
  /** Đại hội: such as the National Patriotic Emulation Congress. */
  | 'CONGRESS'
  /** Any other gathering. */
  | 'OTHER'
  /** Lễ ký kết: signing a pledge. */
  | 'SIGNING'
  /** Thăm, làm việc: calling on somebody. */
  | 'VISIT';

/**
 * How many items of a connection share the same keys. Counts are of facts or of entities, whatever they speak of: an
 * honour of "14 tập thể" is one fact, and so is the honour of one of the fourteen that a source names.
 * `HonourFilter.isPart: false` leaves out those that are part of another.
 */
export type GroupCount = {
  readonly __typename?: 'GroupCount';
  /** How many surely belong to it. Those that sources leave open at the moment are not among them: see `uncertain`. */
  readonly count: Scalars['Int']['output'];
  /** What the group has in common, one key for each entry of `by` and in its order. */
  readonly keys: ReadonlyArray<GroupKey>;
  /**
   * How many more belong to it that are UNCERTAIN at the moment, so that `count + uncertain` is the size of the group. 0
   * without asOf, since no day is asked about.
   */
  readonly uncertain: Scalars['Int']['output'];
};

/** One thing that the items of a group have in common. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** The entry of `by` that this key answers, e.g. `PROVINCE`. */
  readonly by: Scalars['String']['output'];
  /** The entity behind the key, at the same moment. Null where the key is not an entity, and in the group without a value. */
  readonly entity?: Maybe<Entity>;
  /** The value in Vietnamese words, to show: `Đã quyết định`, `tỉnh Bắc Kạn`; `Không rõ` for the group without a value. */
  readonly label: Scalars['String']['output'];
  /**
   * The value to compare and filter by: an enum value such as `DECIDED`, a year such as `2024`, an indicator, or an
   * entity's id without a moment. Empty for the group of those in which no source states any.
   */
  readonly value: Scalars['String']['output'];
};


/** One thing that the items of a group have in common. */
export type GroupKeyLabelArgs = {
  lang?: Language;
};

/**
 * An award given to a recipient, or proposed. Example: a Bằng khen for xã Bằng Lãng from Chủ tịch UBND tỉnh Bắc Kạn,
 * reported on 2024-06-11. One honour for each award, grantor and named recipient; those left unnamed in one sentence share
 * one honour. Totals over years ("591 Huân chương") are a Figure.
 */
export type Honour = Fact & Node & {
  readonly __typename?: 'Honour';
  /**
   * The day this honour is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** What was given, e.g. Bằng khen. Who gave it is in `grantors`. */
  readonly award: Award;
  /**
   * The campaigns it was given under. If the source says only "the movement to build new rural areas", the role's basis is
   * CONTEXT: see `roles`. Empty when no source names one.
   */
  readonly campaigns: ReadonlyArray<Campaign>;
  /**
   * The id without a moment, `honour:bbk-20240611/bang-lang-bang-khen`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this honour: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this honour rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this honour: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this honour: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /**
   * The first and last day it may have been given on. Without any date: from the start of `forPeriod` to the earliest
   * publication.
   */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The years it rewards, e.g. `2023` or `2019/2023`. Null when no source states any. */
  readonly forPeriod?: Maybe<Scalars['EDTF']['output']>;
  /** The place a person or group comes from, where a source says so. Null otherwise, and when the place is the recipient. */
  readonly fromPlace?: Maybe<Place>;
  /**
   * Whose decision it is, the most specific that any source names: the post Chủ tịch UBND tỉnh rather than UBND tỉnh.
   * Empty when none is named. That somebody held the post does not mean that this person signed.
   */
  readonly grantors: ReadonlyArray<Actor>;
  /**
   * Key for client caches: `honour:bbk-20240611/bang-lang-bang-khen`, or
   * `honour:bbk-20240611/bang-lang-bang-khen@2024-06-11` in an answer for that day. Give it to `node` to fetch this honour
   * again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this honour on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `HONOUR`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The money given with it. Null when no source states an amount, which does not mean there was none. */
  readonly money?: Maybe<Money>;
  /** The occasion as the source words it, such as an anniversary. Null when none is named. */
  readonly occasion?: Maybe<Scalars['String']['output']>;
  /**
   * When it was decided as sources state it, else presented, else proposed; each stage has its own date in `steps`. Null
   * when no source gives a date, as for Bằng Lãng's.
   */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Which time the recipient gets this award: 2 for "lần thứ 2". Null when no source says. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /**
   * The honour of a larger group that this one is part of: of "39 tập thể" for one of the schools that a source names. Add
   * nothing of the two. Null when no source says so.
   */
  readonly partOf?: Maybe<Honour>;
  /** Web address to print or share. It still answers after this honour was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Who handed it over, often on behalf of the grantor (thừa ủy quyền). Empty when no source names anyone. */
  readonly presenters: ReadonlyArray<Actor>;
  /** Who proposed the recipient (đề nghị, trình). Empty when no source names anyone. */
  readonly proposers: ReadonlyArray<Actor>;
  /** What it was given for, in the words of the source. Null when no source says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who was honoured: a place, a body, a person, or a group that the source does not name one by one. */
  readonly recipient: Recipient;
  /**
   * Recipient, award, grantor, presenter, proposer, campaign, place and documents, each with the words of the source. A
   * group without a name of its own is only in `recipient`.
   */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This honour told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** CURRENT: given or proposed by the moment, revoked or not: see `status`. UNCERTAIN: sources leave open whether by then. */
  readonly standing: Standing;
  /** Whether this honour still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** How far it had come by the moment: the furthest stage dated on or before that day. REVOKED is final. */
  readonly status: DecisionStatus;
  /** Each stage that sources state, proposed to revoked, with date, document and citations. Only those stated. */
  readonly steps: ReadonlyArray<Step>;
  /** The fact that replaces this honour. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
};


/**
 * An award given to a recipient, or proposed. Example: a Bằng khen for xã Bằng Lãng from Chủ tịch UBND tỉnh Bắc Kạn,
 * reported on 2024-06-11. One honour for each award, grantor and named recipient; those left unnamed in one sentence share
 * one honour. Totals over years ("591 Huân chương") are a Figure.
 */
export type HonourCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * An award given to a recipient, or proposed. Example: a Bằng khen for xã Bằng Lãng from Chủ tịch UBND tỉnh Bắc Kạn,
 * reported on 2024-06-11. One honour for each award, grantor and named recipient; those left unnamed in one sentence share
 * one honour. Totals over years ("591 Huân chương") are a Figure.
 */
export type HonourMentionsArgs = {
  lang?: Language;
};


/**
 * An award given to a recipient, or proposed. Example: a Bằng khen for xã Bằng Lãng from Chủ tịch UBND tỉnh Bắc Kạn,
 * reported on 2024-06-11. One honour for each award, grantor and named recipient; those left unnamed in one sentence share
 * one honour. Totals over years ("591 Huân chương") are a Figure.
 */
export type HonourOnTextArgs = {
  lang?: Language;
};


/**
 * An award given to a recipient, or proposed. Example: a Bằng khen for xã Bằng Lãng from Chủ tịch UBND tỉnh Bắc Kạn,
 * reported on 2024-06-11. One honour for each award, grantor and named recipient; those left unnamed in one sentence share
 * one honour. Totals over years ("591 Huân chương") are a Figure.
 */
export type HonourSentenceArgs = {
  lang?: Language;
};

/** One page of honours, in the order asked for. */
export type HonourConnection = {
  readonly __typename?: 'HonourConnection';
  /**
   * The honours counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The honours of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<HonourEdge>;
  /** The same honours in the same order, for clients that need no cursor per honour. */
  readonly nodes: ReadonlyArray<Honour>;
  /** Whether more honours follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many honours there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of honours, in the order asked for. */
export type HonourConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** An honour on a page, and its cursor. */
export type HonourEdge = {
  readonly __typename?: 'HonourEdge';
  /** Opaque mark of this honour in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The honour at this place of the list. */
  readonly node: Honour;
};

/**
 * Conditions on honours. All given ones must hold; within a list one is enough.
 *
 * Example, communes honoured under a national movement or its variants:
 * `{ campaign: { within: ["campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi"] }, recipient: { level: COMMUNE } }`.
 */
export type HonourFilter = {
  /** Only honours with an award like this. */
  readonly award?: InputMaybe<AwardFilter>;
  /** Only honours under a campaign like this. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /**
   * Only honours that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only honours about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only honours that rest on a document like this, e.g. by number. */
  readonly document?: InputMaybe<DocumentFilter>;
  /**
   * Only honours granted by somebody like this. The post and its body are two actors: list both ids to catch either
   * wording.
   */
  readonly grantor?: InputMaybe<ActorFilter>;
  /**
   * Only these honours, e.g. `honour:bbk-20240611/bang-lang-bang-khen`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * true: only honours that are part of a larger group's, see `partOf`. false: leaves those out, so that nobody is counted
   * twice. Absent: both.
   */
  readonly isPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only honours stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only honours that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<HonourFilter>;
  /** Only honours whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only honours that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<HonourFilter>>;
  /** Only honours handed over by somebody like this. */
  readonly presenter?: InputMaybe<ActorFilter>;
  /** Only honours proposed by somebody like this. */
  readonly proposer?: InputMaybe<ActorFilter>;
  /** Only honours of a recipient like this. */
  readonly recipient?: InputMaybe<RecipientFilter>;
  /** Only honours cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only honours that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only honours in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only honours that had come so far by the moment. DECIDED alone leaves out those already PRESENTED. */
  readonly status?: InputMaybe<ReadonlyArray<DecisionStatus>>;
  /** Only honours that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only honours that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** What is asked of all honours that belong to something: that there is one like this, or that there is none. */
export type HonourMany = {
  /**
   * No honour like this is known. It means that no source here tells of one, not that there was none. Under asOf one that
   * is UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<HonourFilter>;
  /** At least one honour like this is known. An empty object: any honour at all. */
  readonly some?: InputMaybe<HonourFilter>;
};

/**
 * One step between two entities: through a fact in which both have a role, or through the structure of the field.
 *
 * Structure means: a post and its body; a body and the place of its seat; a place or body and what it is part of; a place
 * and what its ground belongs to since it was merged, split or renamed. Such a hop has no fact but sources of its own.
 */
export type Hop = {
  readonly __typename?: 'Hop';
  /**
   * The document that a hop of structure rests on: the resolution that merged two communes, the official list of places.
   * Null for a hop through a fact, and where only articles name the structure.
   */
  readonly document?: Maybe<Document>;
  /**
   * The fact in which both have a role; of several the one that most independent origins state. Null for a hop of
   * structure.
   */
  readonly fact?: Maybe<Fact>;
  /** How many facts join the two under the conditions asked for: those that hold at the moment and have enough sources. */
  readonly factCount: Scalars['Int']['output'];
  /** All the facts that join the two, those of most independent origins first, `fact` as a rule in front. */
  readonly facts: ReadonlyArray<Fact>;
  /** The entity that the hop starts from. */
  readonly from: Entity;
  /** How many independent origins state this hop: its fact, or its structure. */
  readonly independentSources: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /**
   * What joins the two, in one sentence: that of the fact, with those ends in brackets whom it leaves out, or
   * what the structure is. Never a quote.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * What a hop of structure rests on: documents, and articles that name a post with its body. Empty for a hop through a
   * fact, whose citations tell.
   */
  readonly sources: ReadonlyArray<Source>;
  /** The entity that the hop leads to. */
  readonly to: Entity;
};


/**
 * One step between two entities: through a fact in which both have a role, or through the structure of the field.
 *
 * Structure means: a post and its body; a body and the place of its seat; a place or body and what it is part of; a place
 * and what its ground belongs to since it was merged, split or renamed. Such a hop has no fact but sources of its own.
 */
export type HopFactsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * One step between two entities: through a fact in which both have a role, or through the structure of the field.
 *
 * Structure means: a post and its body; a body and the place of its seat; a place or body and what it is part of; a place
 * and what its ground belongs to since it was merged, split or renamed. Such a hop has no fact but sources of its own.
 */
export type HopMentionsArgs = {
  lang?: Language;
};


/**
 * One step between two entities: through a fact in which both have a role, or through the structure of the field.
 *
 * Structure means: a post and its body; a body and the place of its seat; a place or body and what it is part of; a place
 * and what its ground belongs to since it was merged, split or renamed. Such a hop has no fact but sources of its own.
 */
export type HopSentenceArgs = {
  lang?: Language;
};

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

/** How one campaign is tied to another. */
export type LinkKind =
  /** It is a stretch of years of the other, such as 2021-2025. */
  | 'PHASE_OF'
  /** It was started in answer to the other (hưởng ứng) without being its version. */
  | 'RESPONDS_TO'
  /** It takes the other's place after its end. */
  | 'SUCCEEDS'
  /** It is the other's version for one place or sector, usually with the place's name in its own. */
  | 'VARIANT_OF';

/** What became of an id, however old: for links from printed pages and stored ids. */
export type Lookup = {
  readonly __typename?: 'Lookup';
  /** The id as it was sent. */
  readonly askedFor: Scalars['ID']['output'];
  /**
   * What the id leads to now: itself, or the survivor of a merge. A corrected fact is itself, with `supersededBy`. Null
   * when nothing is left to show (WITHDRAWN) and when the id was never given out (UNKNOWN).
   */
  readonly node?: Maybe<Node>;
  /** Why, in words for a reader. Null for CURRENT and UNKNOWN. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Dataset version in which the id was merged, corrected or withdrawn. Null for CURRENT and UNKNOWN. */
  readonly since?: Maybe<Scalars['Int']['output']>;
  /** Whether the id still stands, points elsewhere, was withdrawn or was never given out. */
  readonly status: LookupStatus;
  /** Canonical id to use instead from now on, after a merge or a correction. Null otherwise. */
  readonly survivor?: Maybe<Scalars['ID']['output']>;
};

/** One page of ids that went, the latest first. */
export type LookupConnection = {
  readonly __typename?: 'LookupConnection';
  /** The ids of this page, each with its own cursor. Empty when nothing went. */
  readonly edges: ReadonlyArray<LookupEdge>;
  /** The same ids in the same order, for clients that need no cursor per id. */
  readonly nodes: ReadonlyArray<Lookup>;
  /** Whether more ids follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /** How many ids there are over all pages. Null with an entry in errors when counting failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An id on a page, and its cursor. */
export type LookupEdge = {
  readonly __typename?: 'LookupEdge';
  /** Opaque mark of this id in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What became of the id at this place of the list. */
  readonly node: Lookup;
};

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

/** How a text found a name. */
export type Match = {
  readonly __typename?: 'Match';
  /** The field of the node that holds the name: `name`, or `names` for one of its others. */
  readonly field: Scalars['String']['output'];
  /**
   * Where in `text` the words of the search stand, in order and without overlap; words beside each other are one span. Of
   * an unfinished word only what was typed. Empty where a word matches through signs inside it.
   */
  readonly highlights: ReadonlyArray<Span>;
  /** How close the name is to the text. Results come in the order of these kinds. */
  readonly kind: MatchKind;
  /** The name as the node has it, with its own letters and accents, e.g. `xã Bằng Lãng`. */
  readonly text: Scalars['String']['output'];
};

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

/** Something that speaks for a candidate or against it. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** What was given and is compared here: the area, type, code or day. Null for the name itself. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Which of the reasons there are it is. */
  readonly kind: MatchReasonKind;
  /** How many points it adds, or takes when negative. */
  readonly points: Scalars['Int']['output'];
};

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

/** What sort of number it is. */
export type Measure =
  /** A quantity that is not counted in pieces: money, area, length. */
  | 'AMOUNT'
  /** So many for each, such as criteria met per commune. */
  | 'AVERAGE'
  /** So many of something. */
  | 'COUNT'
  /** A change against before: more or fewer. */
  | 'DELTA'
  /** A part of a whole, in percent. */
  | 'SHARE';

/**
 * An organization belongs to an emulation block (khối thi đua) or cluster (cụm thi đua), or leads it. The lead rotates
 * from year to year.
 */
export type Membership = Fact & Node & {
  readonly __typename?: 'Membership';
  /**
   * The day this membership is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** The block or cluster. */
  readonly block: Organization;
  /**
   * The id without a moment, `membership:bdtbk-khoivhxh/ban-dan-toc`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * How many passages state this membership: at least 1. Reprints and repeats count each time, unlike in
   * `independentSources`.
   */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this membership rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this membership: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this membership: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day by which it held. Without any date: by the earliest publication. */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `membership:bdtbk-khoivhxh/ban-dan-toc`, or `membership:bdtbk-khoivhxh/ban-dan-toc@2024-06-11`
   * in an answer for that day. Give it to `node` to fetch this membership again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this membership on their own: the agency an article declares, else its publisher. Reprints
   * collapse into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `MEMBERSHIP`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The organization that belongs to the block. */
  readonly member: Organization;
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When the membership was stated or began, e.g. `2024`. Null when no source states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Ordinary member, lead or deputy lead. */
  readonly part: MembershipPart;
  /** Web address to print or share. It still answers after this membership was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The member and the block, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This membership told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** CURRENT: it held by the moment. UNCERTAIN: the sources leave open whether it held by then. */
  readonly standing: Standing;
  /** Whether this membership still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this membership. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /** The year it is for, e.g. 2024. Null when no source says. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/**
 * An organization belongs to an emulation block (khối thi đua) or cluster (cụm thi đua), or leads it. The lead rotates
 * from year to year.
 */
export type MembershipCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * An organization belongs to an emulation block (khối thi đua) or cluster (cụm thi đua), or leads it. The lead rotates
 * from year to year.
 */
export type MembershipMentionsArgs = {
  lang?: Language;
};


/**
 * An organization belongs to an emulation block (khối thi đua) or cluster (cụm thi đua), or leads it. The lead rotates
 * from year to year.
 */
export type MembershipOnTextArgs = {
  lang?: Language;
};


/**
 * An organization belongs to an emulation block (khối thi đua) or cluster (cụm thi đua), or leads it. The lead rotates
 * from year to year.
 */
export type MembershipSentenceArgs = {
  lang?: Language;
};

/** One page of memberships, in the order asked for. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /**
   * The memberships counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The memberships of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The same memberships in the same order, for clients that need no cursor per membership. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Whether more memberships follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many memberships there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of memberships, in the order asked for. */
export type MembershipConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A membership on a page, and its cursor. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Opaque mark of this membership in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The membership at this place of the list. */
  readonly node: Membership;
};

/** Conditions on memberships. All given ones must hold; within a list one is enough. */
export type MembershipFilter = {
  /** Only memberships in a block like this. */
  readonly block?: InputMaybe<OrganizationFilter>;
  /**
   * Only memberships that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only memberships about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these memberships, e.g. `membership:bdtbk-khoivhxh/ban-dan-toc`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only memberships of an organization like this. */
  readonly member?: InputMaybe<OrganizationFilter>;
  /** Only memberships stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only memberships that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<MembershipFilter>;
  /** Only memberships whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only memberships that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** Only these parts: LEAD for who leads. */
  readonly part?: InputMaybe<ReadonlyArray<MembershipPart>>;
  /** Only memberships cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only memberships that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only memberships in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only memberships that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only memberships that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
  /** Only memberships for these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What is asked of all memberships that belong to something: that there is one like this, or that there is none. */
export type MembershipMany = {
  /**
   * No membership like this is known. It means that no source here tells of one, not that there was none. Under asOf one
   * that is UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<MembershipFilter>;
  /** At least one membership like this is known. An empty object: any membership at all. */
  readonly some?: InputMaybe<MembershipFilter>;
};

/** The part an organization has in its block. */
export type MembershipPart =
  /** Phó khối or phó cụm, for the year. */
  | 'DEPUTY_LEAD'
  /** Trưởng khối or trưởng cụm, for the year. */
  | 'LEAD'
  /** Thành viên. */
  | 'MEMBER';

/** An entity that a sentence names, and where. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Where the name ends: the first code unit behind it. `sentence.slice(start, end)` is the name as it is used there. */
  readonly end: Scalars['Int']['output'];
  /** The entity that is named. */
  readonly entity: Entity;
  /** Where the name begins: 0-based, in UTF-16 code units, as JavaScript's `slice` counts. */
  readonly start: Scalars['Int']['output'];
};

/** An amount of money given with an award. */
export type Money = {
  readonly __typename?: 'Money';
  /** The full amount in the currency's main unit: 1500000 for 1,5 triệu đồng. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, e.g. `VND`. */
  readonly currency: Scalars['String']['output'];
};

/** One way in which sources write the name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** Whether it is the official name, another spelling, an abbreviation or a name no longer used. */
  readonly kind: NameKind;
  /** When the name was in use, e.g. `../2025-06-30`. Null when no source says. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** The article, document or data set that uses it. Null for a name only declared in the reference data. */
  readonly source?: Maybe<Source>;
  /** The name as written, e.g. `Bắc Cạn` beside `Bắc Kạn`. */
  readonly text: Scalars['String']['output'];
};

/** What sort of name it is. */
export type NameKind =
  /** A short form, e.g. UBND for Ủy ban nhân dân or NTM for nông thôn mới. */
  | 'ABBREVIATION'
  /** A name it bore before. */
  | 'FORMER'
  /** The name in law or in the entity's own decisions. */
  | 'OFFICIAL'
  /** Another spelling or wording of the same name, e.g. Sỹ Bình beside Sĩ Bình. */
  | 'VARIANT';

/** Whom one name may mean. */
export type NameMatch = {
  readonly __typename?: 'NameMatch';
  /**
   * Those that may be meant, the best first. Of equal score they all fit as well: their order says nothing. Empty when
   * nothing comes close.
   */
  readonly candidates: ReadonlyArray<Candidate>;
  /** The name as it was given. */
  readonly name: Scalars['String']['output'];
  /**
   * The one that may be taken without a look. Null when the name leaves it open: when several fit, when a letter differs,
   * when something given speaks against it, when a person is known by the name alone.
   */
  readonly taken?: Maybe<Candidate>;
};


/** Whom one name may mean. */
export type NameMatchCandidatesArgs = {
  first?: Scalars['Int']['input'];
};

/** A name to match, with what is known of whom it names. Whatever is given narrows; nothing has to be. */
export type NameToMatch = {
  /** The official code of a place. Zeros at its start may be missing. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The district, likewise. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Only entities of these kinds. Absent: of any kind. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** The level of a place. */
  readonly level?: InputMaybe<Level>;
  /**
   * The name as it was written, with or without its type and areas: `X. Ngọc Phái`, `xã Bằng Lãng, huyện Chợ Đồn`,
   * `UBND tỉnh Bắc Kạn`. May be empty when a code is given.
   */
  readonly name: Scalars['String']['input'];
  /** A day on which it was in force. Matched and candidates are then described for that day. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The province in which it lies or its seat is, by name or id: `Bắc Kạn`, `place:bac-kan`. For a person: where the
   * person took part in something.
   */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /**
   * What a place is called with its name, as in `Place.type`: `xã`, `phường`. What the name itself says need not be
   * repeated.
   */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** The neighbours of an entity, those joined to it by most facts first, and what surrounds the list. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The neighbours of this page, each once, with its cursor and what joins it. Empty when there are none. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The same neighbours in the same order, for clients that need neither cursor nor what joins them. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether more neighbours follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /** How many neighbours there are on all pages together. Null with an entry in errors when counting failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One neighbour of an entity, with all that joins the two. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Opaque mark of this neighbour in its list. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How many facts join the two under the conditions asked for. 0 when only structure does. */
  readonly factCount: Scalars['Int']['output'];
  /**
   * The step from the entity to this neighbour: a sentence and an example, the fact that most independent origins state.
   * Where no fact joins the two, the structure of the field with its sources.
   */
  readonly hop: Hop;
  /** The neighbour itself, at the same moment. */
  readonly node: Entity;
  /**
   * As what the two stand in these facts, the most frequent first. A fact in which one of them has two roles counts in two
   * ties, but once in `factCount`.
   */
  readonly ties: ReadonlyArray<NeighbourTie>;
};

/** As what two neighbours stand in facts of one kind. */
export type NeighbourTie = {
  readonly __typename?: 'NeighbourTie';
  /** In how many facts they stand so. */
  readonly factCount: Scalars['Int']['output'];
  /** The kind of the facts. */
  readonly kind: FactKind;
  /** The role of the neighbour. */
  readonly neighbourRole: Role;
  /** The role of the entity whose neighbours are asked for. */
  readonly role: Role;
};

/**
 * Anything with an id that can be fetched again with `Query.node`: entities (places, people, campaigns ...), facts and
 * citations.
 *
 * The same object answers differently for different days, so its `id` carries the day asked for. Two answers for two days
 * are two entries in a client's cache, with the same `canonicalId`.
 */
export type Node = {
  /**
   * The day this object is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, e.g. `honour:bbk-20240611/bang-lang-bang-khen`. It never changes and is never given to
   * anything else. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this object came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches, readable and typed: `place:bac-kan/cho-don/xa-bang-lang` for the whole record, or
   * `place:bac-kan/cho-don/xa-bang-lang@2024-06-11` in an answer for that day.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this object last changed: what is said of it. `changedSince` filters any list by
   * it.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Web address to print or share. It still answers after a merge or a withdrawal. */
  readonly permalink: Scalars['URL']['output'];
};

/** A span of days, both ends included. At least one of from and to must be given, else BAD_ARGUMENT. */
export type On = {
  /** false: keep what may have happened in the span. true: keep only what surely did, that is with both its bounds inside. */
  readonly certainly?: Scalars['Boolean']['input'];
  /** First day of the span. Absent: no limit into the past. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Last day of the span. Absent: no limit into the future. */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** What this organization did for campaigns: launched, planned, carried out, reviewed, concluded. */
  readonly acts: CampaignActConnection;
  /**
   * The day this organization is described for: the asOf of the root field or the day in the id. Null: no day was asked
   * for, the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** What it judged (BY), and how it was judged (ABOUT). */
  readonly assessments: AssessmentConnection;
  /**
   * The id without a moment, `organization:bac-kan/ubnd`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /** The country it belongs to, as ISO 3166-1 alpha-2 code: `VN`. Foreign bodies honour Vietnamese people too. */
  readonly country: Scalars['String']['output'];
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact in which this organization plays a role. What its posts did is with the posts. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The ceremonies, conferences and visits it held, chaired or attended, or that were about it. */
  readonly gatherings: GatheringConnection;
  /**
   * The honours this organization, or one of its posts, received, granted, presented or proposed: those that Chủ tịch UBND
   * tỉnh granted stand on the page of UBND tỉnh. `as: [RECIPIENT]` keeps those it received.
   */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `organization:bac-kan/ubnd`, or `organization:bac-kan/ubnd@2024-06-11` in an answer
   * for that day. Give it to `node` to fetch this organization again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /**
   * The emulation blocks and clusters it belongs to; for a block its members. `as: [MEMBER]` or `as: [BLOCK]` tells them
   * apart.
   */
  readonly memberships: MembershipConnection;
  /**
   * The name with its place, so that it is clear outside its province: `UBND tỉnh Bắc Kạn`, where papers write "UBND
   * tỉnh".
   */
  readonly name: Scalars['String']['output'];
  /** Every form the sources use: written out, abbreviated, former. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /**
   * The organization it belongs to, e.g. that of a department. Null for one that belongs to none, and when no source
   * tells.
   */
  readonly partOf?: Maybe<Organization>;
  /** The days it existed, e.g. `../2025-06-30` for a body of a province that was merged. Null when no source states any. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** Web address to print or share. It still answers after this organization was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The pledges (giao ước thi đua) it signed, and for a block those signed by its members. */
  readonly pledges: PledgeConnection;
  /** The offices in this organization, e.g. Chủ tịch and Phó Chủ tịch. Who held them is in their tenures. */
  readonly posts: PostConnection;
  /** The place it is the body of, or is seated in, e.g. tỉnh Bắc Kạn for its people's committee. Null when no source tells. */
  readonly seat?: Maybe<Place>;
  /** CURRENT while it exists at the moment. The bodies of a place end with it: UBND tỉnh Bắc Kạn is PAST from 2025-07-01. */
  readonly standing: Standing;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationDisplayNameArgs = {
  lang?: Language;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<GatheringFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<MembershipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<PledgeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A body that acts or is honoured: a party committee, people's committee, union, emulation block, newspaper, school. Its
 * leaders' decisions are those of a Post: papers write "Bằng khen của UBND tỉnh" and "của Chủ tịch UBND tỉnh" for the
 * same.
 */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};

/** One page of organizations, in the order asked for. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /**
   * The organizations counted in groups, the largest first: all that the connection holds, not only this page. Null with
   * an entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The organizations of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The same organizations in the same order, for clients that need no cursor per organization. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether more organizations follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many organizations there are over all pages. Zero: the graph knows none, which does not mean there are none. Null
   * with an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of organizations, in the order asked for. */
export type OrganizationConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** An organization on a page, and its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque mark of this organization in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The organization at this place of the list. */
  readonly node: Organization;
};

/** Conditions on organizations. All given ones must hold; within a list one is enough. */
export type OrganizationFilter = {
  /**
   * Only bodies that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * By the honours it received: only organizations that some, or none, like this went to. For those it granted use
   * `grantor` in a filter on honours.
   */
  readonly honours?: InputMaybe<HonourMany>;
  /**
   * Only these organizations, e.g. `organization:bac-kan/ubnd`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only organizations of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Only organizations whose seat is on these levels: COMMUNE for people's committees of communes. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** By the blocks it belongs to: only organizations of which some, or none, of the memberships is like this. */
  readonly memberships?: InputMaybe<MembershipMany>;
  /** Only organizations that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** Only organizations that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Words of a name, written out or abbreviated. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only organizations seated in this area. */
  readonly within?: InputMaybe<Within>;
};

/** What sort of body an organization is. */
export type OrganizationKind =
  /** Khối thi đua: organizations with similar tasks that emulate each other, e.g. Khối Thi đua Nội chính. */
  | 'BLOCK'
  /** Cụm thi đua: units of neighbouring places that emulate each other, e.g. the districts of a province. */
  | 'CLUSTER'
  /** An emulation and commendation council: Hội đồng Thi đua - Khen thưởng, central, provincial or district. */
  | 'COUNCIL'
  /** The Fatherland Front: Ủy ban Mặt trận Tổ quốc Việt Nam (MTTQ) at any level. */
  | 'FRONT'
  /** A newspaper, news agency or broadcaster, such as Báo Bắc Kạn. */
  | 'NEWSPAPER'
  /** Any other body: a school, an enterprise, a cooperative, a military unit. */
  | 'OTHER'
  /** Of the Communist Party: Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy, Bộ Chính trị, Ban Bí thư. */
  | 'PARTY'
  /** Of the state: Quốc hội, Chính phủ, ministries, HĐND, UBND, their departments. */
  | 'STATE'
  /**
   * A union or mass organization: Liên đoàn Lao động, Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên, Hội Cựu chiến
   * binh.
   */
  | 'UNION';

/** Where a page stands in its list. Lists are read forward only: give `endCursor` as `after` to get the next page. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item on this page: the `after` of the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began behind a cursor, so that items come before it. There is no argument to page backwards. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item on this page. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A way from one entity to another over hops, none of its entities twice. It says which facts touch each other, and no
 * more: that a person held a post and that an award was granted from this post, never that the person signed it. Whether
 * both were so at the same time, asOf tells.
 */
export type Path = {
  readonly __typename?: 'Path';
  /**
   * The hops in their order: the first starts at `from`, each goes on where the one before ended, the last ends at `to`.
   * No two of them are told by the same fact.
   */
  readonly hops: ReadonlyArray<Hop>;
  /** How many independent origins state its weakest hop. A way is only as sure as that. */
  readonly independentSources: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The whole way, hop by hop: a sentence for each. For lists and previews, never a quote. */
  readonly sentence: Scalars['String']['output'];
};


/**
 * A way from one entity to another over hops, none of its entities twice. It says which facts touch each other, and no
 * more: that a person held a post and that an award was granted from this post, never that the person signed it. Whether
 * both were so at the same time, asOf tells.
 */
export type PathMentionsArgs = {
  lang?: Language;
};


/**
 * A way from one entity to another over hops, none of its entities twice. It says which facts touch each other, and no
 * more: that a person held a post and that an award was granted from this post, never that the person signed it. Whether
 * both were so at the same time, asOf tells.
 */
export type PathSentenceArgs = {
  lang?: Language;
};

/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** What this person did for campaigns, e.g. the call for patriotic emulation by Hồ Chí Minh on 1948-06-11. */
  readonly acts: CampaignActConnection;
  /**
   * The day this person is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `person:nguyen-dang-binh`: the same at every moment and in every dataset version. Store,
   * compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact in which this person plays a role. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The ceremonies, conferences and visits this person held, chaired or attended. */
  readonly gatherings: GatheringConnection;
  /** The honours this person received, granted, presented or proposed. Those granted from an office are with the post. */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `person:nguyen-dang-binh`, or `person:nguyen-dang-binh@2024-06-11` in an answer for that day.
   * Give it to `node` to fetch this person again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /**
   * The name as Vietnamese write it, family name first: `Nguyễn Đăng Bình`. When `withheld` is true a description instead,
   * such as the pupil of a school.
   */
  readonly name: Scalars['String']['output'];
  /** Every way in which sources write the name. Empty when `withheld` is true. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this person was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The posts this person held, acting and former ones included. */
  readonly tenures: TenureConnection;
  /** true: the name is not served because the person was a minor. The facts remain. */
  readonly withheld: Scalars['Boolean']['output'];
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonDisplayNameArgs = {
  lang?: Language;
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<GatheringFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * A person whom sources name. Two mentions are the same person only if more than the name agrees: a post, a body, a
 * province.
 */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};

/** One page of people, in the order asked for. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /**
   * The people counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The people of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The same people in the same order, for clients that need no cursor per person. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether more people follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many people there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of people, in the order asked for. */
export type PersonConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A person on a page, and its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque mark of this person in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The person at this place of the list. */
  readonly node: Person;
};

/** Conditions on people. All given ones must hold; within a list one is enough. */
export type PersonFilter = {
  /**
   * Only people that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** By the honours received: only people whom some, or none, like this went to. */
  readonly honours?: InputMaybe<HonourMany>;
  /** Only these people, e.g. `person:nguyen-dang-binh`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only people who do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<PersonFilter>;
  /** Only people who meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** By the posts held: only people of whom some, or none, of the `tenures` is like this. */
  readonly tenures?: InputMaybe<TenureMany>;
  /** Words of the name. With diacritics only that spelling matches, without them any. Several people may share a name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type Place = Actor & Entity & Node & {
  readonly __typename?: 'Place';
  /** What this place did for campaigns, and what was done there: launching, carrying out, reviewing. */
  readonly acts: CampaignActConnection;
  /** The places it lay in at the moment, nearest first: huyện Chợ Đồn, then tỉnh Bắc Kạn. For breadcrumbs. */
  readonly ancestors: ReadonlyArray<Place>;
  /**
   * The day this place is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `place:bac-kan/cho-don/xa-bang-lang`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * Code of the unit in the official list: 2 digits for a province, 3 for a district, 5 for a commune, e.g. `02065`. Codes
   * are given out again (`02020` was thị trấn Bằng Lũng and is xã Chợ Đồn): never use one as a key. Null when none is
   * known.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The country it lies in, as ISO 3166-1 alpha-2 code: `VN`. */
  readonly country: Scalars['String']['output'];
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact in which this place plays a role: honoured, recognised, acting, or where something took place. */
  readonly facts: FactConnection;
  /** The numbers reported about this place. */
  readonly figures: FigureConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** Ceremonies, conferences and visits held in this place, or about it. */
  readonly gatherings: GatheringConnection;
  /**
   * The places that hold its ground at the moment, through any number of changes; only itself while it is in force.
   * Without asOf: at the end of the record.
   */
  readonly heirs: ReadonlyArray<Place>;
  /**
   * The honours this place received, granted, presented or proposed, or where their recipients come from.
   * `as: [RECIPIENT]` keeps those it received.
   */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `place:bac-kan/cho-don/xa-bang-lang`, or `place:bac-kan/cho-don/xa-bang-lang@2024-06-11` in an
   * answer for that day. Give it to `node` to fetch this place again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Which level of the administration it is on. Names move between levels: Chợ Đồn was a district and is now a commune. */
  readonly level: Level;
  /** The name without the word for its type, e.g. `Bằng Lãng`. Many places share a name: show `type` and `partOf` with it. */
  readonly name: Scalars['String']['output'];
  /** Every name and spelling sources use for it, e.g. Na Rỳ beside Na Rì. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /**
   * The place it lay directly in at the moment: for a commune its district until 2025-06-30, its province from 2025-07-01.
   * Null for a country, and where no source tells.
   */
  readonly partOf?: Maybe<Place>;
  /** The places that lay directly in it at the moment: the districts of a province, the communes of a district. */
  readonly parts: PlaceConnection;
  /** Web address to print or share. It still answers if this entry turns out to be a duplicate of another. */
  readonly permalink: Scalars['URL']['output'];
  /** Where it lies, for a map. Null for all but the communes of 2025. */
  readonly point?: Maybe<Point>;
  /**
   * The places whose ground it took over when it began. Xã Chợ Đồn has four: thị trấn Bằng Lũng, xã Ngọc Phái, xã Phương
   * Viên and xã Bằng Lãng. Empty when none is known.
   */
  readonly predecessors: ReadonlyArray<PlaceChange>;
  /**
   * The standards this place was recognised to meet, reported to meet or aims for. Use lineage to see those of places
   * merged into it: it has not inherited them.
   */
  readonly recognitions: RecognitionConnection;
  /** CURRENT while this version is in force at the moment, PAST after its last day, FUTURE before its first. */
  readonly standing: Standing;
  /** The places that took over its ground when it ended. Empty under a moment before that, and when none is known. */
  readonly successors: ReadonlyArray<PlaceChange>;
  /**
   * The Vietnamese word for the kind of unit, in lower case: `tỉnh`, `thành phố`, `huyện`, `thị trấn`, `xã`, `phường`,
   * `thôn`.
   */
  readonly type: Scalars['String']['output'];
  /**
   * The days this version was in force, both ends included: `../2025-06-30` ended on that day, `2025-07-01/..` is still
   * open.
   */
  readonly validity: Scalars['EDTF']['output'];
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceDisplayNameArgs = {
  lang?: Language;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GatheringFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  lineage?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: FactOrder;
  subtree?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * One version of an administrative unit or village: a name, a type and a territory for as long as they last. When a
 * commune is merged or changes its name or type, a new Place begins and both stay. Honours and recognitions belong to the
 * version that got them; a merged commune does not inherit them.
 *
 * Villages (thôn, bản, xóm, tổ) are places too, although they are no official units.
 */
export type PlaceRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecognitionFilter>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
  orderBy?: FactOrder;
  subtree?: Scalars['Boolean']['input'];
};

/** One step in the history of a place: the other place, when, and by which act. */
export type PlaceChange = {
  readonly __typename?: 'PlaceChange';
  /** Where in that document it is written, e.g. `khoản 57 Điều 1`. Null when not recorded. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The resolution behind the change, e.g. 1683/NQ-UBTVQH15. Null when none is recorded. */
  readonly document?: Maybe<Document>;
  /** Whether all of the older place went over. */
  readonly extent: Extent;
  /** When the change took effect, e.g. `2025-07-01`. */
  readonly on: Scalars['EDTF']['output'];
  /** The place before or after the change, depending on the field asked. */
  readonly place: Place;
};

/** One page of places, in the order asked for. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /**
   * The places counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The places of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The same places in the same order, for clients that need no cursor per place. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether more places follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many places there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of places, in the order asked for. */
export type PlaceConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A place on a page, and its cursor. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque mark of this place in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The place at this place of the list. */
  readonly node: Place;
};

/** Conditions on places. All given ones must hold; within a list one is enough. */
export type PlaceFilter = {
  /** By what it did for campaigns or was done there: only places of which some, or none, of the `acts` is like this. */
  readonly acts?: InputMaybe<CampaignActMany>;
  /**
   * Only places that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** Only places that bear one of these official codes. Codes are re-used: several versions may answer. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * By the honours it received itself: only places that some, or none, like this went to. Honours of its people and bodies
   * are with those.
   */
  readonly honours?: InputMaybe<HonourMany>;
  /**
   * Only these places, e.g. `place:bac-kan/cho-don/xa-bang-lang`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only places on these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** Only places that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** Only places that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /**
   * By the standards it meets or aims for: only places of which some, or none, of the recognitions is like this. A merged
   * place has not inherited those of its parts.
   */
  readonly recognitions?: InputMaybe<RecognitionMany>;
  /**
   * Only places that stand so at the moment: PAST finds those abolished by then, FUTURE none under a moment. Absent: under
   * a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Words of the name. `Bằng Lãng` never finds Bằng Lang; `bang lang` finds both. `hoà` and `hòa` are the same. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only places of these types, in Vietnamese as in `Place.type`: `xã`, `phường`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only places in this area, the place that names it included. */
  readonly within?: InputMaybe<Within>;
};

/**
 * The members of an emulation block signed their yearly pledge (giao ước thi đua). Example: nine units of Khối Thi đua Nội
 * chính for 2024.
 */
export type Pledge = Fact & Node & {
  readonly __typename?: 'Pledge';
  /**
   * The day this pledge is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** The block or cluster whose members signed. */
  readonly block: Organization;
  /**
   * The id without a moment, `pledge:bbk-20240611/khoi-noi-chinh-2024`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** How many passages state this pledge: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this pledge rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this pledge: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this pledge: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The first and last day it may have been signed on. Without any date: by the earliest publication. */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `pledge:bbk-20240611/khoi-noi-chinh-2024`, or
   * `pledge:bbk-20240611/khoi-noi-chinh-2024@2024-06-11` in an answer for that day. Give it to `node` to fetch this pledge
   * again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this pledge on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `PLEDGE`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When it was signed as sources state it. Null when none states it; `year` is what it is for. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** The signatories that sources name. Often empty although `partyCount` is known. */
  readonly parties: ReadonlyArray<Organization>;
  /** How many signed, as sources state it, e.g. 9. Null when none does; it is not the length of `parties`. */
  readonly partyCount?: Maybe<Scalars['Int']['output']>;
  /** Web address to print or share. It still answers after this pledge was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The block and those signatories that sources name, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This pledge told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /** CURRENT: signed by the moment. UNCERTAIN: the sources leave open whether by then. */
  readonly standing: Standing;
  /** Whether this pledge still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this pledge. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /** The year the pledge is for, e.g. 2024. Null when no source says. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/**
 * The members of an emulation block signed their yearly pledge (giao ước thi đua). Example: nine units of Khối Thi đua Nội
 * chính for 2024.
 */
export type PledgeCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * The members of an emulation block signed their yearly pledge (giao ước thi đua). Example: nine units of Khối Thi đua Nội
 * chính for 2024.
 */
export type PledgeMentionsArgs = {
  lang?: Language;
};


/**
 * The members of an emulation block signed their yearly pledge (giao ước thi đua). Example: nine units of Khối Thi đua Nội
 * chính for 2024.
 */
export type PledgeOnTextArgs = {
  lang?: Language;
};


/**
 * The members of an emulation block signed their yearly pledge (giao ước thi đua). Example: nine units of Khối Thi đua Nội
 * chính for 2024.
 */
export type PledgeSentenceArgs = {
  lang?: Language;
};

/** One page of pledges, in the order asked for. */
export type PledgeConnection = {
  readonly __typename?: 'PledgeConnection';
  /**
   * The pledges counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The pledges of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<PledgeEdge>;
  /** The same pledges in the same order, for clients that need no cursor per pledge. */
  readonly nodes: ReadonlyArray<Pledge>;
  /** Whether more pledges follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many pledges there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of pledges, in the order asked for. */
export type PledgeConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A pledge on a page, and its cursor. */
export type PledgeEdge = {
  readonly __typename?: 'PledgeEdge';
  /** Opaque mark of this pledge in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The pledge at this place of the list. */
  readonly node: Pledge;
};

/** Conditions on pledges. All given ones must hold; within a list one is enough. */
export type PledgeFilter = {
  /** Only pledges of a block like this. */
  readonly block?: InputMaybe<OrganizationFilter>;
  /**
   * Only pledges that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only pledges about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these pledges, e.g. `pledge:bbk-20240611/khoi-noi-chinh-2024`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only pledges stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only pledges that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<PledgeFilter>;
  /** Only pledges whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only pledges that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<PledgeFilter>>;
  /** Only pledges of which a named signatory is like this. */
  readonly party?: InputMaybe<OrganizationFilter>;
  /** Only pledges cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only pledges that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only pledges in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only pledges that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only pledges that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
  /** Only pledges for these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A point on the ground, in degrees (WGS 84). It lies somewhere within the place, and is no border and no seat. */
export type Point = {
  readonly __typename?: 'Point';
  /** Degrees north of the equator, e.g. `22.1731`. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, e.g. `105.595`. */
  readonly longitude: Scalars['Float']['output'];
};

/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type Post = Actor & Entity & Node & {
  readonly __typename?: 'Post';
  /** What was done for campaigns from this office, e.g. launched by Thủ tướng Chính phủ. */
  readonly acts: CampaignActConnection;
  /**
   * The day this post is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `post:bac-kan/ubnd/chu-tich`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact in which this office plays a role. What its holders did in person is with the people. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The honours granted, presented or proposed from this office. `as: [GRANTOR]` keeps those it granted. */
  readonly honours: HonourConnection;
  /**
   * Key for client caches: `post:bac-kan/ubnd/chu-tich`, or `post:bac-kan/ubnd/chu-tich@2024-06-11` in an answer
   * for that day. Give it to `node` to fetch this post again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** Title and organization, e.g. `Chủ tịch UBND tỉnh Bắc Kạn`. */
  readonly name: Scalars['String']['output'];
  /** Every wording the sources use for this office, such as `Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** The organization the office is in. */
  readonly organization: Organization;
  /** Web address to print or share. It still answers after this post was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /**
   * Whether only one person at a time can hold it, as Chủ tịch, unlike Phó Chủ tịch. If so, a new holder ends the tenure
   * before.
   */
  readonly singleHolder: Scalars['Boolean']['output'];
  /**
   * Who held the office. Under a moment: those known to hold it then, and with standing UNCERTAIN those who may have.
   * Empty when nobody did or no source tells.
   */
  readonly tenures: TenureConnection;
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostDisplayNameArgs = {
  lang?: Language;
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * An office in an organization, apart from whoever holds it: Chủ tịch UBND tỉnh Bắc Kạn. Honours are granted by the post;
 * that somebody held it on that day does not mean that this person signed.
 *
 * Quyền (acting) and nguyên (former) are no posts of their own: see `Tenure.capacity` and `Tenure.former`.
 */
export type PostTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};

/** One page of posts, in the order asked for. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /**
   * The posts counted in groups, the largest first: all that the connection holds, not only this page. Null with an entry
   * in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The posts of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The same posts in the same order, for clients that need no cursor per post. */
  readonly nodes: ReadonlyArray<Post>;
  /** Whether more posts follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many posts there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of posts, in the order asked for. */
export type PostConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A post on a page, and its cursor. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** Opaque mark of this post in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The post at this place of the list. */
  readonly node: Post;
};

/** Conditions on posts. All given ones must hold; within a list one is enough. */
export type PostFilter = {
  /**
   * Only posts that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only these posts, e.g. `post:bac-kan/ubnd/chu-tich`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only posts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<PostFilter>;
  /** Only posts that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** Only offices in an organization like this. */
  readonly organization?: InputMaybe<OrganizationFilter>;
  /** By who held it: only posts of which some, or none, of the `tenures` is like this. */
  readonly tenures?: InputMaybe<TenureMany>;
  /** Words of the title or of the organization. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One newspaper article, by id or by headline.
   *
   * Null when no article has this id or headline. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly article?: Maybe<Article>;
  /**
   * Newspaper articles. asOf leaves none out: filter by `publishedOn` for what could be read by a day.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly articles?: Maybe<ArticleConnection>;
  /**
   * What somebody found good, lacking or to be done.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly assessments?: Maybe<AssessmentConnection>;
  /**
   * One award, by id or by name.
   *
   * Null when no award has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly award?: Maybe<Award>;
  /**
   * Titles and forms of commendation. asOf leaves none out; it governs what is shown of them.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly awards?: Maybe<AwardConnection>;
  /**
   * One movement, mobilisation or drive, by id or by name.
   *
   * Null when no campaign has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly campaign?: Maybe<Campaign>;
  /**
   * Who launched, planned, carried out, reviewed or concluded campaigns.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly campaignActs?: Maybe<CampaignActConnection>;
  /**
   * Which campaigns are variants or phases of others, answer or follow them.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly campaignLinks?: Maybe<CampaignLinkConnection>;
  /**
   * Movements, mobilisations and drives. Under asOf: those not known to be over or still to come.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly campaigns?: Maybe<CampaignConnection>;
  /**
   * Which state of the graph answers: number, hash, time and size. Ask for it along with anything you mean to print.
   *
   * Null when there is no such version, and before the first import. Errors: BAD_ARGUMENT for a number below 1, TIMEOUT,
   * UNAVAILABLE.
   */
  readonly dataset?: Maybe<Dataset>;
  /**
   * One decision, law, plan or data set, by id, number or title.
   *
   * Null when no document has this id, number or title. Errors: BAD_ARGUMENT unless exactly one of id and name is given,
   * BAD_ID, MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly document?: Maybe<Document>;
  /**
   * Decisions, laws, plans and data sets. asOf leaves none out: filter by `on` for those of a time.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * What every constant of the API is called in words, for headings and filters: kinds, levels, roles, stages and so on.
   * Indicators and topics, which are no constants, have labels of their own on figures and assessments.
   */
  readonly enumLabels: ReadonlyArray<EnumLabel>;
  /**
   * Facts of every kind in one list. The fields of a kind are read in fragments: `... on Honour { award { name } }`.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly facts?: Maybe<FactConnection>;
  /**
   * The numbers about one thing as series for charts: for tỉnh Bắc Kạn how many communes met the standard by when, a
   * target beside what was reached. One series for each indicator, measure, unit and nature, in the order of their
   * indicators.
   *
   * Null when no entity has this id, empty when no source gives a number about it. Errors: BAD_ID, MOMENT_CONFLICT,
   * COST_EXCEEDED beyond 1,000 figures, TIMEOUT, UNAVAILABLE.
   */
  readonly figureSeries?: Maybe<ReadonlyArray<FigureSeries>>;
  /**
   * The numbers that sources report.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly figures?: Maybe<FigureConnection>;
  /**
   * Ceremonies, conferences, congresses, signings and visits.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly gatherings?: Maybe<GatheringConnection>;
  /**
   * Who was honoured or proposed, with what, by whom, under which campaign.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly honours?: Maybe<HonourConnection>;
  /**
   * What several entities all have to do with, each by a hop of its own: the campaign under which two communes were
   * honoured, the decision that names both. First what most independent origins state of each, then what fewest facts
   * speak of, since that says most, then in the order of ids.
   *
   * Null when one of the ids was never given out or is withdrawn; empty when they share nothing here. Errors:
   * BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, COST_EXCEEDED, UNAVAILABLE; TIMEOUT when too many facts speak of them.
   */
  readonly inCommon?: Maybe<ReadonlyArray<Shared>>;
  /**
   * What became of ids that were printed or stored: still there, merged, corrected, withdrawn or never given out. One
   * answer for each id, in the order asked for. Use it behind permalinks.
   *
   * Never null, and no id is refused: a malformed one is UNKNOWN. Errors: BAD_ARGUMENT for more than 100 ids,
   * COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly lookup: ReadonlyArray<Lookup>;
  /**
   * Matches names that somebody wrote, such as a column of a table, each with what is known of whom it names. The answers
   * come in the order of the names, with scores and their reasons. Nothing is guessed: what a name leaves open stays open.
   *
   * Null only with an error: BAD_ARGUMENT for no name, more than 50, or one without letter, digit and code; COST_EXCEEDED,
   * TIMEOUT, UNAVAILABLE.
   */
  readonly match?: Maybe<ReadonlyArray<NameMatch>>;
  /**
   * Which organizations belong to which emulation blocks and clusters, and lead them.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly memberships?: Maybe<MembershipConnection>;
  /**
   * Any object by its id, as Relay asks for it. The moment is read from the id: `place:bac-kan@2024-06-11` answers for
   * that day.
   *
   * An id that was merged answers with the survivor. Null when the id was never given out or was withdrawn: `lookup` tells
   * which. Errors: BAD_ID, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly node?: Maybe<Node>;
  /**
   * Several objects by id, in the order asked for. Each id carries its own moment, or none.
   *
   * An entry is null where `node` would be null; a malformed id with a BAD_ID error that names its place. Other errors:
   * BAD_ARGUMENT for more than 100 ids, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * One body, by id or by name.
   *
   * Null when no organization has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given,
   * BAD_ID, MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly organization?: Maybe<Organization>;
  /**
   * Bodies of the Party, the state and society. Under asOf: those not known to be dissolved or still to come.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly organizations?: Maybe<OrganizationConnection>;
  /**
   * How two entities are connected: ways over facts in which both ends of a hop have a role, the shortest first, then
   * those whose weakest hop most independent origins state, then in the order of ids. A way is told by the entities it
   * passes; whatever else joins two of them stands in the hop's `facts`.
   *
   * Null when one of the ids was never given out or is withdrawn; empty when nothing here connects the two within
   * `maxHops`. Errors: BAD_ARGUMENT, also when both are the same, BAD_ID, MOMENT_CONFLICT, COST_EXCEEDED, UNAVAILABLE;
   * TIMEOUT when there is too much between them: ask for fewer hops.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /**
   * People whom sources name. asOf leaves nobody out; it governs what is shown of them.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly people?: Maybe<PersonConnection>;
  /**
   * One person, by id or by name.
   *
   * Null when nobody has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly person?: Maybe<Person>;
  /**
   * One place, by id or by name. Communes that merged are found too, under their own ids.
   *
   * Null when no place has this id, or none in `within` this name. Errors: BAD_ARGUMENT unless exactly one of id and name
   * is given, BAD_ID, MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly place?: Maybe<Place>;
  /**
   * Administrative units and villages. Under asOf: those in force that day; without it every version there ever was.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly places?: Maybe<PlaceConnection>;
  /**
   * The yearly pledges (giao ước thi đua) that blocks signed.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly pledges?: Maybe<PledgeConnection>;
  /**
   * One office, by id or by name. Ask for its `tenures` under asOf to learn who held it that day.
   *
   * Null when no office has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly post?: Maybe<Post>;
  /**
   * Offices. Under asOf: those in bodies not known to be dissolved or still to come.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly posts?: Maybe<PostConnection>;
  /**
   * Which places meet a standard, say so, or aim to.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly recognitions?: Maybe<RecognitionConnection>;
  /**
   * Finds anything by its name, as fast as somebody types. The best matches come first: by how the name matches (EXACT,
   * ACCENTED, FOLDED, PREFIX), a whole name before a part of one; then what lies in `within`, what facts speak of, what is
   * current, the higher level, the more facts.
   *
   * A text with diacritics means those letters only: `Bằng Lãng` never finds Bằng Lang; `bang lang` finds both. All words
   * must stand in one name, in any order, the last perhaps unfinished. Signs (`+ - && ( " * ? : /`) mean nothing.
   *
   * Null only with an error: BAD_ARGUMENT for a text without letter or digit, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR,
   * COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * One standard, by id or by name.
   *
   * Null when no standard has this id or name. Errors: BAD_ARGUMENT unless exactly one of id and name is given, BAD_ID,
   * MOMENT_CONFLICT, AMBIGUOUS_NAME, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly standard?: Maybe<Standard>;
  /**
   * Standards that places can meet. Under asOf: those not known to have run out or still to come.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly standards?: Maybe<StandardConnection>;
  /**
   * Who held which post. Under asOf: who held it then, and as UNCERTAIN who may have.
   *
   * Null only with an error: BAD_ARGUMENT, BAD_ID, MOMENT_CONFLICT, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly tenures?: Maybe<TenureConnection>;
  /**
   * What went since a version of the dataset, the latest first: entities, facts and citations that were withdrawn, or that
   * turned out to be the same as another. Together with `changedSince` on the lists it brings an older copy up to date.
   *
   * Null only with an error: BAD_ARGUMENT for a version below 0, BAD_CURSOR, COST_EXCEEDED, TIMEOUT, UNAVAILABLE.
   */
  readonly withdrawn?: Maybe<LookupConnection>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryArticleArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryAwardArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryCampaignArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryCampaignActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<CampaignActFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryCampaignLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<CampaignLinkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryDatasetArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryEnumLabelsArgs = {
  lang?: Language;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryFigureSeriesArgs = {
  about: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Day']['input']>;
  indicator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<GatheringFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryHonoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<HonourFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryInCommonArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  minSources?: Scalars['Int']['input'];
  throughHubs?: Scalars['Boolean']['input'];
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryLookupArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryMatchArgs = {
  names: ReadonlyArray<NameToMatch>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryOrganizationArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  minSources?: Scalars['Int']['input'];
  throughHubs?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPostArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<RecognitionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
  within?: InputMaybe<Within>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryStandardArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EntityOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * Where every request begins. Data is only read here; there are no mutations.
 *
 * asOf is an argument of these fields only and holds for everything below them. An id argument may be bare or carry that
 * same day (`place:bac-kan@2024-06-11`); another day is a MOMENT_CONFLICT. Not found is null and no error; conflicts
 * between sources, uncertainty, merges and withdrawals are data and no errors.
 *
 * Errors stand in `errors` with a code in `extensions.code` and what to do about it in `extensions.remedy`:
 * - BAD_ARGUMENT: an argument cannot be used, e.g. `first: 500`, an unknown day or more than 100 ids in a list.
 * - BAD_ID: not an id of this graph.
 * - MOMENT_CONFLICT: an id for one day in a request for another.
 * - BAD_CURSOR: `after` is no cursor, or one from another order.
 * - AMBIGUOUS_NAME: several entities bear the name; the candidates are listed in the error.
 * - COST_EXCEEDED: the request costs more than 10,000, is deeper than 20 or asks for too many fields. Refused as a whole.
 * - TIMEOUT: the database did not answer in time. Ask for less.
 * - RATE_LIMITED: your address has spent its points for this minute, or has too many requests under way. Wait as long as
 *   Retry-After says.
 * - UNAVAILABLE: the database cannot be reached, has no memory left for this, or has too much to do. Try again.
 */
export type QueryWithdrawnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  since?: Scalars['Int']['input'];
};

/** Who is honoured: a place (xã Bằng Lãng), a body, a person, or a group whose members the source does not all name. */
export type Recipient = Organization | Person | Place | RecipientGroup;

/** Conditions on who is honoured. All given ones must hold; within a list one is enough. */
export type RecipientFilter = {
  /**
   * Only these recipients, e.g. `place:bac-kan/cho-don/xa-bang-lang`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Only recipients of these kinds; a group when one of its parts is. What else is asked, a recipient of such a kind must
   * have.
   */
  readonly kind?: InputMaybe<ReadonlyArray<RecipientKind>>;
  /** Only places on these levels as recipients: COMMUNE for honoured communes. Bodies, people and groups never match. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** Only recipients that are a place like this, e.g. one that is PAST at the moment. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** Words of the recipient's name. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only recipients in this area: where the honour itself lies, see `Within`. A group lies there too. */
  readonly within?: InputMaybe<Within>;
};

/**
 * Recipients that a source counts but does not all name: "14 tập thể", "15 tập thể và 8 cá nhân". A group has no id: it
 * belongs to its one honour. Never add a group to a larger one that it may be part of.
 */
export type RecipientGroup = {
  readonly __typename?: 'RecipientGroup';
  /** The group in the words of the source, e.g. `14 tập thể và 07 cá nhân`. */
  readonly asWritten: Scalars['String']['output'];
  /** Those members that the source does name. Often empty. */
  readonly names: ReadonlyArray<Actor>;
  /** What the group consists of, kind by kind. */
  readonly parts: ReadonlyArray<RecipientPart>;
};

/** Sorts of recipient. Of those with a name: places, bodies (COLLECTIVE) and people (PERSON). */
export type RecipientKind =
  /** Tập thể: a body or a unit of one. */
  | 'COLLECTIVE'
  /** Hộ, gia đình. */
  | 'HOUSEHOLD'
  /** Cá nhân. */
  | 'PERSON'
  /** A commune, village, district or province. */
  | 'PLACE';

/** So many recipients of one kind within a group. */
export type RecipientPart = {
  readonly __typename?: 'RecipientPart';
  /** How many. Null where the source gives no number ("nhiều tập thể"). */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Collectives, households, persons or places. */
  readonly kind: RecipientKind;
};

/**
 * A place meets a standard (đạt chuẩn), says that it does, or aims to. It belongs to that version of the place: a commune
 * formed by a merger has not inherited it. Papers write "đạt" for all three: `status` tells them apart.
 */
export type Recognition = Fact & Node & {
  readonly __typename?: 'Recognition';
  /**
   * The day this recognition is described for: the asOf of the root field or the day in the id. Null: no day was asked
   * for, the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `recognition:bbk-7453/cuong-loi`: the same at every moment and in every dataset version.
   * Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * How many passages state this recognition: at least 1. Reprints and repeats count each time, unlike in
   * `independentSources`.
   */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this recognition rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this recognition: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this recognition: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /**
   * The first and last day it may have been recognised on. Without any date: from the start of `forPeriod`, unless it is a
   * target, to the earliest publication.
   */
  readonly days: Days;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** The years the criteria or the target are for, e.g. `2022/2025`. Null when no source states any. */
  readonly forPeriod?: Maybe<Scalars['EDTF']['output']>;
  /**
   * Key for client caches: `recognition:bbk-7453/cuong-loi`, or `recognition:bbk-7453/cuong-loi@2024-06-11` in an answer
   * for that day. Give it to `node` to fetch this recognition again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this recognition on their own: the agency an article declares, else its publisher. Reprints
   * collapse into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `RECOGNITION`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When the place was recognised as sources state it, e.g. `2021`. Null when none states it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Web address to print or share. It still answers after this recognition was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The place, in the version that was recognised. Under a later moment its standing may be PAST. */
  readonly place: Place;
  /** Who recognised it: for a commune UBND tỉnh or its chair. Empty when no source names anyone. */
  readonly recognisers: ReadonlyArray<Actor>;
  /** Standard, place, recogniser and document, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /**
   * This recognition told in one sentence, made from its roles and dates: for lists and previews. Never a
   * quote.
   */
  readonly sentence: Scalars['String']['output'];
  /** The standard that is met or aimed for, e.g. xã nông thôn mới nâng cao. */
  readonly standard: Standard;
  /**
   * CURRENT from the decision until it is revoked or its place version ends, then PAST. A target or claim: from the day it
   * was reported. UNCERTAIN where sources leave open whether by then.
   */
  readonly standing: Standing;
  /** Whether this recognition still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** Whether it is recognised, claimed by the place itself, aimed for or revoked. */
  readonly status: RecognitionStatus;
  /** The stages that sources state, with date, document and citations. Empty for a target or a place's own claim. */
  readonly steps: ReadonlyArray<Step>;
  /** The fact that replaces this recognition. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
};


/**
 * A place meets a standard (đạt chuẩn), says that it does, or aims to. It belongs to that version of the place: a commune
 * formed by a merger has not inherited it. Papers write "đạt" for all three: `status` tells them apart.
 */
export type RecognitionCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A place meets a standard (đạt chuẩn), says that it does, or aims to. It belongs to that version of the place: a commune
 * formed by a merger has not inherited it. Papers write "đạt" for all three: `status` tells them apart.
 */
export type RecognitionMentionsArgs = {
  lang?: Language;
};


/**
 * A place meets a standard (đạt chuẩn), says that it does, or aims to. It belongs to that version of the place: a commune
 * formed by a merger has not inherited it. Papers write "đạt" for all three: `status` tells them apart.
 */
export type RecognitionOnTextArgs = {
  lang?: Language;
};


/**
 * A place meets a standard (đạt chuẩn), says that it does, or aims to. It belongs to that version of the place: a commune
 * formed by a merger has not inherited it. Papers write "đạt" for all three: `status` tells them apart.
 */
export type RecognitionSentenceArgs = {
  lang?: Language;
};

/** One page of recognitions, in the order asked for. */
export type RecognitionConnection = {
  readonly __typename?: 'RecognitionConnection';
  /**
   * The recognitions counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The recognitions of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<RecognitionEdge>;
  /** The same recognitions in the same order, for clients that need no cursor per recognition. */
  readonly nodes: ReadonlyArray<Recognition>;
  /** Whether more recognitions follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many recognitions there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of recognitions, in the order asked for. */
export type RecognitionConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A recognition on a page, and its cursor. */
export type RecognitionEdge = {
  readonly __typename?: 'RecognitionEdge';
  /** Opaque mark of this recognition in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The recognition at this place of the list. */
  readonly node: Recognition;
};

/** Conditions on recognitions. All given ones must hold; within a list one is enough. */
export type RecognitionFilter = {
  /**
   * Only recognitions that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only recognitions about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these recognitions, e.g. `recognition:bbk-7453/cuong-loi`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only recognitions stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only recognitions that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<RecognitionFilter>;
  /** Only recognitions whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only recognitions that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<RecognitionFilter>>;
  /** Only recognitions of a place like this. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** Only recognitions by somebody like this. */
  readonly recogniser?: InputMaybe<ActorFilter>;
  /** Only recognitions cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Only recognitions of a standard like this. */
  readonly standard?: InputMaybe<StandardFilter>;
  /**
   * Only recognitions that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only recognitions in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only these: RECOGNISED leaves out targets and claims. */
  readonly status?: InputMaybe<ReadonlyArray<RecognitionStatus>>;
  /** Only recognitions that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only recognitions that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** What is asked of all recognitions that belong to something: that there is one like this, or that there is none. */
export type RecognitionMany = {
  /**
   * No recognition like this is known. It means that no source here tells of one, not that there was none. Under asOf one
   * that is UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<RecognitionFilter>;
  /** At least one recognition like this is known. An empty object: any recognition at all. */
  readonly some?: InputMaybe<RecognitionFilter>;
};

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

/** One entity in one role of a fact, with the words that put it there. A fact lists one for each entity it joins. */
export type RoleLink = {
  readonly __typename?: 'RoleLink';
  /** The words of the source for it, e.g. `Chủ tịch UBND tỉnh` for the post Chủ tịch UBND tỉnh Bắc Kạn. */
  readonly asWritten: Scalars['String']['output'];
  /** How surely those words name this entity. CONTEXT or INFERRED: the words alone do not. Tell your reader so. */
  readonly basis: ClaimBasis;
  /** Who or what plays it. Never hidden by a moment: a commune that has merged since is still here, with standing PAST. */
  readonly entity: Entity;
  /** The part the entity plays. */
  readonly role: Role;
};

/** What a text finds, best first, and what surrounds the list. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities of this page, each with its cursor and the name that the text found. Empty when nothing matches. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same entities in the same order, for clients that need neither cursor nor match. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether more entities follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many entities the pages hold together. That is all that match, unless the text begins or stands in hundreds
   * of names (`t`, `xã`): then the best known of them. Null with an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity that a text found, and how. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque mark of this entity in the order of this text. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The name of it that matches best, and where. */
  readonly match: Match;
  /** The entity found, once however many of its names match. */
  readonly node: Entity;
};

/** An entity that all of those asked about have to do with. */
export type Shared = {
  readonly __typename?: 'Shared';
  /** What they share: a campaign, a decision, a body, a district. */
  readonly entity: Entity;
  /** How each of them is joined to it: one hop each, in the order in which they were asked about. */
  readonly links: ReadonlyArray<Hop>;
};

/** Where facts come from: a newspaper article or a document. Its copy is what quotes are checked against. */
export type Source = {
  /**
   * The day this source is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `article:bbk-20240611`: the same at every moment and in every dataset version. Store, compare
   * and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /** The passages of this source that facts rest on. */
  readonly citations: CitationConnection;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** The facts cited from this source, and those that speak of it in a role of their own. */
  readonly facts: FactConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `article:bbk-20240611`, or `article:bbk-20240611@2024-06-11` in an answer for that day. Give it
   * to `node` to fetch this source again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The name to show; the same as `title`. */
  readonly name: Scalars['String']['output'];
  /** The title and other ways in which this source is called, such as a document's number. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /** Web address to print or share. It still answers after this source was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** When it was published, e.g. `2024-06-11`. Null when unknown. */
  readonly publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it: the newspaper of an article. Null when unknown. */
  readonly publisher?: Maybe<Organization>;
  /**
   * The copy that `Citation.start` and `Citation.end` count in. Null without a copy. RESTATED: never print it as the
   * newspaper's words.
   */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the copy, in hexadecimal: it shows which text the quotes were checked against. Null without a copy. */
  readonly textHash?: Maybe<Scalars['String']['output']>;
  /** Whether the copy here holds the source's own words or retells its facts. */
  readonly textKind: TextKind;
  /** Headline of the article or title of the document. */
  readonly title: Scalars['String']['output'];
  /** Where the original can be read. Null when it is not online or the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Where facts come from: a newspaper article or a document. Its copy is what quotes are checked against. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** Where facts come from: a newspaper article or a document. Its copy is what quotes are checked against. */
export type SourceDisplayNameArgs = {
  lang?: Language;
};


/** Where facts come from: a newspaper article or a document. Its copy is what quotes are checked against. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/** Where facts come from: a newspaper article or a document. Its copy is what quotes are checked against. */
export type SourceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};

/** Conditions on a source. All given ones must hold; within a list one is enough. */
export type SourceFilter = {
  /** Only these sources, e.g. `article:bbk-20240611`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only sources published in this span. Use it for what could be known by a day: asOf is about events, not about news. */
  readonly publishedOn?: InputMaybe<On>;
  /** Only sources published by these organizations, by id. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only sources of which the copy is of this kind. */
  readonly textKind?: InputMaybe<ReadonlyArray<TextKind>>;
};

/** A stretch of a text. */
export type Span = {
  readonly __typename?: 'Span';
  /** Where it ends: `text.slice(start, end)` is the stretch. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts: the number of UTF-16 code units before it, as JavaScript counts. */
  readonly start: Scalars['Int']['output'];
};

/** What a judgement says. */
export type Stance =
  /** Kết quả: what went well. */
  | 'ACHIEVEMENT'
  /** Định hướng, nhiệm vụ: what is to be done. */
  | 'DIRECTION'
  /** Hạn chế: what is lacking. */
  | 'LIMITATION';

/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type Standard = Entity & Node & {
  readonly __typename?: 'Standard';
  /**
   * The day this standard is described for: the asOf of the root field or the day in the id. Null: no day was asked for,
   * the whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The standard it rests on: xã nông thôn mới for xã nông thôn mới nâng cao, or the general one behind a province's own.
   * A place that meets this one meets that one too. Null for the first rung.
   */
  readonly broader?: Maybe<Standard>;
  /**
   * The id without a moment, `standard:xa-nong-thon-moi`: the same at every moment and in every dataset version. Store,
   * compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /**
   * The days on which it changes, the earliest first: its standing (begins, ends, becomes sure or unsure), or what it
   * belongs to. Between two of them it is the same under every `asOf`; facts about it may still differ.
   */
  readonly changes: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * The name with its kind and what tells it apart: `xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn`, or
   * `phong trào “Thi đua ái quốc”`.
   */
  readonly displayName: Scalars['String']['output'];
  /** Every fact about this standard: recognitions, targets and figures. */
  readonly facts: FactConnection;
  /** The numbers of places that met it, e.g. 28 communes of Bắc Kạn at the end of 2023. */
  readonly figures: FigureConnection;
  /**
   * The version of the dataset in which this entity came in. What was there before versions were noted has the version
   * that first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /**
   * Key for client caches: `standard:xa-nong-thon-moi`, or `standard:xa-nong-thon-moi@2024-06-11` in an answer for that
   * day. Give it to `node` to fetch this standard again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The version of the dataset in which this entity last changed: its names, its properties, what it belongs to, or its
   * days. Further facts about it are no change.
   */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /** The level of the places that can meet it: COMMUNE for xã nông thôn mới, VILLAGE for thôn nông thôn mới. */
  readonly level: Level;
  /** The name with the level it is for: `xã nông thôn mới nâng cao`. */
  readonly name: Scalars['String']['output'];
  /** Every wording in the sources, such as `xã đạt chuẩn NTM`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Whoever and whatever is one step away: has a role in a fact beside this entity, or is joined to it by structure (a
   * post and its body, a body and its seat, a part and its whole, a place and its successor). One edge for each neighbour,
   * those joined by most facts first; those joined by structure alone come last.
   *
   * Null with an entry in errors: TIMEOUT for an entity in so many facts that reading all would take too long, BAD_CURSOR.
   */
  readonly neighbours?: Maybe<NeighbourConnection>;
  /**
   * Who set the criteria: a national body, or a province's, as in Bắc Kạn for thôn nông thôn mới. Null when no source
   * tells.
   */
  readonly owner?: Maybe<Organization>;
  /** The years its criteria are for, e.g. `2021/2025`. Null when no source states any. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** Web address to print or share. It still answers after this standard was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** The places recognised to meet it, with those that report or aim to. Filter by status to tell them apart. */
  readonly recognitions: RecognitionConnection;
  /** CURRENT while its criteria are in force at the moment; UNCERTAIN when no source states their period. */
  readonly standing: Standing;
};


/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type StandardDisplayNameArgs = {
  lang?: Language;
};


/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type StandardFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  filter?: InputMaybe<FactFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type StandardFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};


/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type StandardNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<Role>>;
  facts?: InputMaybe<ReadonlyArray<FactKind>>;
  first?: Scalars['Int']['input'];
  hubs?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
};


/**
 * A set of criteria a place can be recognised to meet, such as xã nông thôn mới, then nâng cao, then kiểu mẫu. Not an
 * award: it is recognised, not granted. Provinces may set their own criteria, and criteria change with the period.
 */
export type StandardRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecognitionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FactOrder;
};

/** One page of standards, in the order asked for. */
export type StandardConnection = {
  readonly __typename?: 'StandardConnection';
  /**
   * The standards counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The standards of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<StandardEdge>;
  /** The same standards in the same order, for clients that need no cursor per standard. */
  readonly nodes: ReadonlyArray<Standard>;
  /** Whether more standards follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many standards there are over all pages. Zero: the graph knows none, which does not mean there are none. Null with
   * an entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of standards, in the order asked for. */
export type StandardConnectionCountsArgs = {
  by: ReadonlyArray<EntityGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A standard on a page, and its cursor. */
export type StandardEdge = {
  readonly __typename?: 'StandardEdge';
  /** Opaque mark of this standard in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The standard at this place of the list. */
  readonly node: Standard;
};

/** Conditions on standards. All given ones must hold; within a list one is enough. */
export type StandardFilter = {
  /**
   * Only standards that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only these standards, e.g. `standard:xa-nong-thon-moi`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only standards for places on these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** Only standards that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<StandardFilter>;
  /** Only standards that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<StandardFilter>>;
  /** By the places that meet it or aim for it: only standards of which some, or none, of the `recognitions` is like this. */
  readonly recognitions?: InputMaybe<RecognitionMany>;
  /** Words of the name. With diacritics only that spelling matches, without them any. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** One stage that an honour or a recognition has reached according to its sources. */
export type Step = {
  readonly __typename?: 'Step';
  /** The passages that state this stage, at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** The decision or proposal behind it, e.g. the one numbered 477/QĐ-TTg. Null when no source names one. */
  readonly document?: Maybe<Document>;
  /** When it was reached, as precisely as sources state it. Null when none gives a date. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The stage that was reached. */
  readonly status: DecisionStatus;
};

/**
 * A person held a post, for one unbroken spell. An article that names somebody with a post proves it for that day only:
 * what lies before and after is UNCERTAIN unless a source states it.
 */
export type Tenure = Fact & Node & {
  readonly __typename?: 'Tenure';
  /**
   * The day this tenure is described for: the asOf of the root field or the day in the id. Null: no day was asked for, the
   * whole record counts.
   */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /**
   * The id without a moment, `tenure:bbk-20240611/nguyen-dang-binh-ubnd`: the same at every moment and in every dataset
   * version. Store, compare and print this one.
   */
  readonly canonicalId: Scalars['ID']['output'];
  /** In full, or acting ("Quyền"). */
  readonly capacity: Capacity;
  /** How many passages state this tenure: at least 1. Reprints and repeats count each time, unlike in `independentSources`. */
  readonly citationCount: Scalars['Int']['output'];
  /** The passages this tenure rests on, always at least one: the quote, where it stands and its source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to print next to this tenure: title, publisher and date of its source, and the permalink. */
  readonly citeAs: Scalars['String']['output'];
  /**
   * Where sources disagree about this tenure: each such field with all its values and the one chosen. Empty: no
   * disagreement.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /**
   * From the stated start, else the first day seen, to the last day seen. Orders lists; what holds on a day is in
   * `standing`.
   */
  readonly days: Days;
  /** When it ended as sources state it. Null when none does, which does not mean that it goes on. */
  readonly end?: Maybe<Scalars['EDTF']['output']>;
  /**
   * The earliest day a source shows the person in the post, as a rule the day of publication. Null when no
   * source is dated.
   */
  readonly firstSeen?: Maybe<Scalars['Day']['output']>;
  /**
   * The version of the dataset in which this fact came in. What was there before versions were noted has the version that
   * first noted them.
   */
  readonly firstVersion: Scalars['Int']['output'];
  /** true: the sources call the person a former holder ("nguyên") and the spell was over when they wrote. */
  readonly former: Scalars['Boolean']['output'];
  /**
   * Key for client caches: `tenure:bbk-20240611/nguyen-dang-binh-ubnd`, or
   * `tenure:bbk-20240611/nguyen-dang-binh-ubnd@2024-06-11` in an answer for that day. Give it to `node` to fetch this
   * tenure again at the same moment.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many origins state this tenure on their own: the agency an article declares, else its publisher. Reprints collapse
   * into one.
   */
  readonly independentSources: Scalars['Int']['output'];
  /** Always `TENURE`. Tells facts of several kinds apart in one list without asking for `__typename`. */
  readonly kind: FactKind;
  /** The version of the dataset in which this fact last changed: its values, its roles, its days, or a passage it rests on. */
  readonly lastChangedVersion: Scalars['Int']['output'];
  /**
   * The latest day a source shows the person in the post. Equal to `firstSeen` when it was read once. Null when
   * no source is dated.
   */
  readonly lastSeen?: Maybe<Scalars['Day']['output']>;
  /** The entities that the sentence names, in the order in which it names them, and where their names stand in it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The spell as sources state it: an interval from `start` to `end`. Null when no source states either. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** The same date in words: `ngày 11/6/2024`, or `on 11 June 2024`. Null when no source states one. */
  readonly onText?: Maybe<Scalars['String']['output']>;
  /** Web address to print or share. It still answers after this tenure was merged into another or withdrawn. */
  readonly permalink: Scalars['URL']['output'];
  /** Who held it, as the sources name them. */
  readonly person: Person;
  /** The post that was held. */
  readonly post: Post;
  /** The post and its holder, each with the words of the source. */
  readonly roles: ReadonlyArray<RoleLink>;
  /** This tenure told in one sentence, made from its roles and dates: for lists and previews. Never a quote. */
  readonly sentence: Scalars['String']['output'];
  /**
   * CURRENT within the stated dates or between the days seen; PAST after a stated end; UNCERTAIN where no source tells.
   * PAST also once another person holds a post for one, or the body has ended.
   */
  readonly standing: Standing;
  /** When it began as sources state it. Null when none does: then see `firstSeen`. */
  readonly start?: Maybe<Scalars['EDTF']['output']>;
  /** Whether this tenure still stands as stated, was corrected or was withdrawn. Independent of asOf. */
  readonly state: FactState;
  /** The fact that replaces this tenure. Null unless `state` is CORRECTED. */
  readonly supersededBy?: Maybe<Fact>;
  /**
   * The term of office that the source names with the post, e.g. `2011/2016` for "nhiệm kỳ 2011-2016". It is that of the
   * body: nobody need hold the post for all of it. Null when no source names one.
   */
  readonly term?: Maybe<Scalars['EDTF']['output']>;
};


/**
 * A person held a post, for one unbroken spell. An article that names somebody with a post proves it for that day only:
 * what lies before and after is UNCERTAIN unless a source states it.
 */
export type TenureCitationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A person held a post, for one unbroken spell. An article that names somebody with a post proves it for that day only:
 * what lies before and after is UNCERTAIN unless a source states it.
 */
export type TenureMentionsArgs = {
  lang?: Language;
};


/**
 * A person held a post, for one unbroken spell. An article that names somebody with a post proves it for that day only:
 * what lies before and after is UNCERTAIN unless a source states it.
 */
export type TenureOnTextArgs = {
  lang?: Language;
};


/**
 * A person held a post, for one unbroken spell. An article that names somebody with a post proves it for that day only:
 * what lies before and after is UNCERTAIN unless a source states it.
 */
export type TenureSentenceArgs = {
  lang?: Language;
};

/** One page of tenures, in the order asked for. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /**
   * The tenures counted in groups, the largest first: all that the connection holds, not only this page. Null with an
   * entry in errors when counting failed.
   */
  readonly counts?: Maybe<ReadonlyArray<GroupCount>>;
  /** The tenures of this page, each with its own cursor. Empty when nothing matches. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The same tenures in the same order, for clients that need no cursor per tenure. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** Whether more tenures follow, and the cursor to ask for them with. */
  readonly pageInfo: PageInfo;
  /**
   * How many tenures there are over all pages. Zero: no source here says so, not that it never happened. Null with an
   * entry in errors when counting failed.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** One page of tenures, in the order asked for. */
export type TenureConnectionCountsArgs = {
  by: ReadonlyArray<FactGroup>;
  first?: Scalars['Int']['input'];
  lineage?: Scalars['Boolean']['input'];
};

/** A tenure on a page, and its cursor. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Opaque mark of this tenure in the page's order. As `after` it starts a page right behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The tenure at this place of the list. */
  readonly node: Tenure;
};

/** Conditions on tenures. All given ones must hold; within a list one is enough. */
export type TenureFilter = {
  /**
   * Only tenures that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** true: only tenures about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only these tenures, e.g. `tenure:bbk-20240611/nguyen-dang-binh-ubnd`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tenures stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only tenures that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: InputMaybe<TenureFilter>;
  /** Only tenures whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: InputMaybe<On>;
  /** Only tenures that meet at least one of these. An empty list: none at all. */
  readonly or?: InputMaybe<ReadonlyArray<TenureFilter>>;
  /** Only tenures of a person like this. */
  readonly person?: InputMaybe<PersonFilter>;
  /** Only tenures of a post like this. */
  readonly post?: InputMaybe<PostFilter>;
  /** Only tenures cited from at least one source like this, e.g. published by a given day. */
  readonly source?: InputMaybe<SourceFilter>;
  /**
   * Only tenures that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only tenures in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: InputMaybe<ReadonlyArray<FactState>>;
  /** Only tenures that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: InputMaybe<Unplaced>;
  /** Only tenures that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: InputMaybe<Within>;
};

/** What is asked of all tenures that belong to something: that there is one like this, or that there is none. */
export type TenureMany = {
  /**
   * No tenure like this is known. It means that no source here tells of one, not that there was none. Under asOf one that
   * is UNCERTAIN counts as known.
   */
  readonly none?: InputMaybe<TenureFilter>;
  /** At least one tenure like this is known. An empty object: any tenure at all. */
  readonly some?: InputMaybe<TenureFilter>;
};

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

/**
 * Asks for what lies in no place of a level, in whole or in part: what is told of the whole country lies in no province,
 * what is told of a province in no commune, and some facts say of no place at all.
 */
export type Unplaced = {
  /** The level of which no place holds it, e.g. PROVINCE. */
  readonly level: Level;
  /** true: no place that holds its ground at the moment. false: none in which it lay on its own day. As in `counts`. */
  readonly lineage?: Scalars['Boolean']['input'];
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
  readonly lineage?: Scalars['Boolean']['input'];
  /** The place, e.g. `place:bac-kan`. It counts itself and its parts at any depth. */
  readonly place: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Recipient:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( GroupNode )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Entity:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Fact:
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
  ;
  Node:
    | ( EntityNode )
    | ( FactNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( FactNode )
    | ( FactNode )
    | ( CitationNode )
    | ( EntityNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( FactNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( FactNode )
    | ( EntityNode )
    | ( FactNode )
    | ( EntityNode )
    | ( FactNode )
  ;
  Source:
    | ( EntityNode )
    | ( EntityNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActKind: ActKind;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorFilter: ActorFilter;
  Article: ResolverTypeWrapper<EntityNode>;
  ArticleConnection: ResolverTypeWrapper<EntityConnectionNode>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Assessment: ResolverTypeWrapper<FactNode>;
  AssessmentConnection: ResolverTypeWrapper<FactConnectionNode>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentFilter: AssessmentFilter;
  Award: ResolverTypeWrapper<EntityNode>;
  AwardConnection: ResolverTypeWrapper<EntityConnectionNode>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  AwardFilter: AwardFilter;
  AwardKind: AwardKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Campaign: ResolverTypeWrapper<EntityNode>;
  CampaignAct: ResolverTypeWrapper<FactNode>;
  CampaignActConnection: ResolverTypeWrapper<FactConnectionNode>;
  CampaignActEdge: ResolverTypeWrapper<Omit<CampaignActEdge, 'node'> & { node: ResolversTypes['CampaignAct'] }>;
  CampaignActFilter: CampaignActFilter;
  CampaignActMany: CampaignActMany;
  CampaignConnection: ResolverTypeWrapper<EntityConnectionNode>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignKind: CampaignKind;
  CampaignLink: ResolverTypeWrapper<FactNode>;
  CampaignLinkConnection: ResolverTypeWrapper<FactConnectionNode>;
  CampaignLinkEdge: ResolverTypeWrapper<Omit<CampaignLinkEdge, 'node'> & { node: ResolversTypes['CampaignLink'] }>;
  CampaignLinkFilter: CampaignLinkFilter;
  Candidate: ResolverTypeWrapper<CandidateNode>;
  Capacity: Capacity;
  ChoiceRule: ChoiceRule;
  Citation: ResolverTypeWrapper<CitationNode>;
  CitationConnection: ResolverTypeWrapper<CitationConnectionNode>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationFilter: CitationFilter;
  ClaimBasis: ClaimBasis;
  Conflict: ResolverTypeWrapper<ConflictNode>;
  ConflictValue: ResolverTypeWrapper<ConflictValueNode>;
  Dataset: ResolverTypeWrapper<Dataset>;
  DatasetCount: ResolverTypeWrapper<DatasetCount>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Days: ResolverTypeWrapper<Days>;
  DecisionStatus: DecisionStatus;
  Discrepancy: ResolverTypeWrapper<DiscrepancyNode>;
  Document: ResolverTypeWrapper<EntityNode>;
  DocumentConnection: ResolverTypeWrapper<EntityConnectionNode>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityGroup: EntityGroup;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  Extent: Extent;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactConnection: ResolverTypeWrapper<FactConnectionNode>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: FactFilter;
  FactGroup: FactGroup;
  FactKind: FactKind;
  FactMany: FactMany;
  FactOrder: FactOrder;
  FactState: FactState;
  FieldValue: ResolverTypeWrapper<FieldValueNode>;
  Figure: ResolverTypeWrapper<FactNode>;
  FigureConnection: ResolverTypeWrapper<FactConnectionNode>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  FigureNature: FigureNature;
  FigureSeries: ResolverTypeWrapper<FigureSeriesNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gathering: ResolverTypeWrapper<FactNode>;
  GatheringConnection: ResolverTypeWrapper<FactConnectionNode>;
  GatheringEdge: ResolverTypeWrapper<Omit<GatheringEdge, 'node'> & { node: ResolversTypes['Gathering'] }>;
  GatheringFilter: GatheringFilter;
  GatheringKind: GatheringKind;
  GroupCount: ResolverTypeWrapper<GroupCountNode>;
  GroupKey: ResolverTypeWrapper<GroupKeyNode>;
  Honour: ResolverTypeWrapper<FactNode>;
  HonourConnection: ResolverTypeWrapper<FactConnectionNode>;
  HonourEdge: ResolverTypeWrapper<Omit<HonourEdge, 'node'> & { node: ResolversTypes['Honour'] }>;
  HonourFilter: HonourFilter;
  HonourMany: HonourMany;
  Hop: ResolverTypeWrapper<HopNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  Level: Level;
  LinkKind: LinkKind;
  Lookup: ResolverTypeWrapper<LookupNode>;
  LookupConnection: ResolverTypeWrapper<LookupConnectionNode>;
  LookupEdge: ResolverTypeWrapper<Omit<LookupEdge, 'node'> & { node: ResolversTypes['Lookup'] }>;
  LookupStatus: LookupStatus;
  Match: ResolverTypeWrapper<FoundNode>;
  MatchKind: MatchKind;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  Measure: Measure;
  Membership: ResolverTypeWrapper<FactNode>;
  MembershipConnection: ResolverTypeWrapper<FactConnectionNode>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipMany: MembershipMany;
  MembershipPart: MembershipPart;
  Mention: ResolverTypeWrapper<MentionNode>;
  Money: ResolverTypeWrapper<Money>;
  Name: ResolverTypeWrapper<NameNode>;
  NameKind: NameKind;
  NameMatch: ResolverTypeWrapper<NameMatchNode>;
  NameToMatch: NameToMatch;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnectionNode>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdgeNode>;
  NeighbourTie: ResolverTypeWrapper<Tie>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  On: On;
  Organization: ResolverTypeWrapper<EntityNode>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionNode>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathNode>;
  Person: ResolverTypeWrapper<EntityNode>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionNode>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<EntityNode>;
  PlaceChange: ResolverTypeWrapper<PlaceChangeNode>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionNode>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  Pledge: ResolverTypeWrapper<FactNode>;
  PledgeConnection: ResolverTypeWrapper<FactConnectionNode>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeFilter: PledgeFilter;
  Point: ResolverTypeWrapper<Point>;
  Post: ResolverTypeWrapper<EntityNode>;
  PostConnection: ResolverTypeWrapper<EntityConnectionNode>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recipient: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Recipient']>;
  RecipientFilter: RecipientFilter;
  RecipientGroup: ResolverTypeWrapper<GroupNode>;
  RecipientKind: RecipientKind;
  RecipientPart: ResolverTypeWrapper<RecipientPart>;
  Recognition: ResolverTypeWrapper<FactNode>;
  RecognitionConnection: ResolverTypeWrapper<FactConnectionNode>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  RecognitionFilter: RecognitionFilter;
  RecognitionMany: RecognitionMany;
  RecognitionStatus: RecognitionStatus;
  Role: Role;
  RoleLink: ResolverTypeWrapper<RoleLinkNode>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionNode>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeNode>;
  Shared: ResolverTypeWrapper<SharedNode>;
  Source: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Source']>;
  SourceFilter: SourceFilter;
  Span: ResolverTypeWrapper<Span>;
  Stance: Stance;
  Standard: ResolverTypeWrapper<EntityNode>;
  StandardConnection: ResolverTypeWrapper<EntityConnectionNode>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  StandardFilter: StandardFilter;
  Standing: Standing;
  Step: ResolverTypeWrapper<StepNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenure: ResolverTypeWrapper<FactNode>;
  TenureConnection: ResolverTypeWrapper<FactConnectionNode>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  TenureFilter: TenureFilter;
  TenureMany: TenureMany;
  TextKind: TextKind;
  TextPart: TextPart;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unplaced: Unplaced;
  Within: Within;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorFilter: ActorFilter;
  Article: EntityNode;
  ArticleConnection: EntityConnectionNode;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Assessment: FactNode;
  AssessmentConnection: FactConnectionNode;
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentFilter: AssessmentFilter;
  Award: EntityNode;
  AwardConnection: EntityConnectionNode;
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  AwardFilter: AwardFilter;
  Boolean: Scalars['Boolean']['output'];
  Campaign: EntityNode;
  CampaignAct: FactNode;
  CampaignActConnection: FactConnectionNode;
  CampaignActEdge: Omit<CampaignActEdge, 'node'> & { node: ResolversParentTypes['CampaignAct'] };
  CampaignActFilter: CampaignActFilter;
  CampaignActMany: CampaignActMany;
  CampaignConnection: EntityConnectionNode;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignLink: FactNode;
  CampaignLinkConnection: FactConnectionNode;
  CampaignLinkEdge: Omit<CampaignLinkEdge, 'node'> & { node: ResolversParentTypes['CampaignLink'] };
  CampaignLinkFilter: CampaignLinkFilter;
  Candidate: CandidateNode;
  Citation: CitationNode;
  CitationConnection: CitationConnectionNode;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationFilter: CitationFilter;
  Conflict: ConflictNode;
  ConflictValue: ConflictValueNode;
  Dataset: Dataset;
  DatasetCount: DatasetCount;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  Days: Days;
  Discrepancy: DiscrepancyNode;
  Document: EntityNode;
  DocumentConnection: EntityConnectionNode;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  EDTF: Scalars['EDTF']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EnumLabel: EnumLabel;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactConnection: FactConnectionNode;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: FactFilter;
  FactMany: FactMany;
  FieldValue: FieldValueNode;
  Figure: FactNode;
  FigureConnection: FactConnectionNode;
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  FigureSeries: FigureSeriesNode;
  Float: Scalars['Float']['output'];
  Gathering: FactNode;
  GatheringConnection: FactConnectionNode;
  GatheringEdge: Omit<GatheringEdge, 'node'> & { node: ResolversParentTypes['Gathering'] };
  GatheringFilter: GatheringFilter;
  GroupCount: GroupCountNode;
  GroupKey: GroupKeyNode;
  Honour: FactNode;
  HonourConnection: FactConnectionNode;
  HonourEdge: Omit<HonourEdge, 'node'> & { node: ResolversParentTypes['Honour'] };
  HonourFilter: HonourFilter;
  HonourMany: HonourMany;
  Hop: HopNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Lookup: LookupNode;
  LookupConnection: LookupConnectionNode;
  LookupEdge: Omit<LookupEdge, 'node'> & { node: ResolversParentTypes['Lookup'] };
  Match: FoundNode;
  MatchReason: MatchReason;
  Membership: FactNode;
  MembershipConnection: FactConnectionNode;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  MembershipMany: MembershipMany;
  Mention: MentionNode;
  Money: Money;
  Name: NameNode;
  NameMatch: NameMatchNode;
  NameToMatch: NameToMatch;
  NeighbourConnection: NeighbourConnectionNode;
  NeighbourEdge: NeighbourEdgeNode;
  NeighbourTie: Tie;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  On: On;
  Organization: EntityNode;
  OrganizationConnection: EntityConnectionNode;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  Path: PathNode;
  Person: EntityNode;
  PersonConnection: EntityConnectionNode;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: EntityNode;
  PlaceChange: PlaceChangeNode;
  PlaceConnection: EntityConnectionNode;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  Pledge: FactNode;
  PledgeConnection: FactConnectionNode;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  PledgeFilter: PledgeFilter;
  Point: Point;
  Post: EntityNode;
  PostConnection: EntityConnectionNode;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  Query: Record<PropertyKey, never>;
  Recipient: ResolversUnionTypes<ResolversParentTypes>['Recipient'];
  RecipientFilter: RecipientFilter;
  RecipientGroup: GroupNode;
  RecipientPart: RecipientPart;
  Recognition: FactNode;
  RecognitionConnection: FactConnectionNode;
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  RecognitionFilter: RecognitionFilter;
  RecognitionMany: RecognitionMany;
  RoleLink: RoleLinkNode;
  SearchConnection: SearchConnectionNode;
  SearchEdge: SearchEdgeNode;
  Shared: SharedNode;
  Source: ResolversInterfaceTypes<ResolversParentTypes>['Source'];
  SourceFilter: SourceFilter;
  Span: Span;
  Standard: EntityNode;
  StandardConnection: EntityConnectionNode;
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  StandardFilter: StandardFilter;
  Step: StepNode;
  String: Scalars['String']['output'];
  Tenure: FactNode;
  TenureConnection: FactConnectionNode;
  TenureEdge: Omit<TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  TenureFilter: TenureFilter;
  TenureMany: TenureMany;
  URL: Scalars['URL']['output'];
  Unplaced: Unplaced;
  Within: Within;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType?: TypeResolveFn<'Organization' | 'Person' | 'Place' | 'Post', ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ArticleCitationsArgs, 'first' | 'orderBy'>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArticleDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ArticleFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<ArticleNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<ArticleConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<AssessmentCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<AssessmentMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessmentOnTextArgs, 'lang'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentSentenceArgs, 'lang'>>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topicLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessmentTopicLabelArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<AssessmentConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<AwardFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<AwardHonoursArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AwardKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<AwardNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<AwardConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  acts?: Resolver<ResolversTypes['CampaignActConnection'], ParentType, ContextType, RequireFields<CampaignActsArgs, 'first' | 'orderBy' | 'subtree'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<CampaignAssessmentsArgs, 'first' | 'orderBy'>>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CampaignFactsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<CampaignFiguresArgs, 'first' | 'orderBy' | 'subtree'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<CampaignHonoursArgs, 'first' | 'orderBy' | 'subtree'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  launches?: Resolver<ReadonlyArray<ResolversTypes['CampaignAct']>, ParentType, ContextType, RequireFields<CampaignLaunchesArgs, 'first'>>;
  links?: Resolver<ResolversTypes['CampaignLinkConnection'], ParentType, ContextType, RequireFields<CampaignLinksArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<CampaignNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  period?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  phaseOf?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<CampaignPhasesArgs, 'first' | 'orderBy'>>;
  scope?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<CampaignVariantsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignAct'] = ResolversParentTypes['CampaignAct']> = {
  act?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<CampaignActCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forPeriod?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<CampaignActMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CampaignActOnTextArgs, 'lang'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignActSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignActConnection'] = ResolversParentTypes['CampaignActConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<CampaignActConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignActEdge'] = ResolversParentTypes['CampaignActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignAct'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<CampaignConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignLink'] = ResolversParentTypes['CampaignLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<CampaignLinkCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<CampaignLinkMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CampaignLinkOnTextArgs, 'lang'>>;
  other?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CampaignLinkSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignLinkConnection'] = ResolversParentTypes['CampaignLinkConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<CampaignLinkConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignLinkEdge'] = ResolversParentTypes['CampaignLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignLink'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['TextPart'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ChoiceRule'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ConflictValue']>, ParentType, ContextType>;
};

export type ConflictValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictValue'] = ResolversParentTypes['ConflictValue']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['DatasetCount']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  newestArticleOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCount'] = ResolversParentTypes['DatasetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Days'] = ResolversParentTypes['Days']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscrepancySentenceArgs, 'lang'>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DocumentCitationsArgs, 'first' | 'orderBy'>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DocumentFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<DocumentNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textKind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<DocumentConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Article' | 'Award' | 'Campaign' | 'Document' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Standard', ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType?: TypeResolveFn<'Assessment' | 'CampaignAct' | 'CampaignLink' | 'Figure' | 'Gathering' | 'Honour' | 'Membership' | 'Pledge' | 'Recognition' | 'Tenure', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<FactConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<FigureCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forPeriod?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  grantors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureLabelArgs, 'lang'>>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<FigureMentionsArgs, 'lang'>>;
  nature?: Resolver<ResolversTypes['FigureNature'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FigureOnTextArgs, 'lang'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureSentenceArgs, 'lang'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<FigureConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSeries'] = ResolversParentTypes['FigureSeries']> = {
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureSeriesLabelArgs, 'lang'>>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FigureNature'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatheringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gathering'] = ResolversParentTypes['Gathering']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<GatheringCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guests?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<GatheringMentionsArgs, 'lang'>>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GatheringOnTextArgs, 'lang'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GatheringSentenceArgs, 'lang'>>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GatheringKind'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GatheringConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatheringConnection'] = ResolversParentTypes['GatheringConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<GatheringConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GatheringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gathering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GatheringEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatheringEdge'] = ResolversParentTypes['GatheringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupKeyLabelArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  award?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<HonourCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forPeriod?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  fromPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  grantors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<HonourMentionsArgs, 'lang'>>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HonourOnTextArgs, 'lang'>>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Honour']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  presenters?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  proposers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HonourSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourConnection'] = ResolversParentTypes['HonourConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<HonourConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Honour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HonourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEdge'] = ResolversParentTypes['HonourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Honour'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<HopFactsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<HopMentionsArgs, 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HopSentenceArgs, 'lang'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type LookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lookup'] = ResolversParentTypes['Lookup']> = {
  askedFor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LookupStatus'], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LookupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupConnection'] = ResolversParentTypes['LookupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LookupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lookup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LookupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupEdge'] = ResolversParentTypes['LookupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lookup'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  block?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<MembershipCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<MembershipMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipOnTextArgs, 'lang'>>;
  part?: Resolver<ResolversTypes['MembershipPart'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<MembershipConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<NameMatchCandidatesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['NeighbourTie']>, ParentType, ContextType>;
};

export type NeighbourTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourTie'] = ResolversParentTypes['NeighbourTie']> = {
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  neighbourRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Article' | 'Assessment' | 'Award' | 'Campaign' | 'CampaignAct' | 'CampaignLink' | 'Citation' | 'Document' | 'Figure' | 'Gathering' | 'Honour' | 'Membership' | 'Organization' | 'Person' | 'Place' | 'Pledge' | 'Post' | 'Recognition' | 'Standard' | 'Tenure', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  acts?: Resolver<ResolversTypes['CampaignActConnection'], ParentType, ContextType, RequireFields<OrganizationActsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<OrganizationAssessmentsArgs, 'first' | 'orderBy'>>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<OrganizationFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, RequireFields<OrganizationGatheringsArgs, 'first' | 'orderBy'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<OrganizationHonoursArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<OrganizationPledgesArgs, 'first' | 'orderBy'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'first' | 'orderBy'>>;
  seat?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<OrganizationConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<PathMentionsArgs, 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'lang'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  acts?: Resolver<ResolversTypes['CampaignActConnection'], ParentType, ContextType, RequireFields<PersonActsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PersonFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, RequireFields<PersonGatheringsArgs, 'first' | 'orderBy'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<PersonHonoursArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PersonTenuresArgs, 'first' | 'orderBy'>>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<PersonConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  acts?: Resolver<ResolversTypes['CampaignActConnection'], ParentType, ContextType, RequireFields<PlaceActsArgs, 'first' | 'orderBy'>>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PlaceFactsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, RequireFields<PlaceGatheringsArgs, 'first' | 'orderBy'>>;
  heirs?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<PlaceHonoursArgs, 'first' | 'lineage' | 'orderBy' | 'subtree'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacePartsArgs, 'first' | 'orderBy'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PlaceChange']>, ParentType, ContextType>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<PlaceRecognitionsArgs, 'first' | 'lineage' | 'orderBy' | 'subtree'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['PlaceChange']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChange'] = ResolversParentTypes['PlaceChange']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<PlaceConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  block?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<PledgeCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<PledgeMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PledgeOnTextArgs, 'lang'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  partyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PledgeSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<PledgeConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  acts?: Resolver<ResolversTypes['CampaignActConnection'], ParentType, ContextType, RequireFields<PostActsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PostFactsArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<PostHonoursArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<PostNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  singleHolder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PostTenuresArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<PostConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  assessments?: Resolver<Maybe<ResolversTypes['AssessmentConnection']>, ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'first' | 'orderBy'>>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, Partial<QueryAwardArgs>>;
  awards?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<QueryAwardsArgs, 'first' | 'orderBy'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, Partial<QueryCampaignArgs>>;
  campaignActs?: Resolver<Maybe<ResolversTypes['CampaignActConnection']>, ParentType, ContextType, RequireFields<QueryCampaignActsArgs, 'first' | 'orderBy'>>;
  campaignLinks?: Resolver<Maybe<ResolversTypes['CampaignLinkConnection']>, ParentType, ContextType, RequireFields<QueryCampaignLinksArgs, 'first' | 'orderBy'>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'orderBy'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, Partial<QueryDatasetArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  enumLabels?: Resolver<ReadonlyArray<ResolversTypes['EnumLabel']>, ParentType, ContextType, RequireFields<QueryEnumLabelsArgs, 'lang'>>;
  facts?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, RequireFields<QueryFactsArgs, 'first' | 'orderBy'>>;
  figureSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FigureSeries']>>, ParentType, ContextType, RequireFields<QueryFigureSeriesArgs, 'about'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<QueryFiguresArgs, 'first' | 'orderBy'>>;
  gatherings?: Resolver<Maybe<ResolversTypes['GatheringConnection']>, ParentType, ContextType, RequireFields<QueryGatheringsArgs, 'first' | 'orderBy'>>;
  honours?: Resolver<Maybe<ResolversTypes['HonourConnection']>, ParentType, ContextType, RequireFields<QueryHonoursArgs, 'first' | 'orderBy'>>;
  inCommon?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shared']>>, ParentType, ContextType, RequireFields<QueryInCommonArgs, 'first' | 'ids' | 'minSources' | 'throughHubs'>>;
  lookup?: Resolver<ReadonlyArray<ResolversTypes['Lookup']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'ids'>>;
  match?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NameMatch']>>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'names'>>;
  memberships?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'minSources' | 'throughHubs' | 'to'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<QueryPledgesArgs, 'first' | 'orderBy'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, Partial<QueryPostArgs>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QueryPostsArgs, 'first' | 'orderBy'>>;
  recognitions?: Resolver<Maybe<ResolversTypes['RecognitionConnection']>, ParentType, ContextType, RequireFields<QueryRecognitionsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, Partial<QueryStandardArgs>>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, RequireFields<QueryStandardsArgs, 'first' | 'orderBy'>>;
  tenures?: Resolver<Maybe<ResolversTypes['TenureConnection']>, ParentType, ContextType, RequireFields<QueryTenuresArgs, 'first' | 'orderBy'>>;
  withdrawn?: Resolver<Maybe<ResolversTypes['LookupConnection']>, ParentType, ContextType, RequireFields<QueryWithdrawnArgs, 'first' | 'since'>>;
};

export type RecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  __resolveType?: TypeResolveFn<'Organization' | 'Person' | 'Place' | 'RecipientGroup', ParentType, ContextType>;
};

export type RecipientGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientGroup'] = ResolversParentTypes['RecipientGroup']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RecipientPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipientPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientPart'] = ResolversParentTypes['RecipientPart']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<RecognitionCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forPeriod?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<RecognitionMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RecognitionOnTextArgs, 'lang'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  recognisers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecognitionSentenceArgs, 'lang'>>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecognitionStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<RecognitionConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
};

export type RoleLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLink'] = ResolversParentTypes['RoleLink']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shared'] = ResolversParentTypes['Shared']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType?: TypeResolveFn<'Article' | 'Document', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardDisplayNameArgs, 'lang'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<StandardFactsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<StandardFiguresArgs, 'first' | 'orderBy'>>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['NeighbourConnection']>, ParentType, ContextType, RequireFields<StandardNeighboursArgs, 'first' | 'hubs' | 'minSources'>>;
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<StandardRecognitionsArgs, 'first' | 'orderBy'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<StandardConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<TenureCitationsArgs, 'first'>>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Days'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  firstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  lastChangedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<TenureMentionsArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenureOnTextArgs, 'lang'>>;
  permalink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TenureSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupCount']>>, ParentType, ContextType, RequireFields<TenureConnectionCountsArgs, 'by' | 'first' | 'lineage'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignAct?: CampaignActResolvers<ContextType>;
  CampaignActConnection?: CampaignActConnectionResolvers<ContextType>;
  CampaignActEdge?: CampaignActEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignLink?: CampaignLinkResolvers<ContextType>;
  CampaignLinkConnection?: CampaignLinkConnectionResolvers<ContextType>;
  CampaignLinkEdge?: CampaignLinkEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictValue?: ConflictValueResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCount?: DatasetCountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Days?: DaysResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureSeries?: FigureSeriesResolvers<ContextType>;
  Gathering?: GatheringResolvers<ContextType>;
  GatheringConnection?: GatheringConnectionResolvers<ContextType>;
  GatheringEdge?: GatheringEdgeResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  HonourConnection?: HonourConnectionResolvers<ContextType>;
  HonourEdge?: HonourEdgeResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Lookup?: LookupResolvers<ContextType>;
  LookupConnection?: LookupConnectionResolvers<ContextType>;
  LookupEdge?: LookupEdgeResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourTie?: NeighbourTieResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientGroup?: RecipientGroupResolvers<ContextType>;
  RecipientPart?: RecipientPartResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  RoleLink?: RoleLinkResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Shared?: SharedResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
