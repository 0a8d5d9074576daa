/** Tests run as ES modules, compiled one file at a time by swc; types are checked by `npm run types`. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/randomSeed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
}

/** Folders whose tests need no Neo4j. A run of these alone does not wait for one. */
const pure = ['commands', 'domain', 'schema', 'server']

export default {
  // A test asks a real database, on whatever machine and however busy that is; what hangs still ends.
  testTimeout: 60_000,
  // All that tests start they end; what one that fails leaves behind must not keep the run from ending.
  forceExit: true,
  projects: [
    { ...shared, displayName: 'pure', testMatch: pure.map((name) => `<rootDir>/test/${name}/**/*.test.ts`) },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: pure.map((name) => `<rootDir>/test/${name}/`),
      globalSetup: '<rootDir>/test/support/globalSetup.ts',
      globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
    },
  ],
}
