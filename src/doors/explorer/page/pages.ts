import type { EntityKind } from '../../../domain/entity.ts'
import { article } from './article.tsx'
import { award } from './award.tsx'
import { campaign } from './campaign.tsx'
import { document } from './document.tsx'
import type { EntityPage } from './entityPage.ts'
import { organization } from './organization.tsx'
import { person } from './person.tsx'
import { place } from './place.tsx'
import { post } from './post.tsx'
import { standard } from './standard.tsx'

/** The page of each kind of entity. */
export const entityPages: Readonly<Record<EntityKind, EntityPage>> = {
  CAMPAIGN: campaign,
  ORGANIZATION: organization,
  POST: post,
  PERSON: person,
  PLACE: place,
  AWARD: award,
  STANDARD: standard,
  ARTICLE: article,
  DOCUMENT: document,
}
