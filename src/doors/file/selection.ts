/** Which columns a file has, and how it is written, as its address says. */
import { Problem } from '../../domain/problem.ts'
import type { Language } from '../../wording/language.ts'
import type { Asked } from './asked.ts'
import type { Column, Table } from './column.ts'
import { suggest } from './fileProblem.ts'
import type { Style } from './form/form.ts'

/** All that need not be asked for by name. */
const usual = '*'

/**
 * The columns that the address names, `*` for the usual ones: `columns=*,sentence`.
 * @throws Problem that names an unknown column
 */
export function chosenColumns({ columns }: Table, asked: string = usual): readonly Column[] {
  const byName = new Map(columns.map((column) => [column.name, column]))
  const chosen = asked.split(',').flatMap((given) => {
    if (given.trim() === usual) return columns.filter(({ isExtra }) => !isExtra)
    const column = byName.get(given.trim())
    if (column) return [column]
    throw new Problem('BAD_ARGUMENT', `There is no column “${given.slice(0, 60)}”.`, suggest(given, [...byName.keys()]))
  })
  return [...new Set(chosen)]
}

export function languageOf(lang = 'VI'): Language {
  const known = lang.toUpperCase()
  if (known === 'VI' || known === 'EN') return known
  throw new Problem(
    'BAD_ARGUMENT',
    `lang=${lang.slice(0, 20)} is no language of the graph.`,
    'Write lang=VI or lang=EN.',
  )
}

export function styleOf({ options: { bom, formulas } }: Asked): Style {
  if (formulas !== undefined && formulas !== 'guard')
    throw new Problem(
      'BAD_ARGUMENT',
      `formulas=${formulas.slice(0, 20)} means nothing.`,
      'Write formulas=guard, or leave it out.',
    )
  if (bom !== undefined && bom !== '1' && bom !== '0')
    throw new Problem('BAD_ARGUMENT', `bom=${bom.slice(0, 20)} means nothing.`, 'Write bom=1, or leave it out.')
  return { bom: bom === '1', guarded: formulas === 'guard' }
}
