import type { CodegenConfig } from '@graphql-codegen/cli'
import { scalars } from '../../client/schema.ts'

export default {
  schema: 'http://127.0.0.1:4000/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars: { ...scalars, ID: 'string' }, strictScalars: true, useTypeImports: true },
    },
  },
} satisfies CodegenConfig
