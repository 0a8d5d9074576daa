import type { NameResolvers } from '../generated/resolvers.ts'
import { nullable } from './entity.ts'

export const Name: NameResolvers = {
  text: ({ name }) => name.text,
  kind: ({ name }) => name.kind,
  period: () => null,
  source: ({ name, asOf }) => nullable(name.source, { asOf }),
}
