/** What a schema finds wrong, in words for the curator: what stands where, and what would mend it. */
import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { DossierPath } from './dossier.ts'

/** Something wrong at a path of the file or of one of its facts. */
export interface Finding {
  readonly path: DossierPath
  readonly message: string
  readonly hint: string | null
}

/** The fields that may stand in the mapping at a path. */
export type FieldsAt = (path: DossierPath) => readonly string[]

type Issue = z.core.$ZodIssue

/** Every issue of the schema as findings; `root` is what was checked. */
export const findings = (error: z.core.$ZodError, root: unknown, fieldsAt: FieldsAt): Finding[] =>
  error.issues.flatMap((issue) => told(issue, root, fieldsAt))

function told(issue: Issue, root: unknown, fieldsAt: FieldsAt): Finding[] {
  const path = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, fieldsAt(path)))
  if (issue.code === 'invalid_union') return toldUnion(issue, root, fieldsAt)
  return [{ path, ...wrong(issue, valueAt(root, path)) }]
}

/** Of the forms that a field may have the one meant is that whose type fits, with the fewest mistakes. */
function toldUnion(issue: Issue & { code: 'invalid_union' }, root: unknown, fieldsAt: FieldsAt): Finding[] {
  const path = issue.path as (string | number)[]
  const value = valueAt(root, path)
  const forms = formsOf(issue)
  const [meant] = forms.filter((form) => !form.some(isOfWrongType)).sort((one, other) => one.length - other.length)
  if (!meant)
    return [
      {
        path,
        ...ofWrongType(
          value,
          forms.flatMap((form) => form.map(expected)),
        ),
      },
    ]
  return meant.flatMap((inner) => told({ ...inner, path: [...path, ...inner.path] } as Issue, root, fieldsAt))
}

/** The forms of a union; those of a union within it are forms as well. */
const formsOf = ({ errors }: Issue & { code: 'invalid_union' }): Issue[][] =>
  errors.flatMap((form) => {
    const [only, ...others] = form
    return only?.code === 'invalid_union' && only.path.length === 0 && others.length === 0 ? formsOf(only) : [form]
  })

const isOfWrongType = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && issue.values.length === 1)) &&
  issue.path.length === 0

const typeNames: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  return issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'something else'
}

type Wrong = Pick<Finding, 'message' | 'hint'>

function wrong(issue: Issue, value: unknown): Wrong {
  switch (issue.code) {
    case 'invalid_type':
      return ofWrongType(value, [expected(issue)])
    case 'invalid_value':
      return noneOf(value, issue.values.map(String))
    case 'too_small':
      return tooSmall(issue, value)
    case 'too_big':
      return tooBig(issue, value)
    default:
      return { message: issue.message, hint: null }
  }
}

function ofWrongType(value: unknown, takes: readonly string[]): Wrong {
  if (value === undefined) return { message: 'is missing', hint: null }
  if (value === null) return { message: 'is empty', hint: `write ${either(takes)}, or leave the field out` }
  const hint = typeof value !== 'string' && takes.includes('words') ? 'put it in quotes if these are words' : null
  return { message: `is ${shown(value)}; it takes ${either(takes)}`, hint: typeof value === 'object' ? null : hint }
}

const either = (choices: readonly string[]): string => [...new Set(choices)].join(' or ')

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? `“${short(value)}”` : String(value)
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function noneOf(value: unknown, choices: readonly string[]): Wrong {
  if (value === undefined) return { message: 'is missing', hint: `write one of: ${choices.join(', ')}` }
  const near = typeof value === 'string' ? nearest(value.toUpperCase(), choices) : null
  return {
    message: `${shown(value)} is none of the values that it takes`,
    hint: near ? `did you mean ${near}?` : `write one of: ${choices.join(', ')}`,
  }
}

function tooSmall({ origin, minimum, inclusive }: Issue & { code: 'too_small' }, value: unknown): Wrong {
  if (origin === 'array' || (origin === 'string' && String(value).trim() === ''))
    return { message: 'is empty', hint: null }
  if (origin === 'string') return { message: `has ${size(value)} characters; it takes ${minimum}`, hint: null }
  return { message: `is ${String(value)}; it must be ${inclusive ? 'at least' : 'more than'} ${minimum}`, hint: null }
}

function tooBig({ origin, maximum }: Issue & { code: 'too_big' }, value: unknown): Wrong {
  if (origin === 'number' || origin === 'int') return { message: `is ${String(value)}; at most ${maximum}`, hint: null }
  const what = origin === 'array' ? 'entries' : 'characters'
  return { message: `has ${size(value)} ${what}; at most ${maximum}`, hint: null }
}

const size = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)

function unknownField(path: DossierPath, key: string, fields: readonly string[]): Finding {
  const near = nearest(key, fields)
  return {
    path: [...path, key],
    message: 'is no field here',
    hint: near ? `did you mean ${near}?` : `the fields here are ${fields.join(', ')}`,
  }
}

/** The one that a slip of the pen would make of it: a third of its letters may differ, or two that changed places. */
function nearest(text: string, choices: readonly string[]): string | null {
  if (choices.length === 0) return null
  const near = closest(text, choices)
  const slips = Math.max(text.length > 3 ? 2 : 1, Math.floor(text.length / 3))
  return distance(text, near) <= slips ? near : null
}

function valueAt(root: unknown, path: DossierPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  )
}
