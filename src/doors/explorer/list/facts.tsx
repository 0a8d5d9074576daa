import { isDay } from '../../../domain/day.ts'
import { factKinds } from '../../../domain/fact.ts'
import { Problem } from '../../../domain/problem.ts'
import { ExploreFactsDocument, ExploreFactsOfDocument, ExploreReachDocument } from '../../../generated/explorer.ts'
import type { FactFilter, FactKind, FactOrder, Role } from '../../../generated/resolvers.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { found, type Outcome, type Question, type View, type Visit } from '../page.ts'
import { FactRows, type RowFact } from '../part/factRow.tsx'
import { Note } from '../part/section.tsx'
import { readDay, shortDate } from '../words/date.ts'
import { type PlaceWords, placeName } from '../words/place.ts'
import { Facets, ListHead, NextPage } from './list.tsx'

interface Counted {
  readonly keys: readonly { readonly value: string; readonly label: string }[]
  readonly count: number
}

interface Listing {
  readonly totalCount: number | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly RowFact[]
  readonly byKind?: readonly Counted[] | null
  readonly byYear?: readonly Counted[] | null
}

interface About extends Partial<PlaceWords> {
  readonly id: string
  readonly displayName: string
}

/** What the address of a list of facts says; an empty text is no condition. */
interface Conditions {
  readonly ve: string
  readonly loai: string
  readonly vai: string
  readonly nam: string
  readonly nguon: string
  readonly lech: string
  readonly pham: string
  readonly tai: string
  readonly xep: string
}

const names = ['ve', 'loai', 'vai', 'nam', 'nguon', 'lech', 'pham', 'tai', 'xep'] as const
const orders: readonly FactOrder[] = ['DATE_DESC', 'DATE_ASC', 'SOURCES_DESC', 'PUBLISHED_DESC']

const conditionsOf = ({ given }: Visit): Conditions =>
  Object.fromEntries(names.map((name) => [name, given(name)])) as unknown as Conditions

/** `/dieu`: facts, all of them or those about one thing (`ve`), narrowed by kind, role, year, sources and disagreement. */
export const factsView: View = async (visit) => {
  const conditions = conditionsOf(visit)
  const { listing, about, question } = await askFor(visit, conditions)
  const { t, lang } = visit.frame
  const name = about && (about.name && about.type ? placeName(about as PlaceWords, lang) : about.displayName)
  const kind = conditions.loai && labelOf('FactKind', conditions.loai, lang)
  const title = [kind || t.facts, name].filter(Boolean).join(': ')
  const query = new URLSearchParams(Object.entries(conditions).filter(([, value]) => value)).toString()
  const body = <FactsPage title={title} listing={listing} about={about} conditions={conditions} />
  return found({ title, path: `/dieu${query ? `?${query}` : ''}`, question, body }) satisfies Outcome
}

interface Answered {
  readonly listing: Listing
  readonly about: About | null
  readonly question: Question
}

async function askFor(visit: Visit, conditions: Conditions): Promise<Answered> {
  const after = visit.given('sau') || null
  const orderBy: FactOrder = orders.find((order) => order === conditions.xep) ?? 'DATE_DESC'
  const { ve, tai, pham } = conditions
  if (ve && pham === 'rong') return askReach(visit, conditions, { id: ve, after, orderBy })
  const filter = filterOf(conditions)
  const { lang } = visit.frame
  if (ve) {
    const roles = conditions.vai ? (conditions.vai.split(',') as Role[]) : null
    const variables = { id: ve, roles, filter, after, orderBy }
    const { node } = await visit.ask(ExploreFactsOfDocument, variables)
    if (!node || !('facts' in node)) throw noSuch(ve)
    const question = { document: ExploreFactsOfDocument, variables: { ...variables, lang } }
    return { listing: node.facts, about: node, question }
  }
  const variables = { filter, asOf: dayOf(tai), after, orderBy }
  const { facts } = await visit.ask(ExploreFactsDocument, variables)
  if (!facts) throw noSuch('/dieu')
  return {
    listing: facts,
    about: null,
    question: { document: ExploreFactsDocument, variables: { ...variables, lang } },
  }
}

async function askReach(
  visit: Visit,
  { loai }: Conditions,
  page: { id: string; after: string | null; orderBy: FactOrder },
) {
  const shown = {
    honours: loai === 'HONOUR',
    recognitions: loai === 'RECOGNITION',
    acts: loai === 'CAMPAIGN_ACT',
    figures: loai === 'FIGURE',
  }
  const variables = { ...page, ...shown }
  const { node } = await visit.ask(ExploreReachDocument, variables)
  if (!node || !('displayName' in node)) throw noSuch(page.id)
  const lists = node as typeof node & Partial<Record<string, Listing>>
  const listing = lists.placeHonours ?? lists.placeRecognitions ?? lists.campaignHonours ?? lists.acts ?? lists.figures
  if (!listing) throw noSuch(page.id)
  const question = { document: ExploreReachDocument, variables: { ...variables, lang: visit.frame.lang } }
  return { listing: listing as Listing, about: node as About, question }
}

const noSuch = (id: string): Problem =>
  new Problem(
    'BAD_ARGUMENT',
    `“${id}” has no list of these facts.`,
    'Go back to its page, and follow a link from there.',
  )

function dayOf(text: string): string | null {
  const day = text && readDay(text)
  return day && isDay(day) ? day : null
}

/** The year of a count is that of the last possible day: no earlier than its first day, and no later than its last. */
function filterOf({ loai, nam, nguon, lech }: Conditions): FactFilter {
  const year = /^\d{4}$/u.test(nam) ? Number(nam) : null
  return {
    ...(loai in factKinds ? { kind: [loai as FactKind] } : {}),
    ...(year === null ? {} : { on: { from: `${year}-01-01`, certainly: false } }),
    ...(year === null ? {} : { not: { on: { from: `${year + 1}-01-01`, certainly: false } } }),
    ...(nguon ? { minSources: Number(nguon) || 1 } : {}),
    ...(lech ? { conflicted: true } : {}),
  }
}

interface FactsPageProps {
  title: string
  listing: Listing
  about: About | null
  conditions: Conditions
}

function FactsPage({ title, listing, about, conditions }: FactsPageProps) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const to = (changed: Partial<Conditions>): string => address('/dieu', { ...conditions, ...changed })
  const { byKind, byYear } = listing
  const day = about?.id.split('@')[1] ?? dayOf(conditions.tai)
  return (
    <>
      <ListHead
        title={title}
        count={listing.totalCount}
        lead={
          <>
            {about && <a href={address(pathOf(about.id))}>{about.displayName}</a>}
            {conditions.pham && ` · ${t.reach}`}
            {day && ` · ${t.asOf.toLowerCase()} ${shortDate(day, lang)}`}
          </>
        }
        removable={[
          conditions.loai && ([labelOf('FactKind', conditions.loai, lang), to({ loai: '', pham: '' })] as const),
          conditions.nam && ([`${t.year} ${conditions.nam}`, to({ nam: '' })] as const),
          conditions.vai &&
            ([
              conditions.vai
                .split(',')
                .map((role) => labelOf('Role', role, lang))
                .join(', '),
              to({ vai: '' }),
            ] as const),
          conditions.nguon && ([t.twoSources, to({ nguon: '' })] as const),
          conditions.lech && ([t.onlyConflicts, to({ lech: '' })] as const),
        ].filter((one): one is readonly [string, string] => Array.isArray(one))}
      />
      <div class="listing">
        <div class="main">
          {listing.nodes.length === 0 ? (
            <Note>
              <p>{t.nobodySays}</p>
              <p class="sm">{t.emptyList}</p>
            </Note>
          ) : (
            <FactRows facts={listing.nodes} />
          )}
          <NextPage info={listing.pageInfo} to={(after) => address('/dieu', { ...conditions, sau: after })} />
        </div>
        <aside class="rail" aria-label={t.filter}>
          {byKind && !conditions.loai && (
            <Facets
              title={t.kind}
              counts={byKind}
              to={(loai) => to({ loai })}
              words={(key) => labelOf('FactKind', key, lang)}
            />
          )}
          {byYear && !conditions.nam && (
            <Facets title={t.byYear} counts={[...byYear].sort(byValue)} to={(nam) => to({ nam })} />
          )}
          {!conditions.pham && (
            <section>
              <h2>{t.sources}</h2>
              <ul>
                {!conditions.nguon && (
                  <li>
                    <a href={to({ nguon: '2' })}>{t.twoSources}</a>
                  </li>
                )}
                {!conditions.lech && (
                  <li>
                    <a href={to({ lech: '1' })}>{t.onlyConflicts}</a>
                  </li>
                )}
              </ul>
            </section>
          )}
          <section>
            <h2>{t.order}</h2>
            <ul>
              {orders.map((order) => (
                <li>
                  <a
                    href={to({ xep: order })}
                    aria-current={(conditions.xep || 'DATE_DESC') === order ? 'true' : undefined}
                  >
                    {labelOf('FactOrder', order, lang)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  )
}

const byValue = (one: Counted, other: Counted): number =>
  (other.keys[0]?.value ?? '').localeCompare(one.keys[0]?.value ?? '')
