import { describe, expect, it } from '@jest/globals'
import { loopProblems } from '../../../src/ingest/check/loop.ts'
import type { Prepared } from '../../../src/ingest/prepare/prepare.ts'

interface Made {
  readonly relations?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly wholes?: Readonly<Record<string, string>>
  readonly links?: readonly (readonly [campaign: string, link: string, other: string])[]
}

/** A dossier as it is prepared, as far as hierarchies are concerned. */
function prepared({ relations = {}, wholes = {}, links = [] }: Made): Prepared {
  const declarations = Object.entries(relations).map(([id, own]) => ({
    id,
    kind: 'ORGANIZATION',
    name: id,
    relations: own,
  }))
  const facts = [
    ...Object.entries(wholes).map(([id, whole]) => ({
      id,
      kind: 'FIGURE',
      path: ['facts', 0],
      claims: [{ field: 'partOf', value: whole }],
    })),
    ...links.map(([campaign, link, other], index) => ({
      id: `campaignLink:a/${index}`,
      kind: 'CAMPAIGN_LINK',
      path: ['facts', index],
      claims: [
        { field: 'campaign', entity: campaign },
        { field: 'other', entity: other },
        { field: 'link', value: link },
      ],
    })),
  ]
  return {
    dossier: {
      file: 'a.yaml',
      entities: declarations.map(({ id, kind, name }, index) => ({ id, kind, name, index })),
      lineOf: () => 1,
    },
    source: { declaration: { id: 'article:a', kind: 'ARTICLE', name: 'a', relations: {} } },
    declarations,
    facts,
  } as unknown as Prepared
}

const found = (...made: readonly Made[]): string[] =>
  loopProblems(made.map(prepared)).map(({ path, message }) => `${path}: ${message}`)

describe('a hierarchy', () => {
  it.each<[string, Made, string]>([
    [
      'a body that is part of itself',
      { relations: { 'organization:a': { partOf: 'organization:a' } } },
      'entities[0].partOf: this leads in a circle: organization:a → organization:a',
    ],
    [
      'two awards, each a class of the other',
      { relations: { 'award:a': { broader: 'award:b' }, 'award:b': { broader: 'award:a' } } },
      'entities[1].broader: this leads in a circle: award:b → award:a → award:b',
    ],
    [
      'figures',
      { wholes: { 'figure:a/x': 'figure:a/y', 'figure:a/y': 'figure:a/x' } },
      'facts[0].partOf: this leads in a circle: figure:a/y → figure:a/x → figure:a/y',
    ],
    [
      'campaigns, by a variant and a phase',
      {
        links: [
          ['campaign:a', 'VARIANT_OF', 'campaign:b'],
          ['campaign:b', 'PHASE_OF', 'campaign:a'],
        ],
      },
      'facts[1].other: this leads in a circle: campaign:b → campaign:a → campaign:b',
    ],
  ])('of %s is refused', (_, made, problem) => {
    expect(found(made)).toEqual([problem])
  })

  it('is refused too when several files make the circle', () => {
    expect(
      found(
        { relations: { 'organization:a': { partOf: 'organization:b' } } },
        { relations: { 'organization:b': { partOf: 'organization:c' } } },
        { relations: { 'organization:c': { partOf: 'organization:a' } } },
      ),
    ).toEqual([expect.stringContaining('organization:c → organization:a → organization:b → organization:c')])
  })

  it('may lead from two things to one, and answer each other where none lies in the other', () => {
    expect(
      found(
        {
          relations: { 'organization:a': { partOf: 'organization:c' }, 'organization:b': { partOf: 'organization:c' } },
        },
        {
          links: [
            ['campaign:a', 'RESPONDS_TO', 'campaign:b'],
            ['campaign:b', 'RESPONDS_TO', 'campaign:a'],
          ],
        },
      ),
    ).toEqual([])
  })
})
