/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Conditions on whoever plays a role in a fact. All given ones must hold; within a list one is enough. */
export type ActorFilter = {
  /**
   * Only these actors, e.g. `post:bac-kan/ubnd/chu-tich`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only actors of these kinds: ORGANIZATION, POST, PERSON, PLACE. Any other kind matches nothing. */
  readonly kind?: ReadonlyArray<EntityKind> | null | undefined;
  /** Only actors at these levels: a place by its own level, a body by that of its seat, a post by that of its body. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** Words of the name. With diacritics only that spelling matches; without, every name that reads so without them. */
  readonly text?: string | null | undefined;
  /** Only actors in this area: a place by its territory, a body by its seat, a post by its body. */
  readonly within?: Within | null | undefined;
};

/** Conditions on articles. All given ones must hold; within a list one is enough. */
export type ArticleFilter = {
  /**
   * Only articles that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** By what it states: only articles of which some, or none, of the facts cited from it is like this. */
  readonly facts?: FactMany | null | undefined;
  /** Only these articles, e.g. `article:bbk-20240611`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only articles that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: ArticleFilter | null | undefined;
  /** Only articles that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Only articles published in this span. */
  readonly publishedOn?: On | null | undefined;
  /** Only articles published by these newspapers, by id. */
  readonly publisher?: ReadonlyArray<string> | null | undefined;
  /** Words of the headline. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
  /** Only articles of which the copy is of this kind. */
  readonly textKind?: ReadonlyArray<TextKind> | null | undefined;
};

/** Conditions on awards. All given ones must hold; within a list one is enough. */
export type AwardFilter = {
  /**
   * Only awards that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * By who got it: only awards of which some, or none, of the `honours` is like this. A class is counted apart from the
   * award it belongs to.
   */
  readonly honours?: HonourMany | null | undefined;
  /** Only these awards, e.g. `award:bang-khen`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only awards of these kinds. */
  readonly kind?: ReadonlyArray<AwardKind> | null | undefined;
  /** Only awards that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: AwardFilter | null | undefined;
  /** Only awards that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<AwardFilter> | null | undefined;
  /** Words of the title. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
  /** Only this award and those narrower than it: with Huân chương Lao động also its three classes. */
  readonly within?: string | null | undefined;
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

/** Conditions on acts for campaigns. All given ones must hold; within a list one is enough. */
export type CampaignActFilter = {
  /** Only acts of these kinds: LAUNCHED for who started it. */
  readonly act?: ReadonlyArray<ActKind> | null | undefined;
  /** Only acts by somebody like this. */
  readonly by?: ActorFilter | null | undefined;
  /** Only acts for a campaign like this. */
  readonly campaign?: CampaignFilter | null | undefined;
  /**
   * Only acts that came in or changed after this version of the dataset: with the version you have, what is new to you. 0:
   * all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only acts about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /**
   * Only these acts, e.g. `campaignAct:bbk-20240611/loi-keu-goi-1948`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only acts stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only acts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: CampaignActFilter | null | undefined;
  /** Only acts whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only acts that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<CampaignActFilter> | null | undefined;
  /** Only acts done in a place like this. */
  readonly place?: PlaceFilter | null | undefined;
  /** Only acts cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /**
   * Only acts that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing under a
   * moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only acts in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only acts that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only acts that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
};

/** What is asked of all acts for campaigns that belong to something: that there is one like this, or that there is none. */
export type CampaignActMany = {
  /**
   * No act like this is known. It means that no source here tells of one, not that there was none. Under asOf one that is
   * UNCERTAIN counts as known.
   */
  readonly none?: CampaignActFilter | null | undefined;
  /** At least one act like this is known. An empty object: any act at all. */
  readonly some?: CampaignActFilter | null | undefined;
};

/** Conditions on campaigns. All given ones must hold; within a list one is enough. */
export type CampaignFilter = {
  /**
   * By what was done for it: only campaigns of which some, or none, of the `acts` is like this. Acts of variants and
   * phases are with those.
   */
  readonly acts?: CampaignActMany | null | undefined;
  /**
   * Only campaigns that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * By the honours under it: only campaigns of which some, or none, of the `honours` is like this, those of variants and
   * phases included.
   */
  readonly honours?: HonourMany | null | undefined;
  /**
   * Only these campaigns, e.g. `campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi`. An id may carry the day asked for;
   * another day: MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only campaigns of these kinds. */
  readonly kind?: ReadonlyArray<CampaignKind> | null | undefined;
  /** Only campaigns that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: CampaignFilter | null | undefined;
  /** Only campaigns that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<CampaignFilter> | null | undefined;
  /** Only phases of a campaign like this. An empty object: only those that are a phase of some campaign. */
  readonly phaseOf?: CampaignFilter | null | undefined;
  /** Words of the name. With diacritics only that spelling matches, without them any; `văn hoá` and `văn hóa` are the same. */
  readonly text?: string | null | undefined;
  /** Only variants of a campaign like this. An empty object: only those that are a variant of some campaign. */
  readonly variantOf?: CampaignFilter | null | undefined;
  /**
   * Only these campaigns and everything below them: their variants and phases at any depth. Give a national campaign to
   * catch what was done under its name anywhere.
   */
  readonly within?: ReadonlyArray<string> | null | undefined;
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

/** Conditions on documents. All given ones must hold; within a list one is enough. */
export type DocumentFilter = {
  /**
   * Only documents that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * Only these documents, e.g. `document:902-qd-ubnd-bac-kan-20210616`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only documents issued by these organizations, by id. */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** Only documents that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: DocumentFilter | null | undefined;
  /** Only documents with one of these numbers, e.g. `1683/NQ-UBTVQH15`. */
  readonly number?: ReadonlyArray<string> | null | undefined;
  /** Only documents that bear a day in this span. */
  readonly on?: On | null | undefined;
  /** Only documents that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Words of the title. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
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

/** How much of a place went over to its successor. */
export type Extent =
  /** Some of it; other successors have the rest. */
  | 'PART'
  /** The sources do not tell. */
  | 'UNKNOWN'
  /** All of it. */
  | 'WHOLE';

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
  readonly none?: FactFilter | null | undefined;
  /** At least one fact like this is known. An empty object: any fact at all. */
  readonly some?: FactFilter | null | undefined;
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

/** Whose word a number is. */
export type FigureNature =
  /** Reported as a result. */
  | 'REPORTED'
  /** Judged by those concerned and not confirmed, as in "đạt và cơ bản đạt". */
  | 'SELF_ASSESSED'
  /** Aimed for (phấn đấu), not reached. */
  | 'TARGET';

/**
 * Conditions on honours. All given ones must hold; within a list one is enough.
 *
 * Example, communes honoured under a national movement or its variants:
 * `{ campaign: { within: ["campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi"] }, recipient: { level: COMMUNE } }`.
 */
export type HonourFilter = {
  /** Only honours with an award like this. */
  readonly award?: AwardFilter | null | undefined;
  /** Only honours under a campaign like this. */
  readonly campaign?: CampaignFilter | null | undefined;
  /**
   * Only honours that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only honours about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /** Only honours that rest on a document like this, e.g. by number. */
  readonly document?: DocumentFilter | null | undefined;
  /**
   * Only honours granted by somebody like this. The post and its body are two actors: list both ids to catch either
   * wording.
   */
  readonly grantor?: ActorFilter | null | undefined;
  /**
   * Only these honours, e.g. `honour:bbk-20240611/bang-lang-bang-khen`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /**
   * true: only honours that are part of a larger group's, see `partOf`. false: leaves those out, so that nobody is counted
   * twice. Absent: both.
   */
  readonly isPart?: boolean | null | undefined;
  /** Only honours stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only honours that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: HonourFilter | null | undefined;
  /** Only honours whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only honours that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<HonourFilter> | null | undefined;
  /** Only honours handed over by somebody like this. */
  readonly presenter?: ActorFilter | null | undefined;
  /** Only honours proposed by somebody like this. */
  readonly proposer?: ActorFilter | null | undefined;
  /** Only honours of a recipient like this. */
  readonly recipient?: RecipientFilter | null | undefined;
  /** Only honours cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /**
   * Only honours that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only honours in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only honours that had come so far by the moment. DECIDED alone leaves out those already PRESENTED. */
  readonly status?: ReadonlyArray<DecisionStatus> | null | undefined;
  /** Only honours that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only honours that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
};

/** What is asked of all honours that belong to something: that there is one like this, or that there is none. */
export type HonourMany = {
  /**
   * No honour like this is known. It means that no source here tells of one, not that there was none. Under asOf one that
   * is UNCERTAIN counts as known.
   */
  readonly none?: HonourFilter | null | undefined;
  /** At least one honour like this is known. An empty object: any honour at all. */
  readonly some?: HonourFilter | null | undefined;
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

/** Conditions on memberships. All given ones must hold; within a list one is enough. */
export type MembershipFilter = {
  /** Only memberships in a block like this. */
  readonly block?: OrganizationFilter | null | undefined;
  /**
   * Only memberships that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only memberships about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /**
   * Only these memberships, e.g. `membership:bdtbk-khoivhxh/ban-dan-toc`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only memberships of an organization like this. */
  readonly member?: OrganizationFilter | null | undefined;
  /** Only memberships stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only memberships that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: MembershipFilter | null | undefined;
  /** Only memberships whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only memberships that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<MembershipFilter> | null | undefined;
  /** Only these parts: LEAD for who leads. */
  readonly part?: ReadonlyArray<MembershipPart> | null | undefined;
  /** Only memberships cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /**
   * Only memberships that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only memberships in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only memberships that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only memberships that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
  /** Only memberships for these years. */
  readonly year?: ReadonlyArray<number> | null | undefined;
};

/** What is asked of all memberships that belong to something: that there is one like this, or that there is none. */
export type MembershipMany = {
  /**
   * No membership like this is known. It means that no source here tells of one, not that there was none. Under asOf one
   * that is UNCERTAIN counts as known.
   */
  readonly none?: MembershipFilter | null | undefined;
  /** At least one membership like this is known. An empty object: any membership at all. */
  readonly some?: MembershipFilter | null | undefined;
};

/** The part an organization has in its block. */
export type MembershipPart =
  /** Phó khối or phó cụm, for the year. */
  | 'DEPUTY_LEAD'
  /** Trưởng khối or trưởng cụm, for the year. */
  | 'LEAD'
  /** Thành viên. */
  | 'MEMBER';

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

/** A span of days, both ends included. At least one of from and to must be given, else BAD_ARGUMENT. */
export type On = {
  /** false: keep what may have happened in the span. true: keep only what surely did, that is with both its bounds inside. */
  readonly certainly?: boolean;
  /** First day of the span. Absent: no limit into the past. */
  readonly from?: string | null | undefined;
  /** Last day of the span. Absent: no limit into the future. */
  readonly to?: string | null | undefined;
};

/** Conditions on organizations. All given ones must hold; within a list one is enough. */
export type OrganizationFilter = {
  /**
   * Only bodies that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * By the honours it received: only organizations that some, or none, like this went to. For those it granted use
   * `grantor` in a filter on honours.
   */
  readonly honours?: HonourMany | null | undefined;
  /**
   * Only these organizations, e.g. `organization:bac-kan/ubnd`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only organizations of these kinds. */
  readonly kind?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Only organizations whose seat is on these levels: COMMUNE for people's committees of communes. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** By the blocks it belongs to: only organizations of which some, or none, of the memberships is like this. */
  readonly memberships?: MembershipMany | null | undefined;
  /** Only organizations that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: OrganizationFilter | null | undefined;
  /** Only organizations that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Words of a name, written out or abbreviated. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
  /** Only organizations seated in this area. */
  readonly within?: Within | null | undefined;
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

/** Conditions on people. All given ones must hold; within a list one is enough. */
export type PersonFilter = {
  /**
   * Only people that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** By the honours received: only people whom some, or none, like this went to. */
  readonly honours?: HonourMany | null | undefined;
  /** Only these people, e.g. `person:nguyen-dang-binh`. An id may carry the day asked for; another day: MOMENT_CONFLICT. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only people who do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: PersonFilter | null | undefined;
  /** Only people who meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** By the posts held: only people of whom some, or none, of the `tenures` is like this. */
  readonly tenures?: TenureMany | null | undefined;
  /** Words of the name. With diacritics only that spelling matches, without them any. Several people may share a name. */
  readonly text?: string | null | undefined;
};

/** Conditions on places. All given ones must hold; within a list one is enough. */
export type PlaceFilter = {
  /** By what it did for campaigns or was done there: only places of which some, or none, of the `acts` is like this. */
  readonly acts?: CampaignActMany | null | undefined;
  /**
   * Only places that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** Only places that bear one of these official codes. Codes are re-used: several versions may answer. */
  readonly code?: ReadonlyArray<string> | null | undefined;
  /**
   * By the honours it received itself: only places that some, or none, like this went to. Honours of its people and bodies
   * are with those.
   */
  readonly honours?: HonourMany | null | undefined;
  /**
   * Only these places, e.g. `place:bac-kan/cho-don/xa-bang-lang`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only places on these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** Only places that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: PlaceFilter | null | undefined;
  /** Only places that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /**
   * By the standards it meets or aims for: only places of which some, or none, of the recognitions is like this. A merged
   * place has not inherited those of its parts.
   */
  readonly recognitions?: RecognitionMany | null | undefined;
  /**
   * Only places that stand so at the moment: PAST finds those abolished by then, FUTURE none under a moment. Absent: under
   * a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Words of the name. `Bằng Lãng` never finds Bằng Lang; `bang lang` finds both. `hoà` and `hòa` are the same. */
  readonly text?: string | null | undefined;
  /** Only places of these types, in Vietnamese as in `Place.type`: `xã`, `phường`. */
  readonly type?: ReadonlyArray<string> | null | undefined;
  /** Only places in this area, the place that names it included. */
  readonly within?: Within | null | undefined;
};

/** Conditions on posts. All given ones must hold; within a list one is enough. */
export type PostFilter = {
  /**
   * Only posts that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * Only these posts, e.g. `post:bac-kan/ubnd/chu-tich`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only posts that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: PostFilter | null | undefined;
  /** Only posts that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<PostFilter> | null | undefined;
  /** Only offices in an organization like this. */
  readonly organization?: OrganizationFilter | null | undefined;
  /** By who held it: only posts of which some, or none, of the `tenures` is like this. */
  readonly tenures?: TenureMany | null | undefined;
  /** Words of the title or of the organization. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
};

/** Conditions on who is honoured. All given ones must hold; within a list one is enough. */
export type RecipientFilter = {
  /**
   * Only these recipients, e.g. `place:bac-kan/cho-don/xa-bang-lang`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /**
   * Only recipients of these kinds; a group when one of its parts is. What else is asked, a recipient of such a kind must
   * have.
   */
  readonly kind?: ReadonlyArray<RecipientKind> | null | undefined;
  /** Only places on these levels as recipients: COMMUNE for honoured communes. Bodies, people and groups never match. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** Only recipients that are a place like this, e.g. one that is PAST at the moment. */
  readonly place?: PlaceFilter | null | undefined;
  /** Words of the recipient's name. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
  /** Only recipients in this area: where the honour itself lies, see `Within`. A group lies there too. */
  readonly within?: Within | null | undefined;
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

/** Conditions on recognitions. All given ones must hold; within a list one is enough. */
export type RecognitionFilter = {
  /**
   * Only recognitions that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only recognitions about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /**
   * Only these recognitions, e.g. `recognition:bbk-7453/cuong-loi`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only recognitions stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only recognitions that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: RecognitionFilter | null | undefined;
  /** Only recognitions whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only recognitions that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<RecognitionFilter> | null | undefined;
  /** Only recognitions of a place like this. */
  readonly place?: PlaceFilter | null | undefined;
  /** Only recognitions by somebody like this. */
  readonly recogniser?: ActorFilter | null | undefined;
  /** Only recognitions cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /** Only recognitions of a standard like this. */
  readonly standard?: StandardFilter | null | undefined;
  /**
   * Only recognitions that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only recognitions in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only these: RECOGNISED leaves out targets and claims. */
  readonly status?: ReadonlyArray<RecognitionStatus> | null | undefined;
  /** Only recognitions that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only recognitions that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
};

/** What is asked of all recognitions that belong to something: that there is one like this, or that there is none. */
export type RecognitionMany = {
  /**
   * No recognition like this is known. It means that no source here tells of one, not that there was none. Under asOf one
   * that is UNCERTAIN counts as known.
   */
  readonly none?: RecognitionFilter | null | undefined;
  /** At least one recognition like this is known. An empty object: any recognition at all. */
  readonly some?: RecognitionFilter | null | undefined;
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

/** What a judgement says. */
export type Stance =
  /** Kết quả: what went well. */
  | 'ACHIEVEMENT'
  /** Định hướng, nhiệm vụ: what is to be done. */
  | 'DIRECTION'
  /** Hạn chế: what is lacking. */
  | 'LIMITATION';

/** Conditions on standards. All given ones must hold; within a list one is enough. */
export type StandardFilter = {
  /**
   * Only standards that came in or changed after this version of the dataset: with the version you have, what is new to
   * you. 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /**
   * Only these standards, e.g. `standard:xa-nong-thon-moi`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only standards for places on these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** Only standards that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: StandardFilter | null | undefined;
  /** Only standards that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<StandardFilter> | null | undefined;
  /** By the places that meet it or aim for it: only standards of which some, or none, of the `recognitions` is like this. */
  readonly recognitions?: RecognitionMany | null | undefined;
  /** Words of the name. With diacritics only that spelling matches, without them any. */
  readonly text?: string | null | undefined;
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

/** Conditions on tenures. All given ones must hold; within a list one is enough. */
export type TenureFilter = {
  /**
   * Only tenures that came in or changed after this version of the dataset: with the version you have, what is new to you.
   * 0: all. Below 0: BAD_ARGUMENT.
   */
  readonly changedSince?: number | null | undefined;
  /** true: only tenures about which sources disagree. false: only those without disagreement. Absent: both. */
  readonly conflicted?: boolean | null | undefined;
  /**
   * Only these tenures, e.g. `tenure:bbk-20240611/nguyen-dang-binh-ubnd`. An id may carry the day asked for; another day:
   * MOMENT_CONFLICT.
   */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Only tenures stated by at least so many independent origins; 2 leaves out what a single paper reports. */
  readonly minSources?: number | null | undefined;
  /** Only tenures that do not meet this. An empty object: none at all, as every one meets it. */
  readonly not?: TenureFilter | null | undefined;
  /** Only tenures whose `days` meet this span, or with `certainly` lie wholly inside it. */
  readonly on?: On | null | undefined;
  /** Only tenures that meet at least one of these. An empty list: none at all. */
  readonly or?: ReadonlyArray<TenureFilter> | null | undefined;
  /** Only tenures of a person like this. */
  readonly person?: PersonFilter | null | undefined;
  /** Only tenures of a post like this. */
  readonly post?: PostFilter | null | undefined;
  /** Only tenures cited from at least one source like this, e.g. published by a given day. */
  readonly source?: SourceFilter | null | undefined;
  /**
   * Only tenures that stand so at the moment, in any of these ways: PAST finds what has ended by then, FUTURE nothing
   * under a moment. Absent: under a moment CURRENT and UNCERTAIN; within `or` and `not` it narrows those.
   */
  readonly standing?: ReadonlyArray<Standing> | null | undefined;
  /** Only tenures in one of these states: STATED alone leaves out what was corrected or withdrawn. Absent: all three. */
  readonly state?: ReadonlyArray<FactState> | null | undefined;
  /** Only tenures that lie in no place of this level: the group without a value when they are counted by it. */
  readonly unplaced?: Unplaced | null | undefined;
  /** Only tenures that lie in this area, as counts by PROVINCE put them there: see `Within`. */
  readonly within?: Within | null | undefined;
};

/** What is asked of all tenures that belong to something: that there is one like this, or that there is none. */
export type TenureMany = {
  /**
   * No tenure like this is known. It means that no source here tells of one, not that there was none. Under asOf one that
   * is UNCERTAIN counts as known.
   */
  readonly none?: TenureFilter | null | undefined;
  /** At least one tenure like this is known. An empty object: any tenure at all. */
  readonly some?: TenureFilter | null | undefined;
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

export type ExploreArticleQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreArticleQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | (
        { readonly __typename: 'Article', readonly name: string, readonly displayName: string, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly textHash: string | null, readonly text: string | null, readonly via: string | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly reprintOf: { readonly id: string, readonly title: string } | null, readonly citations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly fact:
              | { readonly __typename: 'Assessment', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'CampaignAct', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'CampaignLink', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Figure', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Gathering', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Honour', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Membership', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Pledge', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Recognition', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
              | { readonly __typename: 'Tenure', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly standing: Standing, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }
             }> }, readonly facts: { readonly totalCount: number | null } }
        & OtherNames_Article_Fragment
      )
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExploreAwardQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreAwardQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Award', readonly name: string, readonly displayName: string, readonly class: number | null, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly awardKind: AwardKind, readonly broader: { readonly id: string, readonly name: string } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string, readonly class: number | null }>, readonly honours: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )>, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byRecipient: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byGrantor: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string, readonly entity:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               | null }> }> | null }, readonly facts: { readonly totalCount: number | null } }
        & OtherNames_Award_Fragment
      )
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExploreCampaignQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreCampaignQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Campaign', readonly name: string, readonly displayName: string, readonly period: string | null, readonly standing: Standing, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly campaignKind: CampaignKind, readonly scope: PlaceWordsFragment | null, readonly variantOf: { readonly id: string, readonly name: string } | null, readonly phaseOf: { readonly id: string, readonly name: string } | null, readonly variants: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: PlaceWordsFragment | null }> }, readonly phases: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly period: string | null }> }, readonly launches: ReadonlyArray<(
          { readonly id: string }
          & FactRow_CampaignAct_Fragment
        )>, readonly acts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly act: ActKind }
            & FactRow_CampaignAct_Fragment
          )> }, readonly honours: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )> }, readonly figures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly label: string, readonly value: number, readonly valueMax: number | null, readonly bound: Bound, readonly unit: string, readonly measure: Measure, readonly percent: number | null, readonly denominator: number | null, readonly about:
              | EntityLink_Article_Fragment
              | EntityLink_Award_Fragment
              | EntityLink_Campaign_Fragment
              | EntityLink_Document_Fragment
              | EntityLink_Organization_Fragment
              | EntityLink_Person_Fragment
              | EntityLink_Place_Fragment
              | EntityLink_Post_Fragment
              | EntityLink_Standard_Fragment
            , readonly partOf: { readonly id: string } | null }
            & FactRow_Figure_Fragment
          )> }, readonly assessments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly stance: Stance, readonly topicLabel: string | null }
            & FactRow_Assessment_Fragment
          )> }, readonly discrepancies: ReadonlyArray<{ readonly rule: string, readonly sentence: string, readonly facts: ReadonlyArray<
            | (
              { readonly id: string }
              & FactRow_Assessment_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignAct_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignLink_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Figure_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Gathering_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Honour_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Membership_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Pledge_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Recognition_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Tenure_Fragment
            )
          > }>, readonly facts: { readonly totalCount: number | null, readonly byPublisher: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
        & OtherNames_Campaign_Fragment
      )
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExploreDocumentQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreDocumentQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Document', readonly name: string, readonly displayName: string, readonly number: string | null, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly documentKind: DocumentKind, readonly signedOn: string | null, readonly issuer:
          | { readonly id: string, readonly name: string, readonly displayName: string }
          | { readonly id: string, readonly name: string, readonly displayName: string }
          | { readonly id: string, readonly name: string, readonly displayName: string }
          | { readonly id: string, readonly name: string, readonly displayName: string }
         | null, readonly signer: { readonly id: string, readonly name: string } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & FactRow_Assessment_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignAct_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignLink_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Figure_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Gathering_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Honour_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Membership_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Pledge_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Recognition_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Tenure_Fragment
            )
          > } }
        & OtherNames_Document_Fragment
      )
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExploreFactQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreFactQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Assessment_Fragment
      )
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_CampaignAct_Fragment
      )
      | (
        { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_CampaignLink_Fragment
      )
      | (
        { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly cited:
          | FactLine_Assessment_Fragment
          | FactLine_CampaignAct_Fragment
          | FactLine_CampaignLink_Fragment
          | FactLine_Figure_Fragment
          | FactLine_Gathering_Fragment
          | FactLine_Honour_Fragment
          | FactLine_Membership_Fragment
          | FactLine_Pledge_Fragment
          | FactLine_Recognition_Fragment
          | FactLine_Tenure_Fragment
         }
        & PassageFragment
      )
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Figure_Fragment
      )
      | (
        { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Gathering_Fragment
      )
      | (
        { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Honour_Fragment
      )
      | (
        { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Membership_Fragment
      )
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Pledge_Fragment
      )
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Recognition_Fragment
      )
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
        & WholeFact_Tenure_Fragment
      )
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

type WholeFact_Assessment_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Assessment_Fragment
);

type WholeFact_CampaignAct_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_CampaignAct_Fragment
);

type WholeFact_CampaignLink_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_CampaignLink_Fragment
);

type WholeFact_Figure_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly about:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Figure_Fragment
);

type WholeFact_Gathering_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Gathering_Fragment
);

type WholeFact_Honour_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly steps: ReadonlyArray<{ readonly status: DecisionStatus, readonly on: string | null, readonly document: { readonly id: string, readonly name: string, readonly number: string | null } | null }>, readonly whole: { readonly id: string, readonly sentence: string } | null, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Honour_Fragment
);

type WholeFact_Membership_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Membership_Fragment
);

type WholeFact_Pledge_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Pledge_Fragment
);

type WholeFact_Recognition_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Recognition_Fragment
);

type WholeFact_Tenure_Fragment = (
  { readonly onText: string | null, readonly citeAs: string, readonly supersededBy:
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
   | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | (
        { readonly heirs: ReadonlyArray<(
          { readonly partOf: PlaceWordsFragment | null }
          & PlaceWordsFragment
        )> }
        & EntityLink_Place_Fragment
      )
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }>, readonly citations: ReadonlyArray<(
    { readonly quoteHash: string, readonly says: ReadonlyArray<{ readonly field: string, readonly text: string, readonly basis: ClaimBasis, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }
    & PassageFragment
  )>, readonly shown: ReadonlyArray<{ readonly id: string, readonly source:
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
      | { readonly id: string, readonly title: string, readonly text: string | null, readonly textHash: string | null, readonly textKind: TextKind, readonly citations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: TextPart, readonly start: number, readonly end: number, readonly fact:
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
             }> } }
     }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<PassageFragment> }> }> }
  & FactLine_Tenure_Fragment
);

export type WholeFactFragment =
  | WholeFact_Assessment_Fragment
  | WholeFact_CampaignAct_Fragment
  | WholeFact_CampaignLink_Fragment
  | WholeFact_Figure_Fragment
  | WholeFact_Gathering_Fragment
  | WholeFact_Honour_Fragment
  | WholeFact_Membership_Fragment
  | WholeFact_Pledge_Fragment
  | WholeFact_Recognition_Fragment
  | WholeFact_Tenure_Fragment
;

export type ExploreFactsQueryVariables = Exact<{
  filter?: FactFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: FactOrder;
  lang: Language;
}>;


export type ExploreFactsQuery = { readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & FactRow_Assessment_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_CampaignAct_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_CampaignLink_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Figure_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Gathering_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Honour_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Membership_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Pledge_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Recognition_Fragment
      )
      | (
        { readonly id: string }
        & FactRow_Tenure_Fragment
      )
    >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type ExploreFactsOfQueryVariables = Exact<{
  id: string;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  filter?: FactFilter | null | undefined;
  after?: string | null | undefined;
  orderBy: FactOrder;
  lang: Language;
}>;


export type ExploreFactsOfQuery = { readonly node:
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Article_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Award_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Campaign_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Document_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Organization_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Person_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Post_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string, readonly facts: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_CampaignLink_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Figure_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Honour_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Membership_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )
          | (
            { readonly id: string }
            & FactRow_Tenure_Fragment
          )
        >, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
      & EntityLink_Standard_Fragment
    )
    | { readonly id: string }
   | null };

export type ReachPageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type ExploreReachQueryVariables = Exact<{
  id: string;
  honours: boolean;
  recognitions: boolean;
  acts: boolean;
  figures: boolean;
  after?: string | null | undefined;
  orderBy: FactOrder;
  lang: Language;
}>;


export type ExploreReachQuery = { readonly node:
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Article_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Award_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string, readonly campaignHonours?: { readonly totalCount: number | null, readonly pageInfo: ReachPageFragment, readonly nodes: ReadonlyArray<(
          { readonly id: string }
          & FactRow_Honour_Fragment
        )> }, readonly acts?: { readonly totalCount: number | null, readonly pageInfo: ReachPageFragment, readonly nodes: ReadonlyArray<(
          { readonly id: string }
          & FactRow_CampaignAct_Fragment
        )> }, readonly figures?: { readonly totalCount: number | null, readonly pageInfo: ReachPageFragment, readonly nodes: ReadonlyArray<(
          { readonly id: string }
          & FactRow_Figure_Fragment
        )> } }
      & EntityLink_Campaign_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Document_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Organization_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Person_Fragment
    )
    | (
      { readonly asOf: string | null, readonly id: string, readonly placeHonours?: { readonly totalCount: number | null, readonly pageInfo: ReachPageFragment, readonly nodes: ReadonlyArray<(
          { readonly id: string }
          & FactRow_Honour_Fragment
        )> }, readonly placeRecognitions?: { readonly totalCount: number | null, readonly pageInfo: ReachPageFragment, readonly nodes: ReadonlyArray<(
          { readonly id: string }
          & FactRow_Recognition_Fragment
        )> } }
      & EntityLink_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Post_Fragment
    )
    | { readonly id: string }
    | (
      { readonly asOf: string | null, readonly id: string }
      & EntityLink_Standard_Fragment
    )
    | { readonly id: string }
   | null };

export type PlaceWordsFragment = { readonly id: string, readonly name: string, readonly type: string, readonly standing: Standing };

type EntityLink_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Place_Fragment = { readonly __typename: 'Place', readonly type: string, readonly standing: Standing, readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string };

type EntityLink_Standard_Fragment = { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string };

export type EntityLinkFragment =
  | EntityLink_Article_Fragment
  | EntityLink_Award_Fragment
  | EntityLink_Campaign_Fragment
  | EntityLink_Document_Fragment
  | EntityLink_Organization_Fragment
  | EntityLink_Person_Fragment
  | EntityLink_Place_Fragment
  | EntityLink_Post_Fragment
  | EntityLink_Standard_Fragment
;

export type PassageFragment = { readonly id: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly textKind: TextKind, readonly source:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
   };

type FactLine_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_CampaignAct_Fragment = { readonly __typename: 'CampaignAct', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_CampaignLink_Fragment = { readonly __typename: 'CampaignLink', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Figure_Fragment = { readonly __typename: 'Figure', readonly nature: FigureNature, readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Gathering_Fragment = { readonly __typename: 'Gathering', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Honour_Fragment = { readonly __typename: 'Honour', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly decision: DecisionStatus, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Pledge_Fragment = { readonly __typename: 'Pledge', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Recognition_Fragment = { readonly __typename: 'Recognition', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly reached: RecognitionStatus, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

type FactLine_Tenure_Fragment = { readonly __typename: 'Tenure', readonly id: string, readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly state: FactState, readonly citationCount: number, readonly independentSources: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly days: { readonly earliest: string | null, readonly latest: string | null } };

export type FactLineFragment =
  | FactLine_Assessment_Fragment
  | FactLine_CampaignAct_Fragment
  | FactLine_CampaignLink_Fragment
  | FactLine_Figure_Fragment
  | FactLine_Gathering_Fragment
  | FactLine_Honour_Fragment
  | FactLine_Membership_Fragment
  | FactLine_Pledge_Fragment
  | FactLine_Recognition_Fragment
  | FactLine_Tenure_Fragment
;

type FactRow_Assessment_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Assessment_Fragment
);

type FactRow_CampaignAct_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_CampaignAct_Fragment
);

type FactRow_CampaignLink_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_CampaignLink_Fragment
);

type FactRow_Figure_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Figure_Fragment
);

type FactRow_Gathering_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Gathering_Fragment
);

type FactRow_Honour_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Honour_Fragment
);

type FactRow_Membership_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Membership_Fragment
);

type FactRow_Pledge_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Pledge_Fragment
);

type FactRow_Recognition_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Recognition_Fragment
);

type FactRow_Tenure_Fragment = (
  { readonly conflicts: ReadonlyArray<{ readonly field: string }>, readonly citations: ReadonlyArray<PassageFragment> }
  & FactLine_Tenure_Fragment
);

export type FactRowFragment =
  | FactRow_Assessment_Fragment
  | FactRow_CampaignAct_Fragment
  | FactRow_CampaignLink_Fragment
  | FactRow_Figure_Fragment
  | FactRow_Gathering_Fragment
  | FactRow_Honour_Fragment
  | FactRow_Membership_Fragment
  | FactRow_Pledge_Fragment
  | FactRow_Recognition_Fragment
  | FactRow_Tenure_Fragment
;

export type FateFragment = { readonly askedFor: string, readonly status: LookupStatus, readonly survivor: string | null, readonly since: number | null, readonly reason: string | null };

type OtherNames_Article_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Award_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Campaign_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Document_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Organization_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Person_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Place_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Post_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

type OtherNames_Standard_Fragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: string | null }> };

export type OtherNamesFragment =
  | OtherNames_Article_Fragment
  | OtherNames_Award_Fragment
  | OtherNames_Campaign_Fragment
  | OtherNames_Document_Fragment
  | OtherNames_Organization_Fragment
  | OtherNames_Person_Fragment
  | OtherNames_Place_Fragment
  | OtherNames_Post_Fragment
  | OtherNames_Standard_Fragment
;

export type ExploreHomeQueryVariables = Exact<{
  lang: Language;
}>;


export type ExploreHomeQuery = { readonly dataset: { readonly version: number, readonly newestArticleOn: string | null, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } | null, readonly campaigns: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CampaignKind, readonly period: string | null, readonly standing: Standing, readonly scope: PlaceWordsFragment | null, readonly facts: { readonly totalCount: number | null } }> } | null, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly facts: { readonly totalCount: number | null } }> } | null, readonly facts: { readonly totalCount: number | null, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byProvince: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type ExploreListCampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListCampaignsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly displayName: string, readonly period: string | null, readonly standing: Standing, readonly campaignKind: CampaignKind, readonly scope: PlaceWordsFragment | null, readonly facts: { readonly totalCount: number | null } }>, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type ExploreListOrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListOrganizationsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly displayName: string, readonly standing: Standing, readonly organizationKind: OrganizationKind, readonly seat: PlaceWordsFragment | null, readonly facts: { readonly totalCount: number | null } }>, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type ExploreListPostsQueryVariables = Exact<{
  filter?: PostFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListPostsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly name: string, readonly displayName: string, readonly organization: { readonly id: string, readonly name: string, readonly displayName: string }, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreListPeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListPeopleQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly displayName: string, readonly tenures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly post: { readonly id: string, readonly displayName: string } }> }, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreListPlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListPlacesQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly name: string, readonly displayName: string, readonly type: string, readonly standing: Standing, readonly validity: string, readonly ancestors: ReadonlyArray<PlaceWordsFragment>, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreListAwardsQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListAwardsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Award', readonly id: string, readonly name: string, readonly displayName: string, readonly awardKind: AwardKind, readonly facts: { readonly totalCount: number | null } }>, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } | null };

export type ExploreListStandardsQueryVariables = Exact<{
  filter?: StandardFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListStandardsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly displayName: string, readonly level: Level, readonly period: string | null, readonly standing: Standing, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreListArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListArticlesQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly name: string, readonly displayName: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreListDocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  orderBy: EntityOrder;
  lang: Language;
}>;


export type ExploreListDocumentsQuery = { readonly list: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly name: string, readonly displayName: string, readonly number: string | null, readonly documentKind: DocumentKind, readonly signedOn: string | null, readonly facts: { readonly totalCount: number | null } }> } | null };

export type ExploreMapQueryVariables = Exact<{
  filter?: FactFilter | null | undefined;
  kinds?: ReadonlyArray<FactKind> | FactKind | null | undefined;
  lang: Language;
}>;


export type ExploreMapQuery = { readonly facts: { readonly totalCount: number | null, readonly before: ReadonlyArray<ProvinceCountFragment> | null, readonly now: ReadonlyArray<ProvinceCountFragment> | null } | null, readonly all: { readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string }> }> | null } | null };

export type ProvinceCountFragment = { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> };

export type ExploreOrganizationQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreOrganizationQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Organization', readonly name: string, readonly displayName: string, readonly country: string, readonly period: string | null, readonly standing: Standing, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly organizationKind: OrganizationKind, readonly seat: PlaceWordsFragment | null, readonly partOf: { readonly id: string, readonly name: string, readonly displayName: string } | null, readonly posts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tenures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly standing: Standing, readonly person: { readonly id: string, readonly name: string } }> } }> }, readonly received: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )> }, readonly granted: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )> }, readonly acts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )> }, readonly memberships: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Membership_Fragment
          )> }, readonly pledges: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Pledge_Fragment
          )> }, readonly gatherings: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )> }, readonly assessments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Assessment_Fragment
          )> }, readonly facts: { readonly totalCount: number | null, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
        & OtherNames_Organization_Fragment
      )
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExplorePathsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  from: string;
  to: string;
  asOf?: string | null | undefined;
  maxHops: number;
  minSources: number;
  throughHubs: boolean;
  lang: Language;
}>;


export type ExplorePathsQuery = { readonly ends: ReadonlyArray<
    | (
      { readonly id: string }
      & EntityLink_Article_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Award_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Campaign_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Document_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Organization_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Person_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Post_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Standard_Fragment
    )
    | { readonly id: string }
   | null>, readonly paths: ReadonlyArray<{ readonly independentSources: number, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly factCount: number, readonly independentSources: number, readonly from:
        | EntityLink_Article_Fragment
        | EntityLink_Award_Fragment
        | EntityLink_Campaign_Fragment
        | EntityLink_Document_Fragment
        | EntityLink_Organization_Fragment
        | EntityLink_Person_Fragment
        | EntityLink_Place_Fragment
        | EntityLink_Post_Fragment
        | EntityLink_Standard_Fragment
      , readonly to:
        | EntityLink_Article_Fragment
        | EntityLink_Award_Fragment
        | EntityLink_Campaign_Fragment
        | EntityLink_Document_Fragment
        | EntityLink_Organization_Fragment
        | EntityLink_Person_Fragment
        | EntityLink_Place_Fragment
        | EntityLink_Post_Fragment
        | EntityLink_Standard_Fragment
      , readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly fact:
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
        | { readonly id: string, readonly kind: FactKind, readonly on: string | null, readonly days: { readonly latest: string | null }, readonly citations: ReadonlyArray<PassageFragment> }
       | null, readonly document: { readonly id: string, readonly name: string } | null }> }> | null, readonly inCommon: ReadonlyArray<{ readonly entity:
      | EntityLink_Article_Fragment
      | EntityLink_Award_Fragment
      | EntityLink_Campaign_Fragment
      | EntityLink_Document_Fragment
      | EntityLink_Organization_Fragment
      | EntityLink_Person_Fragment
      | EntityLink_Place_Fragment
      | EntityLink_Post_Fragment
      | EntityLink_Standard_Fragment
     }> | null };

export type ExploreEndsQueryVariables = Exact<{
  from: string;
  to: string;
  lang: Language;
}>;


export type ExploreEndsQuery = { readonly from: { readonly edges: ReadonlyArray<{ readonly node:
        | EntityLink_Article_Fragment
        | EntityLink_Award_Fragment
        | EntityLink_Campaign_Fragment
        | EntityLink_Document_Fragment
        | EntityLink_Organization_Fragment
        | EntityLink_Person_Fragment
        | EntityLink_Place_Fragment
        | EntityLink_Post_Fragment
        | EntityLink_Standard_Fragment
       }> } | null, readonly to: { readonly edges: ReadonlyArray<{ readonly node:
        | EntityLink_Article_Fragment
        | EntityLink_Award_Fragment
        | EntityLink_Campaign_Fragment
        | EntityLink_Document_Fragment
        | EntityLink_Organization_Fragment
        | EntityLink_Person_Fragment
        | EntityLink_Place_Fragment
        | EntityLink_Post_Fragment
        | EntityLink_Standard_Fragment
       }> } | null };

export type PermalinkQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PermalinkQuery = { readonly lookup: ReadonlyArray<{ readonly askedFor: string, readonly status: LookupStatus, readonly survivor: string | null, readonly since: number | null, readonly reason: string | null, readonly node:
      | { readonly __typename: 'Article', readonly name: string, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > }, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Assessment', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Award', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'Campaign', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'CampaignAct', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'CampaignLink', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Citation', readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly fact:
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
        , readonly source:
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
          | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
         }
      | { readonly __typename: 'Document', readonly name: string, readonly url: string | null, readonly publishedOn: string | null, readonly textKind: TextKind, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > }, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Figure', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Gathering', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Honour', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Membership', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'Place', readonly name: string, readonly type: string, readonly standing: Standing, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > }, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly predecessors: ReadonlyArray<{ readonly on: string, readonly place: { readonly id: string, readonly name: string, readonly type: string, readonly permalink: string, readonly partOf: { readonly id: string, readonly name: string, readonly type: string } | null } }>, readonly successors: ReadonlyArray<{ readonly on: string, readonly place: { readonly id: string, readonly name: string, readonly type: string, readonly permalink: string, readonly partOf: { readonly id: string, readonly name: string, readonly type: string } | null } }> }
      | { readonly __typename: 'Pledge', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Post', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'Recognition', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
      | { readonly __typename: 'Standard', readonly name: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
            | { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly permalink: string }
          > } }
      | { readonly __typename: 'Tenure', readonly kind: FactKind, readonly sentence: string, readonly on: string | null, readonly standing: Standing, readonly independentSources: number, readonly citationCount: number, readonly citeAs: string, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly permalink: string, readonly days: { readonly latest: string | null }, readonly supersededBy:
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
          | { readonly id: string, readonly permalink: string, readonly sentence: string, readonly standing: Standing }
         | null, readonly roles: ReadonlyArray<{ readonly role: Role, readonly asWritten: string, readonly basis: ClaimBasis, readonly entity:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Place', readonly type: string, readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly permalink: string }
            | { readonly __typename: 'Standard', readonly id: string, readonly name: string, readonly permalink: string }
           }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly permalink: string, readonly part: TextPart, readonly quote: string, readonly start: number, readonly end: number, readonly quoteHash: string, readonly textKind: TextKind, readonly source:
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
            | { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly url: string | null, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null }
           }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly rule: ChoiceRule, readonly values: ReadonlyArray<{ readonly text: string, readonly chosen: boolean, readonly citations: ReadonlyArray<{ readonly id: string, readonly source:
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
                | { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } | null }
               }> }> }> }
     | null }>, readonly dataset: { readonly version: number, readonly hash: string, readonly importedAt: string } | null };

export type ExplorePersonQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExplorePersonQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Person', readonly name: string, readonly displayName: string, readonly withheld: boolean, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly tenures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly post: { readonly id: string, readonly name: string, readonly displayName: string } }
            & FactRow_Tenure_Fragment
            & HeldFragment
          )> }, readonly received: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )> }, readonly acts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )> }, readonly gatherings: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Gathering_Fragment
          )> }, readonly facts: { readonly totalCount: number | null, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
        & OtherNames_Person_Fragment
      )
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ExplorePlaceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExplorePlaceQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Place', readonly name: string, readonly displayName: string, readonly level: Level, readonly type: string, readonly code: string | null, readonly country: string, readonly validity: string, readonly standing: Standing, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly ancestors: ReadonlyArray<PlaceWordsFragment>, readonly predecessors: ReadonlyArray<ChangeFragment>, readonly successors: ReadonlyArray<ChangeFragment>, readonly parts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<PlaceWordsFragment> }, readonly honours: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly recipient:
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | (
                { readonly __typename: 'Place' }
                & PlaceWordsFragment
              )
              | { readonly __typename: 'RecipientGroup' }
            , readonly fromPlace: PlaceWordsFragment | null }
            & FactRow_Honour_Fragment
          )> }, readonly recognitions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly place: PlaceWordsFragment }
            & FactRow_Recognition_Fragment
          )> }, readonly figures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & FactRow_Assessment_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignAct_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_CampaignLink_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Figure_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Gathering_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Honour_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Membership_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Pledge_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Recognition_Fragment
            )
            | (
              { readonly id: string }
              & FactRow_Tenure_Fragment
            )
          > } }
        & OtherNames_Place_Fragment
      )
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type ChangeFragment = { readonly on: string, readonly extent: Extent, readonly clause: string | null, readonly document: { readonly id: string, readonly name: string, readonly number: string | null } | null, readonly place: (
    { readonly code: string | null, readonly partOf: PlaceWordsFragment | null, readonly honours: { readonly totalCount: number | null }, readonly recognitions: { readonly totalCount: number | null } }
    & PlaceWordsFragment
  ) };

export type ExplorePostQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExplorePostQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Post', readonly name: string, readonly displayName: string, readonly singleHolder: boolean, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly organization: { readonly id: string, readonly name: string, readonly displayName: string, readonly standing: Standing, readonly period: string | null }, readonly tenures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly person: { readonly id: string, readonly name: string } }
            & FactRow_Tenure_Fragment
            & HeldFragment
          )> }, readonly granted: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Honour_Fragment
          )> }, readonly acts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_CampaignAct_Fragment
          )> }, readonly facts: { readonly totalCount: number | null, readonly byKind: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null } }
        & OtherNames_Post_Fragment
      )
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Standard', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export type HeldFragment = { readonly id: string, readonly capacity: Capacity, readonly former: boolean, readonly start: string | null, readonly end: string | null, readonly term: string | null, readonly firstSeen: string | null, readonly lastSeen: string | null };

export type ExploreSearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  within?: Within | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type ExploreSearchQuery = { readonly search: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly match: { readonly kind: MatchKind, readonly field: string, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly node:
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Article_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Award_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Campaign_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Document_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Organization_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Person_Fragment
        )
        | (
          { readonly validity: string, readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Place_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Post_Fragment
        )
        | (
          { readonly facts: { readonly totalCount: number | null } }
          & EntityLink_Standard_Fragment
        )
       }> } | null };

export type ExploreSeriesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  lang: Language;
}>;


export type ExploreSeriesQuery = { readonly node:
    | (
      { readonly id: string }
      & EntityLink_Article_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Award_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Campaign_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Document_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Organization_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Person_Fragment
    )
    | (
      { readonly id: string }
      & EntityLink_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Post_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string }
      & EntityLink_Standard_Fragment
    )
    | { readonly id: string }
   | null, readonly figureSeries: ReadonlyArray<{ readonly indicator: string, readonly label: string, readonly unit: string, readonly nature: FigureNature, readonly points: ReadonlyArray<(
      { readonly id: string, readonly value: number, readonly valueMax: number | null, readonly bound: Bound, readonly denominator: number | null, readonly forPeriod: string | null }
      & FactLine_Figure_Fragment
    )>, readonly discrepancies: ReadonlyArray<{ readonly rule: string, readonly sentence: string }> }> | null };

export type ExploreSitemapQueryVariables = Exact<{
  lang: Language;
}>;


export type ExploreSitemapQuery = { readonly campaigns: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null };

export type ExploreStandardQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  former: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ExploreStandardQuery = { readonly lookup: ReadonlyArray<(
    { readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Assessment', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Award', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Campaign', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignAct', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'CampaignLink', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Citation', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Document', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Figure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Gathering', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Honour', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Membership', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Pledge', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | { readonly __typename: 'Recognition', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
      | (
        { readonly __typename: 'Standard', readonly name: string, readonly displayName: string, readonly level: Level, readonly period: string | null, readonly standing: Standing, readonly id: string, readonly canonicalId: string, readonly asOf: string | null, readonly owner: { readonly id: string, readonly name: string, readonly displayName: string } | null, readonly broader: { readonly id: string, readonly name: string } | null, readonly recognitions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Recognition_Fragment
          )>, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string }> }> | null, readonly byProvince: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly label: string, readonly entity:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               | null }> }> | null }, readonly figures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<(
            { readonly id: string }
            & FactRow_Figure_Fragment
          )> }, readonly facts: { readonly totalCount: number | null } }
        & OtherNames_Standard_Fragment
      )
      | { readonly __typename: 'Tenure', readonly id: string, readonly canonicalId: string, readonly asOf: string | null }
     | null }
    & FateFragment
  )>, readonly former: ReadonlyArray<(
    { readonly node:
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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }
    & FateFragment
  )> };

export const FactLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<FactLineFragment, unknown>;
export const EntityLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<EntityLinkFragment, unknown>;
export const PlaceWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<PlaceWordsFragment, unknown>;
export const PassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PassageFragment, unknown>;
export const WholeFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"onText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WholeFactFragment, unknown>;
export const ReachPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ReachPageFragment, unknown>;
export const FactRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FactRowFragment, unknown>;
export const FateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<FateFragment, unknown>;
export const OtherNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<OtherNamesFragment, unknown>;
export const ProvinceCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ProvinceCountFragment, unknown>;
export const ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<ChangeFragment, unknown>;
export const HeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}}]}}]} as unknown as DocumentNode<HeldFragment, unknown>;
export const ExploreArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reprintOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<ExploreArticleQuery, ExploreArticleQueryVariables>;
export const ExploreAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","alias":{"kind":"Name","value":"awardKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byRecipient"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT_KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byGrantor"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GRANTOR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreAwardQuery, ExploreAwardQueryVariables>;
export const ExploreCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","alias":{"kind":"Name","value":"campaignKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variantOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phaseOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"Field","name":{"kind":"Name","value":"act"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueMax"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"byPublisher"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<ExploreCampaignQuery, ExploreCampaignQueryVariables>;
export const ExploreDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"documentKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"signedOn"},"name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"facts"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreDocumentQuery, ExploreDocumentQueryVariables>;
export const ExploreFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFact"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}},{"kind":"Field","alias":{"kind":"Name","value":"cited"},"name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"onText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"says"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreFactQuery, ExploreFactQueryVariables>;
export const ExploreFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreFactsQuery, ExploreFactsQueryVariables>;
export const ExploreFactsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreFactsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreFactsOfQuery, ExploreFactsOfQueryVariables>;
export const ExploreReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"honours"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recognitions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"placeHonours"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"honours"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"placeRecognitions"},"name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recognitions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"campaignHonours"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"honours"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figures"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreReachQuery, ExploreReachQueryVariables>;
export const ExploreHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"newestArticleOn"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byProvince"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<ExploreHomeQuery, ExploreHomeQueryVariables>;
export const ExploreListCampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"campaignKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<ExploreListCampaignsQuery, ExploreListCampaignsQueryVariables>;
export const ExploreListOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListOrganizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<ExploreListOrganizationsQuery, ExploreListOrganizationsQueryVariables>;
export const ExploreListPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PostFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListPostsQuery, ExploreListPostsQueryVariables>;
export const ExploreListPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListPeopleQuery, ExploreListPeopleQueryVariables>;
export const ExploreListPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]} as unknown as DocumentNode<ExploreListPlacesQuery, ExploreListPlacesQueryVariables>;
export const ExploreListAwardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"awardKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListAwardsQuery, ExploreListAwardsQueryVariables>;
export const ExploreListStandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListStandards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"standards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListStandardsQuery, ExploreListStandardsQueryVariables>;
export const ExploreListArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListArticlesQuery, ExploreListArticlesQueryVariables>;
export const ExploreListDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreListDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"documentKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"signedOn"},"name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreListDocumentsQuery, ExploreListDocumentsQueryVariables>;
export const ExploreMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"},{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"},{"kind":"EnumValue","value":"KIND"}]}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ExploreMapQuery, ExploreMapQueryVariables>;
export const ExploreOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"received"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"granted"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GRANTOR"},{"kind":"EnumValue","value":"PRESENTER"},{"kind":"EnumValue","value":"PROPOSER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"acts"},"name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pledges"},"name":{"kind":"Name","value":"pledges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gatherings"},"name":{"kind":"Name","value":"gatherings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"assessments"},"name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreOrganizationQuery, ExploreOrganizationQueryVariables>;
export const ExplorePathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minSources"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"throughHubs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ends"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"minSources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minSources"}}},{"kind":"Argument","name":{"kind":"Name","value":"throughHubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"throughHubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inCommon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"minSources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minSources"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorePathsQuery, ExplorePathsQueryVariables>;
export const ExploreEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<ExploreEndsQuery, ExploreEndsQueryVariables>;
export const PermalinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Permalink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"citeAs"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"permalink"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}}]} as unknown as DocumentNode<PermalinkQuery, PermalinkQueryVariables>;
export const ExplorePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"received"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"acts"},"name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gatherings"},"name":{"kind":"Name","value":"gatherings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}}]}}]} as unknown as DocumentNode<ExplorePersonQuery, ExplorePersonQueryVariables>;
export const ExplorePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subtree"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"lineage"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExplorePlaceQuery, ExplorePlaceQueryVariables>;
export const ExplorePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"singleHolder"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Held"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"granted"},"name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GRANTOR"},{"kind":"EnumValue","value":"PRESENTER"},{"kind":"EnumValue","value":"PROPOSER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"acts"},"name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}}]}}]} as unknown as DocumentNode<ExplorePostQuery, ExplorePostQueryVariables>;
export const ExploreSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Within"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<ExploreSearchQuery, ExploreSearchQueryVariables>;
export const ExploreSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figureSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueMax"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"forPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ExploreSeriesQuery, ExploreSeriesQueryVariables>;
export const ExploreSitemapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSitemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FACTS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ExploreSitemapQuery, ExploreSitemapQueryVariables>;
export const ExploreStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"former"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherNames"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byProvince"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"former"},"name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"former"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reached"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLine"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]} as unknown as DocumentNode<ExploreStandardQuery, ExploreStandardQueryVariables>;