import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { isDay } from '../../../domain/day.ts'
import {
  ExploreListArticlesDocument,
  ExploreListAwardsDocument,
  ExploreListCampaignsDocument,
  ExploreListDocumentsDocument,
  ExploreListOrganizationsDocument,
  ExploreListPeopleDocument,
  ExploreListPlacesDocument,
  ExploreListPostsDocument,
  ExploreListStandardsDocument,
} from '../../../generated/explorer.ts'
import type { EntityOrder } from '../../../generated/resolvers.ts'
import { labelOf } from '../../../wording/label.ts'
import type { LabelTable } from '../../../wording/labelTable.ts'
import type { Language } from '../../../wording/language.ts'
import { useAddress, useFrame } from '../frame.ts'
import { found, type Place, type View, type Visit } from '../page.ts'
import { Standing } from '../part/chip.tsx'
import { Icon } from '../part/icon.tsx'
import { IdLink } from '../part/link.tsx'
import { Note } from '../part/section.tsx'
import { numberOf, readDay, shortDate } from '../words/date.ts'
import { type PlaceWords, placeName } from '../words/place.ts'
import type { Words } from '../words/vi.ts'
import { Facets, ListHead, NextPage } from './list.tsx'

/** What a row may show; each kind of entity has some of it. */
interface Row extends Partial<Pick<PlaceWords, 'type'>> {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly title?: string
  readonly standing?: string
  readonly period?: string | null
  readonly validity?: string
  readonly level?: string
  readonly number?: string | null
  readonly publishedOn?: string | null
  readonly signedOn?: string | null
  readonly scope?: PlaceWords | null
  readonly seat?: PlaceWords | null
  readonly ancestors?: readonly PlaceWords[]
  readonly publisher?: { readonly name: string } | null
  readonly organization?: { readonly displayName: string }
  readonly tenures?: { readonly nodes: readonly { readonly post: { readonly displayName: string } }[] }
  readonly facts: { readonly totalCount: number | null }
}

interface Listing {
  readonly totalCount: number | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Row[]
  readonly byKind?:
    | readonly {
        readonly keys: readonly { readonly value: string; readonly label: string }[]
        readonly count: number
      }[]
    | null
}

interface Kind {
  readonly title: keyof Words & string
  // biome-ignore lint/suspicious/noExplicitAny: each kind has filters of its own
  readonly document: TypedDocumentNode<{ list: Listing | null }, any>
  readonly order: EntityOrder
  /** Where the values of `loai` have their labels; without it the kind has no kinds. */
  readonly kinds?: keyof LabelTable
  /** How `trong` narrows: a place, or an entity above. */
  readonly within?: 'place' | 'ids' | 'id'
  readonly here?: Place
}

/** Each list by its address. */
export const entityLists: Readonly<Record<string, Kind>> = {
  '/phong-trao': {
    title: 'campaigns',
    document: ExploreListCampaignsDocument,
    order: 'FACTS_DESC',
    kinds: 'CampaignKind',
    within: 'ids',
    here: 'campaigns',
  },
  '/dia-phuong': { title: 'places', document: ExploreListPlacesDocument, order: 'FACTS_DESC', within: 'place' },
  '/co-quan': {
    title: 'organizations',
    document: ExploreListOrganizationsDocument,
    order: 'FACTS_DESC',
    kinds: 'OrganizationKind',
    within: 'place',
  },
  '/chuc-vu': { title: 'posts', document: ExploreListPostsDocument, order: 'FACTS_DESC' },
  '/nguoi': { title: 'people', document: ExploreListPeopleDocument, order: 'FACTS_DESC' },
  '/khen': {
    title: 'awards',
    document: ExploreListAwardsDocument,
    order: 'FACTS_DESC',
    kinds: 'AwardKind',
    within: 'id',
  },
  '/tieu-chuan': { title: 'standards', document: ExploreListStandardsDocument, order: 'FACTS_DESC' },
  '/bai-bao': { title: 'articles', document: ExploreListArticlesDocument, order: 'DATE_DESC', here: 'articles' },
  '/van-ban': { title: 'documents', document: ExploreListDocumentsDocument, order: 'DATE_DESC' },
}

const orders: readonly EntityOrder[] = ['FACTS_DESC', 'NAME_ASC', 'NAME_DESC', 'DATE_DESC']
const dated = ['/bai-bao', '/van-ban', '/phong-trao']

/** A list of entities of one kind, narrowed by name, kind, place and moment. */
export const entityList =
  (path: string, kind: Kind): View =>
  async (visit) => {
    const { frame, ask } = visit
    const conditions = conditionsOf(visit)
    const orderBy = orders.find((order) => order === conditions.xep) ?? kind.order
    const variables = {
      filter: filterOf(kind, conditions),
      asOf: dayOf(conditions.tai),
      after: visit.given('sau') || null,
      orderBy,
    }
    const { list } = await ask(kind.document, variables)
    const title = String(frame.t[kind.title])
    const query = new URLSearchParams(Object.entries(conditions).filter(([, value]) => value)).toString()
    const question = { document: kind.document, variables: { ...variables, lang: frame.lang } }
    const body = (
      <EntitiesPage title={title} path={path} kind={kind} conditions={conditions} orderBy={orderBy} list={list} />
    )
    return found({ title, path: `${path}${query ? `?${query}` : ''}`, here: kind.here, question, body })
  }

type Conditions = Readonly<Record<'ten' | 'loai' | 'trong' | 'tai' | 'xep', string>>

const conditionsOf = ({ given }: Visit): Conditions => ({
  ten: given('ten').normalize('NFC').trim(),
  loai: given('loai'),
  trong: given('trong'),
  tai: given('tai'),
  xep: given('xep'),
})

function filterOf({ kinds, within }: Kind, { ten, loai, trong }: Conditions) {
  const inside = { place: { within: { place: trong } }, ids: { within: [trong] }, id: { within: trong } }
  return {
    ...(ten ? { text: ten } : {}),
    ...(kinds && loai ? { kind: [loai] } : {}),
    ...(within && trong ? inside[within] : {}),
  }
}

function dayOf(text: string): string | null {
  const day = text && readDay(text)
  return day && isDay(day) ? day : null
}

interface PageProps {
  title: string
  path: string
  kind: Kind
  conditions: Conditions
  orderBy: EntityOrder
  list: Listing | null
}

function EntitiesPage({ title, path, kind, conditions, orderBy, list }: PageProps) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const to = (changed: Partial<Conditions>): string => address(path, { ...conditions, ...changed })
  const { ten, loai, trong, tai } = conditions
  const nodes = list?.nodes ?? []
  const removable = [
    ten && ([`“${ten}”`, to({ ten: '' })] as const),
    loai && kind.kinds && ([labelOf(kind.kinds, loai, lang), to({ loai: '' })] as const),
    trong && ([`${t.within}: ${trong}`, to({ trong: '' })] as const),
    tai && ([`${t.asOf} ${tai}`, to({ tai: '' })] as const),
  ].filter((one): one is readonly [string, string] => Array.isArray(one))
  return (
    <>
      <ListHead title={title} count={list?.totalCount ?? null} removable={removable} />
      <form class="moment narrow" action={address(path)}>
        <label for="ten">{t.nameContains}</label>
        <input class="day wide-input" id="ten" name="ten" value={ten} maxlength={200} />
        <label for="tai">{t.asOf}</label>
        <input class="day" id="tai" name="tai" value={tai} placeholder={t.dayHint} inputmode="numeric" maxlength={20} />
        {[
          ['loai', loai],
          ['trong', trong],
          ['xep', conditions.xep],
        ].map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
        <button class="btn" type="submit">
          {t.filter}
        </button>
      </form>
      <div class="listing">
        <div class="main">
          {nodes.length === 0 ? (
            <Note>
              <p>{t.emptyList}</p>
            </Note>
          ) : (
            <ol class="hits">
              {nodes.map((row) => (
                <EntityRow row={row} />
              ))}
            </ol>
          )}
          {list && <NextPage info={list.pageInfo} to={(after) => address(path, { ...conditions, sau: after })} />}
        </div>
        <aside class="rail" aria-label={t.filter}>
          {list?.byKind && !loai && <Facets title={t.kind} counts={list.byKind} to={(value) => to({ loai: value })} />}
          <section>
            <h2>{t.order}</h2>
            <ul>
              {orders
                .filter((order) => order !== 'DATE_DESC' || dated.includes(path))
                .map((order) => (
                  <li>
                    <a href={to({ xep: order })} aria-current={orderBy === order ? 'true' : undefined}>
                      {labelOf('EntityOrder', order, lang)}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
          <Lists />
        </aside>
      </div>
    </>
  )
}

/** The other lists. */
function Lists() {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <section>
      <h2>{t.everything}</h2>
      <ul>
        {Object.entries(entityLists).map(([path, { title }]) => (
          <li>
            <a href={address(path)}>{String(t[title])}</a>
          </li>
        ))}
        <li>
          <a href={address('/dieu')}>{t.facts}</a>
        </li>
      </ul>
    </section>
  )
}

function EntityRow({ row }: { row: Row }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const count = row.facts.totalCount ?? 0
  const { standing, validity, period, type } = row
  const shown = standing && standing !== 'CURRENT' ? standing : null
  return (
    <li>
      <Icon name={row.__typename} size={18} />
      <div>
        <IdLink id={row.id}>
          {type
            ? placeName({ id: row.id, name: row.name, type }, lang)
            : (row.title ?? (row.__typename === 'Campaign' ? row.name : row.displayName))}
        </IdLink>{' '}
        {shown && <Standing standing={shown} words={shortDate(validity ?? period, lang) || undefined} />}
        <small>{noteOf(row, lang)}</small>
      </div>
      {count > 0 && (
        <a class="n num" href={address('/dieu', { ve: row.id })}>
          {t.factCount(numberOf(count, lang))}
        </a>
      )}
    </li>
  )
}

/** What tells the entity apart from others of its name. */
function noteOf(row: Row, lang: Language): string {
  const kinds: readonly [keyof LabelTable, string][] = [
    ['CampaignKind', 'campaignKind'],
    ['OrganizationKind', 'organizationKind'],
    ['AwardKind', 'awardKind'],
    ['DocumentKind', 'documentKind'],
  ]
  const fields = row as unknown as Readonly<Record<string, string | undefined>>
  const place = row.scope ?? row.seat
  return [
    ...kinds.map(([label, field]) => fields[field] && labelOf(label, fields[field], lang)),
    row.level && labelOf('Level', row.level, lang),
    place && placeName(place, lang),
    row.ancestors
      ?.filter(({ type }) => type !== 'quốc gia')
      .map((one) => placeName(one, lang))
      .join(', '),
    row.organization?.displayName,
    row.tenures?.nodes.map(({ post }) => post.displayName).join('; '),
    row.publisher?.name,
    row.number,
    shortDate(row.publishedOn ?? row.signedOn ?? row.period, lang),
  ]
    .filter(Boolean)
    .join(' · ')
}
