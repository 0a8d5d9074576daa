/** All resolvers: those of entities and facts by the tables of kinds, all others a file for each file of the schema. */
import { type EntityKind, entityKindNames, entityKinds, entitySpec } from '../domain/entity.ts'
import { factKinds } from '../domain/fact.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { Article } from './article.ts'
import { Award } from './award.ts'
import { Campaign } from './campaign.ts'
import { Citation, FieldValue } from './citation.ts'
import { Conflict, ConflictValue, Discrepancy } from './conflict.ts'
import { connectionResolvers, factLists, groupedConnectionResolvers } from './connection.ts'
import { GroupCount, GroupKey } from './count.ts'
import { Step } from './decision.ts'
import { Document } from './document.ts'
import { factTypes } from './factType.ts'
import { FigureSeries } from './figureSeries.ts'
import { Lookup } from './lookup.ts'
import { Candidate, NameMatch } from './match.ts'
import { Name } from './name.ts'
import { NeighbourEdge, NeighbourTie, neighbours } from './neighbour.ts'
import { Organization } from './organization.ts'
import { Hop, Path, Shared } from './path.ts'
import { Person } from './person.ts'
import { Place, PlaceChange } from './place.ts'
import { Post } from './post.ts'
import { Query } from './query.ts'
import { RecipientGroup } from './recipient.ts'
import { RoleLink } from './role.ts'
import { DateTime, Day, EDTF, URL } from './scalar.ts'
import { Match, SearchEdge } from './search.ts'
import { Standard } from './standard.ts'
import { abstractType } from './typeName.ts'

const labels = [...Object.values(entityKinds), ...Object.values(factKinds)].map(({ label }) => label)
const typesOf = (names: readonly string[], resolvers: object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [`${name}Connection`, resolvers]))
const connections = {
  ...typesOf([...labels, 'Fact'], groupedConnectionResolvers),
  ...typesOf(['Citation', 'Lookup', 'Neighbour', 'Search'], connectionResolvers),
}
const abstractTypes = Object.fromEntries(
  ['Node', 'Entity', 'Actor', 'Fact', 'Source', 'Recipient'].map((name) => [name, abstractType]),
)

/** What entities of a kind have beside the facts that they list. */
const ownFields: Readonly<Record<EntityKind, object>> = {
  CAMPAIGN: Campaign,
  ORGANIZATION: Organization,
  POST: Post,
  PERSON: Person,
  PLACE: Place,
  AWARD: Award,
  STANDARD: Standard,
  ARTICLE: Article,
  DOCUMENT: Document,
}
const entityTypes = Object.fromEntries(
  entityKindNames.map((kind) => [entitySpec(kind).label, { ...factLists(kind), neighbours, ...ownFields[kind] }]),
)

const types: Resolvers = {
  Query,
  Candidate,
  Citation,
  Conflict,
  ConflictValue,
  DateTime,
  Day,
  Discrepancy,
  EDTF,
  FieldValue,
  FigureSeries,
  GroupCount,
  GroupKey,
  Hop,
  Lookup,
  Match,
  Name,
  NameMatch,
  NeighbourEdge,
  NeighbourTie,
  Path,
  PlaceChange,
  RecipientGroup,
  RoleLink,
  SearchEdge,
  Shared,
  Step,
  URL,
}

export const resolvers: Record<string, object> = {
  ...types,
  ...entityTypes,
  ...factTypes,
  ...connections,
  ...abstractTypes,
}
