/** What a permalink shows of a node: an entity, a fact or a citation. */
import { dateInWords } from '../../wording/date.ts'
import { type Content, html } from './html.ts'
import type { Change, Conflict, EntityNode, FactNode, Linked, Named, Node, Passage, RoleLink } from './question.ts'
import {
  basisInWords,
  factKindInWords,
  fieldInWords,
  roleInWords,
  standingInWords,
  textKindInWords,
  typeInWords,
} from './words.ts'

/** The heading of the node's page: a sentence or a name. */
export function titleOf(node: Node): string {
  if ('fact' in node) return `Trích dẫn: ${node.fact.sentence}`
  return 'sentence' in node ? node.sentence : named(node)
}

/** The node's page without its frame. */
export function nodePage(node: Node): Content {
  const moment = node.asOf && html`<p class="notice">Xét tại ${dateInWords(node.asOf)}.</p>`
  if ('fact' in node)
    return [heading('Citation', titleOf(node)), moment, passage(node), factList('Dùng cho', [node.fact])]
  return 'sentence' in node ? [factHead(node), moment, factBody(node)] : [entityHead(node), moment, entityBody(node)]
}

const heading = (type: string, title: string): Content =>
  html`<p class="kind">${typeInWords(type)}</p><h1>${title}</h1>`

const factHead = ({ kind, sentence }: FactNode): Content =>
  html`<p class="kind">${factKindInWords(kind)}</p><h1>${sentence}</h1>`

const factBody = (fact: FactNode): Content => [
  fact.supersededBy &&
    html`<p class="notice">Đã được đính chính: <a href="${fact.supersededBy.permalink}">${fact.supersededBy.sentence}</a></p>`,
  html`<dl>
<dt>Thời gian</dt><dd>${timeOf(fact)}</dd>
${fact.standing !== 'CURRENT' && html`<dt>Tình trạng</dt><dd>${standingInWords(fact.standing)}</dd>`}
${fact.roles.map(roleOf)}
</dl>
<h2>Nguồn</h2>
<p><small>${fact.citationCount} trích dẫn, ${fact.independentSources} nguồn độc lập.</small></p>
${fact.citations.map(passage)}`,
  fact.conflicts.length > 0 && [html`<h2>Các nguồn không thống nhất</h2>`, fact.conflicts.map(conflictOf)],
  html`<h2>Dẫn nguồn</h2><p>${fact.citeAs}</p>`,
]

const timeOf = ({ on, days }: FactNode): string =>
  on
    ? dateInWords(on)
    : ['không nguồn nào nói rõ', days.latest && `chậm nhất ${dateInWords(days.latest)}`].filter(Boolean).join('; ')

function roleOf({ role, entity, asWritten, basis }: RoleLink): Content {
  const note = basisInWords(basis)
  const words = note && html` <small>(nguồn viết “${asWritten}”; ${note})</small>`
  return html`<dt>${roleInWords(role)}</dt><dd><a href="${entity.permalink}">${named(entity)}</a>${words}</dd>`
}

const passage = ({ quote, textKind, source }: Passage): Content => html`<figure>
<blockquote>${quote}</blockquote>
<figcaption>${textKindInWords(textKind)}. ${linked(source.title, source.url)}${[
  source.publisher?.name,
  dateInWords(source.publishedOn),
]
  .filter(Boolean)
  .map((words) => `, ${words}`)}. <a href="${source.permalink}">Về bài này</a></figcaption>
</figure>`

/** Only addresses of the web become links: a source's address comes from outside. */
const linked = (words: string, url: string | null): Content =>
  url && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>` : words

const conflictOf = ({ field, values }: Conflict): Content => html`<p>Về ${fieldInWords(field)}:</p>
<ul>${values.map(
  ({ text, chosen, citations }) =>
    html`<li>${chosen ? html`<strong>${text}</strong> (được chọn)` : text}: ${citations
      .map(({ source }) => source.publisher?.name ?? source.title)
      .join('; ')}</li>`,
)}</ul>`

const named = ({ name, type }: Named): string => (type ? `${type} ${name}` : name)

const entityHead = (entity: EntityNode): Content => heading(entity.__typename, named(entity))

const entityBody = (entity: EntityNode): Content => [
  html`<dl>${[
    entry(
      'Thuộc',
      entity.ancestors
        ?.filter(({ type }) => type !== 'quốc gia')
        .map(named)
        .join(', '),
    ),
    entry('Tình trạng', entity.standing && standingInWords(entity.standing)),
    entry('Tên khác', otherNames(entity)),
    entry('Nơi công bố', entity.publisher?.name),
    entry('Thời gian', dateInWords(entity.publishedOn)),
    entity.url ? html`<dt>Địa chỉ</dt><dd>${linked(entity.url, entity.url)}</dd>` : null,
  ]}</dl>`,
  changes('Trước đó là', entity.predecessors),
  changes('Sau đó là', entity.successors),
  factsOf(entity),
]

function factsOf({ facts: { totalCount, nodes } }: EntityNode): Content {
  if (nodes.length === 0) return html`<p>Chưa có nguồn nào ở đây nói tới.</p>`
  const others = (totalCount ?? 0) - nodes.length
  return [factList('Điều các nguồn nói', nodes), others > 0 && html`<p>Và ${others} điều nữa.</p>`]
}

const entry = (words: string, value: string | undefined): Content =>
  value ? html`<dt>${words}</dt><dd>${value}</dd>` : null

const otherNames = (entity: EntityNode): string =>
  [...new Set(entity.names.map(({ text }) => text))]
    .filter((text) => text !== entity.name && text !== named(entity))
    .join('; ')

const changes = (title: string, list: readonly Change[] = []): Content =>
  list.length > 0 &&
  html`<h2>${title}</h2><ul>${list.map(
    ({ on, place }) =>
      html`<li><a href="${place.permalink}">${named(place)}</a>${place.partOf && `, ${named(place.partOf)}`} (${dateInWords(on)})</li>`,
  )}</ul>`

const factList = (title: string, facts: readonly Linked[]): Content =>
  html`<h2>${title}</h2><ul>${facts.map(
    (fact) => html`<li><a href="${fact.permalink}">${fact.sentence}</a>${standingOf(fact)}</li>`,
  )}</ul>`

/** What the sources leave open at the moment, or what has ended, must not read like what holds. */
const standingOf = ({ standing }: Linked): Content =>
  standing !== 'CURRENT' && html` <small>(${standingInWords(standing).toLocaleLowerCase('vi')})</small>`
