import type { CodegenConfig } from '@graphql-codegen/cli'
import { clientSchema } from './codegen/clientSchema.ts'
import { entityKinds, factKinds } from './src/kinds/kinds.ts'

const entities = Object.values(entityKinds).map(({ label }) => label)
const facts = Object.values(factKinds).map(({ label }) => label)
const connections = (names: readonly string[], type: string) =>
  mapped(
    names.map((name) => `${name}Connection`),
    type,
  )
const mapped = (names: readonly string[], type: string) =>
  Object.fromEntries(names.map((name) => [name, `../resolvers/node.ts#${type}`]))

/** What a resolver of these types is given: a record of the graph under a moment. */
const mappers = {
  ...mapped(entities, 'EntityNode'),
  ...mapped(facts, 'FactNode'),
  ...connections(entities, 'EntityConnectionNode'),
  ...connections([...facts, 'Fact'], 'FactConnectionNode'),
  ...connections(['Citation'], 'CitationConnectionNode'),
  Citation: '../resolvers/node.ts#CitationNode',
  RecipientGroup: '../resolvers/node.ts#GroupNode',
  Conflict: '../resolvers/node.ts#ConflictNode',
  ConflictValue: '../resolvers/node.ts#ConflictValueNode',
  Discrepancy: '../resolvers/node.ts#DiscrepancyNode',
  FieldValue: '../resolvers/node.ts#FieldValueNode',
  FigureSeries: '../resolvers/node.ts#FigureSeriesNode',
  GroupCount: '../resolvers/node.ts#GroupCountNode',
  GroupKey: '../resolvers/node.ts#GroupKeyNode',
  Hop: '../resolvers/node.ts#HopNode',
  Lookup: '../resolvers/node.ts#LookupNode',
  Candidate: '../resolvers/match.ts#CandidateNode',
  NameMatch: '../resolvers/match.ts#NameMatchNode',
  LookupConnection: '../resolvers/withdrawn.ts#LookupConnectionNode',
  Match: '../resolvers/search.ts#FoundNode',
  Mention: '../resolvers/node.ts#MentionNode',
  Name: '../resolvers/node.ts#NameNode',
  NeighbourConnection: '../resolvers/neighbour.ts#NeighbourConnectionNode',
  NeighbourEdge: '../resolvers/neighbour.ts#NeighbourEdgeNode',
  NeighbourTie: '../graph/queries/neighbour.ts#Tie',
  Path: '../resolvers/node.ts#PathNode',
  PlaceChange: '../resolvers/node.ts#PlaceChangeNode',
  RoleLink: '../resolvers/node.ts#RoleLinkNode',
  Shared: '../resolvers/node.ts#SharedNode',
  SearchConnection: '../resolvers/search.ts#SearchConnectionNode',
  SearchEdge: '../resolvers/search.ts#SearchEdgeNode',
  Step: '../resolvers/node.ts#StepNode',
}

const scalars = { Day: 'string', EDTF: 'string', DateTime: 'string', URL: 'string', ID: 'string' }

/** Typed documents of a client: what it asks, and what it is answered. */
const operations = (documents: string, more: Readonly<Record<string, unknown>> = {}) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    enumsAsTypes: true,
    scalars,
    strictScalars: true,
    useTypeImports: true,
    immutableTypes: true,
    dedupeFragments: true,
    ...more,
  },
})

export default {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../resolvers/context.ts#Context',
        enumsAsTypes: true,
        mappers,
        scalars,
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        optionalResolveType: true,
        importExtension: '.ts',
      },
    },
    'client/schema.ts': {
      preset: {
        buildGeneratesSection: ({ baseOutputDir, ...given }) => [
          {
            ...given,
            filename: baseOutputDir,
            pluginMap: { clientSchema: { plugin: clientSchema } },
            plugins: [{ clientSchema: {} }],
          },
        ],
      },
    },
    'src/generated/explorer.ts': operations('src/doors/explorer/operation/*.graphql', {
      inlineFragmentTypes: 'combine',
    }),
    'src/generated/mcp.ts': operations('src/doors/mcp/mcp.graphql', { inlineFragmentTypes: 'combine' }),
    'src/generated/reconcile.ts': operations('src/doors/reconcile/reconcile.graphql'),
    'src/generated/reference.ts': operations('src/doors/reference/reference.graphql', {
      inlineFragmentTypes: 'combine',
    }),
    'src/generated/feed.ts': operations('src/doors/feed/feed.graphql'),
    'test/generated/operations.ts': operations('test/operations/*.graphql'),
  },
} satisfies CodegenConfig
