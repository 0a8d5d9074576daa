import { availableParallelism } from 'node:os'

/** JSX becomes calls of Preact, as tsconfig.json has it for the compiler. */
const compiled = ({ tsx }) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
    },
    module: { type: 'es6' },
  },
]

/** Tests run as ES modules, compiled one file at a time by swc; types are checked by `npm run types`. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/randomSeed.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': compiled({ tsx: false }),
    '^.+\\.tsx$': compiled({ tsx: true }),
  },
}

/** Folders whose tests need no Neo4j. A run of these alone does not wait for one. */
const pure = [
  ...[
    'commands',
    'docs',
    'domain',
    'doors/explorer',
    'faults',
    'golden',
    'graph/local',
    'ingest/actor',
    'ingest/dossier',
    'ingest/place',
    'kinds',
  ],
  ...['paths/way', 'schema', 'server', 'tools', 'wording'],
]
const needServers = {
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
}

/**
 * Three parts (docs/testing.md): `npm test` runs "pure" and "graph", `npm run test:deep` runs "deep".
 */
export default {
  // A test asks a real database, on whatever machine and however busy that is; what hangs still ends.
  testTimeout: 60_000,
  // A worker and its Neo4j take turns, so that one more than there are processors keeps these busy.
  maxWorkers: availableParallelism() + 1,
  // All that tests start they end; what one that fails leaves behind must not keep the run from ending.
  forceExit: true,
  reporters: ['default', ...(process.env.FAILED_FILES ? ['<rootDir>/test/support/failedFiles.js'] : [])],
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/*.test.ts', ...pure.map((name) => `<rootDir>/test/${name}/**/*.test.ts`)],
    },
    {
      ...shared,
      ...needServers,
      displayName: 'graph',
      testMatch: ['<rootDir>/test/*/**/*.test.ts'],
      testPathIgnorePatterns: [...pure, 'deep'].map((name) => `<rootDir>/test/${name}/`),
    },
    {
      ...shared,
      ...needServers,
      displayName: 'deep',
      testMatch: ['<rootDir>/test/deep/**/*.test.ts'],
      globals: { deep: true },
    },
    // Those that need a Neo4j start one themselves.
    { ...shared, displayName: 'bench', testMatch: ['<rootDir>/bench/test/**/*.test.ts'] },
  ],
}
