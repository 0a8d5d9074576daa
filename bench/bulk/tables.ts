/** The tables that one part of the work fills, and how the importer learns of them. */
import { mkdirSync } from 'node:fs'
import { createTable, type Table } from './table.ts'

/** A group of files that the importer reads as nodes with these labels, or as edges of this type. */
export interface Imported {
  readonly sort: 'nodes' | 'relationships'
  /** Labels, or the type of an edge. */
  readonly as: string
  readonly header: string
  readonly file: string
}

type Space = 'Entity' | 'Fact' | 'Citation' | 'Name' | 'Text' | 'Tally' | 'Dataset'

export interface Tables {
  node(labels: readonly string[], space: Space, id: number, properties: object): void
  edge(type: string, from: readonly [Space, number], to: readonly [Space, number], properties?: object): void
  /** Ends all files. */
  close(): Imported[]
}

type Opened = Table & Pick<Imported, 'sort' | 'as'>

/** Opens a folder of tables. Ids are whole numbers, each unique in its space. */
export function createTables(folder: string): Tables {
  mkdirSync(folder, { recursive: true })
  const tables = new Map<string, Opened>()

  function open(sort: Imported['sort'], as: string, spaces: string, lead: string): Opened {
    const name = `${sort}-${as.replaceAll(':', '-')}-${spaces}`
    return { ...createTable(`${folder}/${name}`, lead), sort, as }
  }

  /** The tables number a few dozen, their rows tens of millions: the key is made of what is at hand. */
  function table(key: string, create: () => Opened): Table {
    const known = tables.get(key)
    if (known) return known
    const created = create()
    tables.set(key, created)
    return created
  }

  return {
    node(labels, space, id, properties) {
      const as = labels.join(':')
      table(as, () => open('nodes', as, space, `:ID(${space})`)).write(String(id), properties)
    },
    edge(type, [fromSpace, from], [toSpace, to], properties = {}) {
      const spaces = `${fromSpace}-${toSpace}`
      table(type + spaces, () =>
        open('relationships', type, spaces, `:START_ID(${fromSpace})\t:END_ID(${toSpace})`),
      ).write(`${from}\t${to}`, properties)
    },
    close: () =>
      [...tables.values()]
        .filter((one) => one.close())
        .map(({ sort, as, header, file }) => ({ sort, as, header, file })),
  }
}
