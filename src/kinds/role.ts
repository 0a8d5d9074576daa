/** The roles in which entities take part in facts. Each is the type of the edge from the fact to the entity. */

/**
 * The number of each role, by which lists of facts name it. Numbers are part of the store's layout: a new role takes the
 * next one, and none is ever changed or used again.
 */
export const roleCodes = {
  CAMPAIGN: 0,
  OTHER_CAMPAIGN: 1,
  AWARD: 2,
  STANDARD: 3,
  POST: 4,
  BY: 5,
  PLACE: 6,
  RECIPIENT: 7,
  GRANTOR: 8,
  PRESENTER: 9,
  PROPOSER: 10,
  RECOGNISER: 11,
  HOLDER: 12,
  MEMBER: 13,
  BLOCK: 14,
  PARTY: 15,
  HOST: 16,
  CHAIR: 17,
  GUEST: 18,
  ABOUT: 19,
  DOCUMENT: 20,
} as const

export type Role = keyof typeof roleCodes

export const roles = Object.keys(roleCodes) as readonly Role[]
