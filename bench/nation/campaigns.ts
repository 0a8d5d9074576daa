/** Movements of the country, what provinces make of them, their phases, and small ones of single places. */
import { slug } from '../../src/domain/name.ts'
import { type Card, cardOf, introduce } from './card.ts'
import type { Province } from './ground.ts'
import type { Plan } from './plan.ts'
import { createRandom, createZipf, type Random } from './random.ts'
import { causes } from './words.ts'

export interface Campaign {
  readonly card: Card
  /** The campaign that it varies or is a phase of. */
  readonly under: { readonly id: string; readonly link: 'VARIANT_OF' | 'PHASE_OF' } | null
  readonly scope: Province | null
  readonly launchYear: number
}

export interface Campaigns {
  readonly all: readonly Campaign[]
  /** One that an article of the province and year may name; null when it names none. */
  draw(random: Random, province: Province, year: number): Card | null
}

const phases = [
  [2011, 2015],
  [2016, 2020],
  [2021, 2025],
] as const

const isDuring = (phase: (typeof phases)[number] | undefined, year: number): boolean =>
  phase !== undefined && phase[0] <= year && year <= phase[1]

/** Movements of so many ranks have phases. */
const phased = 10

export function createCampaigns(plan: Plan, provinces: readonly Province[]): Campaigns {
  const national = Array.from({ length: plan.nationalCampaigns }, (_, rank) => nationalOf(rank))
  const phasesOf = national.slice(0, phased).map((campaign) => phases.map(([from, to]) => phaseOf(campaign, from, to)))
  const variantsOf = national.map((campaign, rank) => variants(plan, campaign, rank, provinces))
  const local = Array.from({ length: plan.localCampaigns }, (_, at) => localOf(plan, at, provinces))
  const nationalRank = createZipf(national.length, 1.1)
  const localRank = createZipf(Math.max(1, local.length), 0.8)

  function drawNational(random: Random, province: Province, year: number): Campaign | undefined {
    const rank = nationalRank(random)
    const way = random.next()
    const nearer =
      way < 0.15
        ? phasesOf[rank]?.find((_, at) => isDuring(phases[at], year))
        : way < 0.6
          ? variantIn(variantsOf[rank] ?? [], province)
          : undefined
    return nearer ?? national[rank]
  }

  return {
    all: [...national, ...phasesOf.flat(), ...variantsOf.flat(), ...local],
    draw(random, province, year) {
      const way = random.next()
      if (way < 0.25) return null
      return (way < 0.8 ? drawNational(random, province, year) : local[localRank(random)])?.card ?? null
    },
  }
}

/** The variant of the province; since 2025 a province goes on with that of the one whose name it has. */
const variantIn = (all: readonly Campaign[], { place }: Province): Campaign | undefined =>
  all.find(({ scope }) => scope?.place.name === place.name)

function nationalOf(rank: number): Campaign {
  const cause = causes[rank % causes.length] as string
  const name = `Cả nước ${cause}`
  const declaration = introduce(`campaign:${slug(name)}`, 'CAMPAIGN', name, {
    names: [`Phong trào thi đua ${name}`],
    properties: { kind: 'MOVEMENT' },
  })
  return { card: cardOf(declaration), under: null, scope: null, launchYear: 2008 }
}

function phaseOf({ card }: Campaign, from: number, to: number): Campaign {
  const name = `${card.name} giai đoạn ${from}-${to}`
  const declaration = introduce(`campaign:${slug(name)}`, 'CAMPAIGN', name, {
    properties: { kind: 'MOVEMENT', period: `${from}/${to}` },
  })
  return {
    card: cardOf(declaration, { under: [card.id] }),
    under: { id: card.id, link: 'PHASE_OF' },
    scope: null,
    launchYear: from,
  }
}

/** Four in five provinces have a variant of the greatest movements, fewer of the lesser. */
function variants(plan: Plan, { card }: Campaign, rank: number, provinces: readonly Province[]): Campaign[] {
  return provinces.flatMap((scope, at) => {
    const random = createRandom(plan.seed, 1, rank, at)
    if (!random.chance(0.8 / (1 + rank * 0.1))) return []
    const name = `${scope.place.name} ${causes[rank % causes.length]}`
    const declaration = introduce(`campaign:${slug(name)}`, 'CAMPAIGN', name, {
      properties: { kind: 'MOVEMENT' },
      relations: { scope: scope.place.id },
    })
    const under = { id: card.id, link: 'VARIANT_OF' as const }
    return [{ card: cardOf(declaration, { under: [card.id] }), under, scope, launchYear: 2009 + random.below(4) }]
  })
}

function localOf(plan: Plan, at: number, provinces: readonly Province[]): Campaign {
  const random = createRandom(plan.seed, 2, at)
  const scope = random.pick(provinces)
  const commune = random.pick(scope.communes)
  const name = `${commune.type} ${commune.name} ${random.pick(causes)} ${at + 1}`
  const declaration = introduce(`campaign:${slug(name)}`, 'CAMPAIGN', name, {
    properties: { kind: 'DRIVE' },
    relations: { scope: commune.id },
  })
  return { card: cardOf(declaration), under: null, scope, launchYear: 2009 + random.below(10) }
}
