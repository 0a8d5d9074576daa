/** Scalars: days and dates are checked on the way in, and served as the graph holds them. */
import { GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { boundsOf, isDay } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'

function textScalar(
  name: string,
  isValid: (text: string) => boolean,
  remedy: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new Problem('BAD_ARGUMENT', `${JSON.stringify(value)?.slice(0, 60)} is no ${name}.`, remedy)
  }
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const Day = textScalar('Day', isDay, 'Write a day of the calendar as 2024-06-11.')
export const EDTF = textScalar(
  'EDTF',
  (text) => boundsOf(text) !== null,
  'Write 2024, 2024-06, 2024-06-11 or 2017-12/2018-01.',
)
export const DateTime = GraphQLDateTime
export const URL = GraphQLURL
