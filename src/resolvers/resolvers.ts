/** All resolvers, a file for each file of the schema. */
import { entityKinds } from '../domain/entity.ts'
import { factKinds } from '../domain/fact.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { Article } from './article.ts'
import { Assessment } from './assessment.ts'
import { Award } from './award.ts'
import { Campaign } from './campaign.ts'
import { CampaignAct } from './campaignAct.ts'
import { CampaignLink } from './campaignLink.ts'
import { Citation, FieldValue } from './citation.ts'
import { Conflict, ConflictValue, Discrepancy } from './conflict.ts'
import { connectionResolvers, groupedConnectionResolvers } from './connection.ts'
import { GroupCount, GroupKey } from './count.ts'
import { Step } from './decision.ts'
import { Document } from './document.ts'
import { Figure } from './figure.ts'
import { FigureSeries } from './figureSeries.ts'
import { Gathering } from './gathering.ts'
import { Honour, RecipientGroup } from './honour.ts'
import { Lookup } from './lookup.ts'
import { Membership } from './membership.ts'
import { Name } from './name.ts'
import { Organization } from './organization.ts'
import { Hop, Path, Shared } from './path.ts'
import { Person } from './person.ts'
import { Place, PlaceChange } from './place.ts'
import { Pledge } from './pledge.ts'
import { Post } from './post.ts'
import { Query } from './query.ts'
import { Recognition } from './recognition.ts'
import { RoleLink } from './role.ts'
import { DateTime, Day, EDTF, URL } from './scalar.ts'
import { Match, SearchEdge } from './search.ts'
import { Standard } from './standard.ts'
import { Tenure } from './tenure.ts'
import { abstractType } from './typeName.ts'

const labels = [...Object.values(entityKinds), ...Object.values(factKinds)].map(({ label }) => label)
const typesOf = (names: readonly string[], resolvers: object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [`${name}Connection`, resolvers]))
const connections = {
  ...typesOf([...labels, 'Fact'], groupedConnectionResolvers),
  ...typesOf(['Citation', 'Search'], connectionResolvers),
}
const abstractTypes = Object.fromEntries(
  ['Node', 'Entity', 'Actor', 'Fact', 'Source', 'Recipient'].map((name) => [name, abstractType]),
)

const types: Resolvers = {
  Query,
  Article,
  Assessment,
  Award,
  Campaign,
  CampaignAct,
  CampaignLink,
  Citation,
  Conflict,
  ConflictValue,
  DateTime,
  Day,
  Discrepancy,
  Document,
  EDTF,
  FieldValue,
  Figure,
  FigureSeries,
  Gathering,
  GroupCount,
  GroupKey,
  Honour,
  Hop,
  Lookup,
  Match,
  Membership,
  Name,
  Organization,
  Path,
  Person,
  Place,
  PlaceChange,
  Pledge,
  Post,
  RecipientGroup,
  Recognition,
  RoleLink,
  SearchEdge,
  Shared,
  Standard,
  Step,
  Tenure,
  URL,
}

export const resolvers: Record<string, object> = { ...types, ...connections, ...abstractTypes }
