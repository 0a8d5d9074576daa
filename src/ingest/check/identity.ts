/** Ids that dossiers may not take: another dossier's, those of what comes with the places, and what exists by rule. */
import { entitySpec } from '../../domain/entity.ts'
import type { Reader } from '../../graph/graph.ts'
import { idsTaken } from '../../graph/queries/importKnown.ts'
import { createActorGrammar } from '../actor/grammar.ts'
import type { DossierProblem } from '../dossier/dossier.ts'
import { at, type Prepared } from '../prepare/prepare.ts'
import type { Lexicon } from '../prepare/prepareAll.ts'

/** Problems of the ids that the dossiers give to themselves and to what they declare. */
export async function identityProblems(
  reader: Reader,
  prepared: readonly Prepared[],
  lexicon: Lexicon,
): Promise<DossierProblem[]> {
  const ids = prepared.flatMap(({ source, declarations }) => [
    ...[source.declaration, ...declarations].map(({ id }) => id),
    twinOf(source.declaration.id),
  ])
  const taken = new Map((await reader.read(idsTaken, { ids: [...new Set(ids)] })).map((row) => [row.id, row]))
  const isOfficial = (id: string): boolean => lexicon.places.byId(id) !== undefined || taken.get(id)?.reference === true
  return [
    ...sourcesTwice(prepared, (id) => taken.get(id)?.source === true),
    ...prepared.flatMap((one) => officialProblems(one, isOfficial)),
    ...rulesOf(prepared, lexicon),
  ]
}

/** The facts and citations of `article:x` and `document:x` would have the same ids. */
const twinOf = (id: string): string =>
  id.startsWith('article:') ? id.replace('article:', 'document:') : id.replace('document:', 'article:')

function sourcesTwice(prepared: readonly Prepared[], isSource: (id: string) => boolean): DossierProblem[] {
  const files = new Map<string, string>()
  return prepared.flatMap(({ dossier, source }) => {
    const { id } = source.declaration
    const other = files.get(id) ?? files.get(twinOf(id)) ?? (isSource(twinOf(id)) ? twinOf(id) : undefined)
    files.set(id, dossier.file)
    return other === undefined
      ? []
      : [
          at(dossier, {
            path: [headOf(id), 'id'],
            message: `${id.slice(id.indexOf(':') + 1)} is the id of ${other} already`,
            hint: 'give each article and document an id of its own, and import each once',
          }),
        ]
  })
}

const headOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** An official place, or a document that places rest on, is what its data set says and nobody else. */
function officialProblems({ dossier, source }: Prepared, isOfficial: (id: string) => boolean): DossierProblem[] {
  const hint = 'it needs no declaration: leave it out and name it'
  const ofSource = isOfficial(source.declaration.id)
    ? [
        {
          path: [headOf(source.declaration.id), 'id'],
          message: `${source.declaration.id} comes with the places`,
          hint: null,
        },
      ]
    : []
  const ofEntities = dossier.entities.flatMap(({ id, index }) =>
    id !== null && isOfficial(id) ? [{ path: ['entities', index], message: `${id} comes with the places`, hint }] : [],
  )
  return [...ofSource, ...ofEntities].map((finding) => at(dossier, finding))
}

/** A body or post that its name alone makes: declared, it would be a second one, or the same by the order of imports. */
function rulesOf(prepared: readonly Prepared[], { patterns, titles, places }: Lexicon): DossierProblem[] {
  const rule = createActorGrammar({ patterns, titles, places, named: () => [] })
  return prepared.flatMap(({ dossier }) =>
    dossier.entities.flatMap(({ kind, name, names, index }) => {
      if (kind !== 'ORGANIZATION' && kind !== 'POST') return []
      const read = kind === 'POST' ? rule.post : rule.body
      const made = [name, ...names.map(({ text }) => text)].map((text) => read(text, { on: null, places: [] }))
      return made
        .flatMap((reading) => (reading.kind === 'one' ? [reading.entity.id] : []))
        .slice(0, 1)
        .map((id) =>
          at(dossier, {
            path: ['entities', index],
            message: `this ${entitySpec(kind).prefix} exists by rule, as ${id}`,
            hint: 'it needs no declaration: leave it out and name it',
          }),
        )
    }),
  )
}
