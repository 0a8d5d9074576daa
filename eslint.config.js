/**
 * Only for GraphQL: rules that Biome has not, on the schema and on the operations the API was designed around. TypeScript
 * is Biome's.
 */
import graphql from '@graphql-eslint/eslint-plugin'

const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      schema: 'schema/*.graphql',
      documents: [
        'test/operations/*.graphql',
        'src/doors/explorer/operation/*.graphql',
        'src/doors/feed/feed.graphql',
        'src/doors/reference/reference.graphql',
        'src/doors/reconcile/reconcile.graphql',
        'src/doors/mcp/mcp.graphql',
      ],
    },
  },
}
const plugins = { '@graphql-eslint': graphql }

/** Everything a reader can look up has a description, arguments and enum values included. */
const described = {
  types: true,
  DirectiveDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  rootField: true,
}

export default [
  {
    files: ['schema/*.graphql'],
    languageOptions,
    plugins,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Pages go forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Short lists that nobody pages (the roles of a fact) are plain lists, and a connection offers `nodes`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/require-description': ['error', described],
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      // Only what can be fetched again has an id; a name, a page or a conflict is a value within another object.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The same word may be a value of several enums: PLACE is a kind of entity, a role and a kind of recipient.
      '@graphql-eslint/unique-enum-value-names': 'off',
    },
  },
  {
    files: ['schema/lookup.graphql'],
    // An id that went names no node any more.
    rules: {
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
  {
    files: ['test/operations/*.graphql'],
    languageOptions,
    plugins,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/match-document-filename': ['error', { query: 'camelCase', fragment: 'camelCase' }],
      // Depth is the server's to limit, in its own way.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
  {
    // A page asks one question, in the file of its name; fragments that several pages share lie beside them.
    files: [
      'src/doors/explorer/operation/*.graphql',
      'src/doors/feed/feed.graphql',
      'src/doors/reference/reference.graphql',
      'src/doors/reconcile/reconcile.graphql',
      'src/doors/mcp/mcp.graphql',
    ],
    languageOptions,
    plugins,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
  {
    // What people copy: an answer without ids cannot be kept in a client's cache.
    files: ['docs/questions/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'docs/questions/*.graphql' } },
    },
    plugins,
    rules: {
      '@graphql-eslint/require-selections': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/no-deprecated': 'error',
    },
  },
]
