/** The resolvers of each type of fact, made of what the table says of its kind. */
import { type Day, lastDay } from '../domain/day.ts'
import type { Property } from '../domain/entity.ts'
import { type FactKind, type FactSpec, factKindNames, factSpec, type RoleSpec } from '../domain/fact.ts'
import type { Money } from '../generated/resolvers.ts'
import { indicatorLabel, topicLabel } from '../wording/label.ts'
import { honourStatus, honourSteps, recognitionStatus, recognitionSteps } from './decision.ts'
import type { InLanguage } from './entity.ts'
import { factFields, many, optional, partOf, required, sole, value } from './fact.ts'
import { needing } from './field.ts'
import type { FactNode } from './node.ts'
import { recipient } from './recipient.ts'

type Fields = Readonly<Record<string, object>>

const money = (name: string) =>
  needing([name], ({ fact }: FactNode) => {
    const stored = fact[name]
    return typeof stored === 'string' ? (JSON.parse(stored) as Money) : null
  })

const flag = (name: string) => needing([name], ({ fact }: FactNode) => fact[name] === true)

function valueField(name: string, { type }: Property): object {
  if (name === 'partOf') return partOf
  if (type === 'money') return money(name)
  return type === 'flag' ? flag(name) : value(name)
}

/** Stages are served as steps, and the date that counts first as the fact's own. */
const isServed = (name: string, { type, served }: Property, { dates }: FactSpec): boolean =>
  served !== false && type !== 'stage' && name !== dates[0]

const valueFields = (spec: FactSpec): Fields =>
  Object.fromEntries(
    Object.entries(spec.values).flatMap(([name, property]) =>
      isServed(name, property, spec) ? [[name, valueField(name, property)]] : [],
    ),
  )

function roleField(field: string, role: RoleSpec): object {
  if (role.group) return recipient(field)
  if (role.many) return many(field)
  return role.required ? required(field) : optional(field)
}

const roleFields = ({ roles }: FactSpec): Fields =>
  Object.fromEntries(
    Object.entries(roles).flatMap(([field, role]): [string, object][] => [
      ...(role.sole ? ([[role.sole, sole(field)]] as [string, object][]) : []),
      ...(role.served === null ? [] : ([[role.served ?? field, roleField(field, role)]] as [string, object][])),
    ]),
  )

/** How far a decision has come, by the rule of its kind. */
const decisions: Readonly<Record<NonNullable<FactSpec['status']>, Fields>> = {
  STAGES: { status: honourStatus, steps: honourSteps },
  REVOCABLE: { status: recognitionStatus, steps: recognitionSteps },
}

/** A day on which a source shows the state; null when no source is dated. */
const seenOn = (name: 'firstSeen' | 'lastSeen') =>
  needing([name], ({ fact }: FactNode) => (fact[name] === lastDay ? null : (fact[name] as Day)))

const seen: Fields = { firstSeen: seenOn('firstSeen'), lastSeen: seenOn('lastSeen') }

/** Fields that are words in the language asked for. */
const worded: Readonly<Partial<Record<FactKind, Fields>>> = {
  FIGURE: {
    label: needing(['label', 'indicator'], ({ fact }: FactNode, { lang }: InLanguage) =>
      indicatorLabel(String(fact.indicator), String(fact.label), lang),
    ),
  },
  ASSESSMENT: {
    topicLabel: needing(['topic'], ({ fact }: FactNode, { lang }: InLanguage) =>
      typeof fact.topic === 'string' ? topicLabel(fact.topic, lang) : null,
    ),
  },
}

function fieldsOf(kind: FactKind): Fields {
  const spec = factSpec(kind)
  return {
    ...factFields,
    ...valueFields(spec),
    ...roleFields(spec),
    ...(spec.status ? decisions[spec.status] : {}),
    ...(spec.time === 'STATE' ? seen : {}),
    ...worded[kind],
  }
}

export const factTypes: Readonly<Record<string, Fields>> = Object.fromEntries(
  factKindNames.map((kind) => [factSpec(kind).label, fieldsOf(kind)]),
)
