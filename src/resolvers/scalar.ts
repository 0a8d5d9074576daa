/** Scalars: days and dates are checked on the way in, and served as the graph holds them. */
import { GraphQLScalarType, Kind, print } from 'graphql'
import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { boundsOf, isDay } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'

function textScalar(
  name: string,
  isValid: (text: string) => boolean,
  remedy: string,
): GraphQLScalarType<string, string> {
  const refuse = (written: string): never => {
    const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written
    throw new Problem('BAD_ARGUMENT', `${shown} is no ${name}.`, remedy)
  }
  const parse = (value: unknown): string =>
    typeof value === 'string' && isValid(value) ? value : refuse(JSON.stringify(value))
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : refuse(print(node))),
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
