/** All commands, in the order in which `--help` lists them. */
import type { Command } from './command.ts'

const path = {
  name: 'path',
  description: 'a dossier, or a folder: then every file in it that ends in .yaml or .yml, but for hidden ones',
}

export const commands: readonly Command[] = [
  {
    name: 'start',
    summary: 'start the API, with a local Neo4j if no other is named',
    description: [
      'Starts a local Neo4j, or uses the one in NEO4J_URI, imports the seeds when they have changed, and answers questions until Ctrl-C.',
      'In a terminal the log is readable lines, elsewhere JSON.',
      'The environment decides the rest (see README.md): PORT, HOST, PUBLIC_URL, DATA_DIR, DATASETS_KEPT, LOG_LEVEL, JAVA_HOME, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, REDIS_URL, RATE_LIMIT, RUNNING_OPERATIONS, RUNNING_PER_CLIENT, TRUST_PROXY, METRICS_PORT, METRICS_HOST, METRICS_OPERATIONS, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME.',
    ],
    options: [],
    well: 'it was asked to end, by Ctrl-C or SIGTERM',
    examples: ['thi-dua start', 'PORT=8080 LOG_LEVEL=warn thi-dua start'],
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'check',
    summary: 'find everything that is wrong with dossiers',
    description: [
      'Reads dossiers and names each problem with its file, its line and what would mend it. Nothing of them is written.',
      'Names are looked up in the graph, so a Neo4j is joined, or started for as long as it takes.',
    ],
    argument: path,
    options: ['json', 'maxProblems'],
    well: 'the dossiers can be imported',
    problems: 'problems were found',
    examples: ['thi-dua check bao-mau-20240620.yaml', 'thi-dua check --json seeds/dossiers'],
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'import',
    summary: 'import dossiers, all of them or none',
    description: [
      'Checks dossiers and writes them into the graph, in one transaction. When one has a problem nothing is written.',
      'Importing the same dossier again changes nothing; importing it after a change replaces what it stated.',
    ],
    argument: path,
    options: ['json', 'maxProblems'],
    well: 'all of them are in the graph',
    problems: 'problems were found, and nothing was imported',
    examples: ['thi-dua import bao-mau-20240620.yaml', 'thi-dua import my-dossiers'],
    load: async () => (await import('./import.ts')).importFiles,
  },
  {
    name: 'remove',
    summary: 'take what sources state out of the graph',
    description: [
      'Takes out what sources state, as if they had never been imported. What other sources state too stays.',
    ],
    argument: { name: 'source', description: 'the id of a source, as the API returns it' },
    options: ['json'],
    well: 'all of them are out of the graph',
    problems: 'one of them was not in the graph, or cannot be removed; the others are removed',
    examples: ['thi-dua remove article:bao-mau-20240620'],
    load: async () => (await import('./remove.ts')).remove,
  },
  {
    name: 'dataset',
    summary: 'write all tables as files that stay, to be cited and fetched again',
    description: [
      'Writes the present version into DATA_DIR/datasets/v<version>-<hash>: every table as Parquet, CSV and JSON lines, checksums, descriptions, and what changed since the data set before. The API serves it at /data/.',
      'DATASETS_KEPT says how many stay; with it, every import writes one by itself.',
    ],
    options: ['json'],
    well: 'the data set is there',
    examples: ['thi-dua dataset', 'DATASETS_KEPT=5 thi-dua import my-dossiers'],
    load: async () => (await import('./dataset.ts')).dataset,
  },
  {
    name: 'audit',
    summary: 'check the whole graph against its sources',
    description: ['Works out everything in the graph again from its sources, and names what is not as they make it.'],
    options: ['json'],
    well: 'the graph is sound',
    problems: 'faults were found',
    examples: ['thi-dua audit', 'thi-dua audit --json > faults.json'],
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'coverage',
    summary: 'show what has been read out of each article of the seeds',
    description: ['Counts the facts of each article, how much of its text they quote, and what there must be none of.'],
    options: ['json', 'maxProblems'],
    well: 'there is none of what must not be',
    problems: 'there is some',
    examples: ['thi-dua coverage'],
    load: async () => (await import('./coverage.ts')).coverage,
  },
  {
    name: 'gaps',
    summary: 'show what the sources of places leave open',
    description: [
      'Counts the places and lists, by kind, what their sources leave open or had wrong. It needs no Neo4j.',
    ],
    options: ['json'],
    well: 'always: a gap is known, no fault',
    examples: ['thi-dua gaps', 'thi-dua gaps --json'],
    load: async () => (await import('./gaps.ts')).gaps,
  },
  {
    name: 'schema',
    summary: 'write the JSON Schema of dossiers',
    description: [
      'Writes schema/dossier.schema.json, by which editors complete and check dossiers. It needs no Neo4j.',
    ],
    options: [],
    well: 'the file is written',
    examples: ['thi-dua schema'],
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'mcp',
    summary: 'answer an assistant on this machine (Model Context Protocol)',
    description: [
      'Reads the messages of an assistant on stdin, hands them to a server that runs, and writes the answers on stdout.',
      'Assistants that speak HTTP are given the address itself and need no command.',
    ],
    argument: { name: 'address', description: 'where the server takes such messages' },
    options: [],
    well: 'the assistant has ended',
    examples: ['thi-dua mcp http://127.0.0.1:4000/mcp'],
    load: async () => (await import('./mcp.ts')).mcp,
  },
]
