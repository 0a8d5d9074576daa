import { describe, expect, it } from '@jest/globals'
import { type ASTNode, type ASTVisitor, buildASTSchema, type DirectiveNode, Kind, validateSchema, visit } from 'graphql'
import { entityKindNames, levels } from '../../src/domain/entity.ts'
import { factKindNames, roles } from '../../src/domain/fact.ts'
import { parseId } from '../../src/domain/id.ts'
import { readTypeDefs } from '../../src/server/sdl.ts'

const typeDefs = readTypeDefs()
const schema = buildASTSchema(typeDefs)

type Described = Extract<ASTNode, { readonly description?: unknown }>

/** Where an element stands, as a reader would write it, with the elements inside the same one. */
interface Element {
  readonly node: Described
  readonly path: string
}

const isDescribable = (node: ASTNode): node is Described =>
  node.kind.endsWith('Definition') && node.kind !== Kind.OPERATION_TYPE_DEFINITION

const nameOf = (node: ASTNode): string => ('name' in node && node.name ? node.name.value : 'schema')

/** Every type, field, argument, input field, enum value, scalar and directive of the SDL. */
function elements(): Element[] {
  const found: Element[] = []
  const stack: string[] = []
  const visitor: ASTVisitor = {
    enter(node) {
      if (!isDescribable(node)) return
      stack.push(nameOf(node))
      found.push({ node, path: stack.join('.') })
    },
    leave(node) {
      if (isDescribable(node)) stack.pop()
    },
  }
  visit(typeDefs, visitor)
  return found
}

const all = elements()
const parentOf = ({ path }: Element): string => path.split('.').slice(0, -1).join('.')
const textOf = ({ node }: Element): string => node.description?.value ?? ''

describe('the schema', () => {
  it('is a valid GraphQL schema', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it('only reads', () => {
    expect(schema.getQueryType()?.name).toBe('Query')
    expect(schema.getMutationType() ?? schema.getSubscriptionType()).toBeUndefined()
  })

  it('knows the kinds, roles and levels that the domain knows', () => {
    const valuesOf = (name: string): string[] =>
      all.filter(({ path }) => path.startsWith(`${name}.`)).map(({ node }) => nameOf(node))
    expect(valuesOf('EntityKind').sort()).toEqual([...entityKindNames].sort())
    expect(valuesOf('FactKind').sort()).toEqual([...factKindNames].sort())
    expect(valuesOf('Role').sort()).toEqual([...roles].sort())
    expect(valuesOf('Level').sort()).toEqual([...levels].sort())
  })

  it('names the standard behind each of its own scalars', () => {
    const scalars = typeDefs.definitions.filter(({ kind }) => kind === Kind.SCALAR_TYPE_DEFINITION).map(nameOf)
    expect(scalars.sort()).toEqual(['DateTime', 'Day', 'EDTF', 'URL'])
    for (const name of scalars) expect(schema.getType(name)).toHaveProperty('specifiedByURL', expect.any(String))
  })
})

describe('an argument', () => {
  const values = all.filter(({ node }) => node.kind === Kind.INPUT_VALUE_DEFINITION)

  it('with a default is non-null, unless an interface has the same field without it', () => {
    const nullable = values.filter(
      ({ node }) =>
        'defaultValue' in node && node.defaultValue && 'type' in node && node.type.kind !== Kind.NON_NULL_TYPE,
    )
    // Relay's compiler takes a non-null argument for a required one, which no implementing type may add.
    expect(nullable.map(({ path }) => path)).toEqual(['Place.honours.subtree', 'Place.honours.lineage'])
  })

  it('asOf belongs to root fields only', () => {
    const below = values.filter(({ node, path }) => nameOf(node) === 'asOf' && !path.startsWith('Query.'))
    expect(below.map(({ path }) => path)).toEqual([])
  })
})

describe('a connection', () => {
  const fields = all.flatMap(({ node, path }) => (node.kind === Kind.FIELD_DEFINITION ? [{ node, path }] : []))
  const isConnection = (type: ASTNode): boolean => JSON.stringify(type).includes('Connection"')
  const connections = fields.filter(({ node }) => isConnection(node.type))

  const argument = (directives: readonly DirectiveNode[] | undefined, directive: string): unknown =>
    directives
      ?.find(({ name }) => name.value === directive)
      ?.arguments?.map(({ name, value }) => [
        name.value,
        value.kind === Kind.LIST
          ? value.values.map((item) => ('value' in item ? item.value : null))
          : 'value' in value && value.value,
      ])

  it('says by which argument it is sized', () => {
    const sized = [
      ['slicingArguments', ['first']],
      ['sizedFields', ['edges', 'nodes']],
    ]
    expect(connections.length).toBeGreaterThan(60)
    for (const { node, path } of connections)
      expect([path, argument(node.directives, 'listSize')]).toEqual([path, sized])
  })

  it('prices its total count', () => {
    const counts = fields.filter(({ path }) => path.endsWith('Connection.totalCount'))
    expect(counts.length).toBeGreaterThan(20)
    for (const { node, path } of counts)
      expect([path, argument(node.directives, 'cost')]).toEqual([path, [['weight', '5']]])
  })

  it('may be null at the root, where it can fail alone, and below only for neighbours, which may be too many to read', () => {
    const nullable = connections.filter(({ node }) => node.type.kind !== Kind.NON_NULL_TYPE)
    const failing = connections.filter(({ path }) => path.startsWith('Query.') || path.endsWith('.neighbours'))
    expect(nullable.map(({ path }) => path)).toEqual(failing.map(({ path }) => path))
  })
})

describe('the documentation in the schema', () => {
  it('covers every element', () => {
    const shortest = (node: ASTNode): number => (node.kind === Kind.ENUM_VALUE_DEFINITION ? 8 : 20)
    const thin = all.filter((element) => textOf(element).length < shortest(element.node))
    expect(all.length).toBeGreaterThan(1_500)
    expect(thin.map(({ path }) => path)).toEqual([])
  })

  it('says something else about each element of the same thing', () => {
    const seen = new Map<string, string>()
    const repeated = all.filter((element) => {
      const key = `${parentOf(element)} ${textOf(element)}`
      const known = parentOf(element) !== '' && seen.has(key)
      seen.set(key, element.path)
      return known
    })
    expect(repeated.map(({ path }) => path)).toEqual([])
  })

  it('shows ids as the API writes them', () => {
    const shown = all.flatMap((element) => textOf(element).match(/(?<=[`"])[a-zA-Z]+:[a-z0-9][^\s`"]*(?=[`"])/g) ?? [])
    expect(shown.length).toBeGreaterThan(100)
    for (const id of new Set(shown)) expect(() => parseId(id)).not.toThrow()
  })

  it('fits into 120 columns', () => {
    const lines = new Set(typeDefs.definitions.flatMap(({ loc }) => loc?.source.body.split('\n') ?? []))
    expect([...lines].filter((line) => [...line].length > 120)).toEqual([])
  })
})
