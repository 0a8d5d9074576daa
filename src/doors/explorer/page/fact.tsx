import { ExploreFactDocument, type ExploreFactQuery } from '../../../generated/explorer.ts'
import { dateInWords } from '../../../wording/date.ts'
import { labelOf } from '../../../wording/label.ts'
import { capital } from '../../../wording/words.ts'
import { type Frame, useFrame } from '../frame.ts'
import type { Page } from '../page.ts'
import { Chip, FactMarks, Standing } from '../part/chip.tsx'
import { Cite } from '../part/cite.tsx'
import { CitedArticle } from '../part/citedArticle.tsx'
import { Printed } from '../part/entity.tsx'
import { FactRows } from '../part/factRow.tsx'
import { Icon } from '../part/icon.tsx'
import { PageHead } from '../part/layout.tsx'
import { IdLink } from '../part/link.tsx'
import { Quote } from '../part/quote.tsx'
import { Roles } from '../part/roles.tsx'
import { Note } from '../part/section.tsx'
import { shortDate } from '../words/date.ts'
import { fieldInWords } from '../words/field.ts'
import type { EntityPage, Fate, Shown } from './entityPage.ts'

type Node = NonNullable<ExploreFactQuery['lookup'][number]['node']>
export type Fact = Extract<Node, { readonly sentence: string }>
type Citation = Extract<Node, { readonly __typename: 'Citation' }>

/** The page of a fact of any kind, and of each of its citations. */
export const factPage: EntityPage = {
  document: ExploreFactDocument,
  render: (answer: Fate, shown: Shown) => pageOf(answer.lookup[0]?.node as Node, shown),
}

function pageOf(node: Node, shown: Shown): Pick<Page, 'title' | 'body'> {
  if ('sentence' in node) return { title: node.sentence, body: <FactPage fact={node} {...shown} /> }
  if (node.__typename === 'Citation')
    return { title: citationTitle(node, shown.frame), body: <CitationPage citation={node} {...shown} /> }
  throw new Error(`${node.id} is neither a fact nor a citation.`)
}

const citationTitle = ({ cited }: Citation, { t }: Frame): string => `${t.citation}: ${cited.sentence}`

const Notice = ({ words }: { words: string | null }) =>
  words === null ? null : (
    <Note look="info">
      <p>{words}</p>
    </Note>
  )

/** Under a moment the reader must know which. */
function AsOf({ asOf }: { asOf: string | null }) {
  const { lang, t } = useFrame()
  return asOf ? <Notice words={`${t.asOf} ${dateInWords(asOf, lang)}.`} /> : null
}

function FactPage({ fact, notice, today }: { fact: Fact } & Shown) {
  const { lang, t } = useFrame()
  const [shown] = fact.shown
  return (
    <div class="two">
      <div class="a1">
        <PageHead
          kind={
            <>
              <Icon name="Fact" />
              <span>{labelOf('FactKind', fact.kind, lang)}</span>
              {fact.standing === 'PAST' && <Standing standing="PAST" />}
              <FactMarks fact={fact} />
              {'decision' in fact && fact.decision !== 'PROPOSED' && fact.decision !== 'REVOKED' && (
                <Chip look="now">{labelOf('DecisionStatus', fact.decision, lang)}</Chip>
              )}
            </>
          }
          title={fact.sentence}
        />
        <Notice words={notice} />
        <AsOf asOf={fact.asOf} />
        {fact.supersededBy && (
          <Note look="info">
            <p>
              {t.superseded}: <IdLink id={fact.supersededBy.id}>{fact.supersededBy.sentence}</IdLink>
            </p>
          </Note>
        )}
      </div>
      <div class="a2">
        <dl class="roles">
          <Roles roles={fact.roles} />
          <div>
            <dt>{t.time}</dt>
            <dd>{timeOf(fact, { lang, t })}</dd>
          </div>
          <Steps fact={fact} />
          <Said fact={fact} />
          <div>
            <dt>{t.sources}</dt>
            <dd>
              {t.independentSources(fact.independentSources)}, {t.citations(fact.citationCount)}
              {fact.conflicts.length === 0 && <small>{t.noConflict}</small>}
            </dd>
          </div>
        </dl>
        <Conflicts fact={fact} />
        <h2 class="small-head">{t.sources}</h2>
        {fact.citations.map((passage) => (
          <Quote passage={passage} />
        ))}
        <h2 class="small-head">{t.cite}</h2>
        <Cite id={fact.canonicalId} asOf={fact.asOf} words={fact.citeAs} today={today} />
        <Printed id={fact.canonicalId} asOf={fact.asOf} />
      </div>
      {shown && <CitedArticle fact={fact} source={shown.source} />}
    </div>
  )
}

/** When it happened, or by when at the latest: in whole words, as they are copied. */
function timeOf({ on, days }: Fact, { lang, t }: Pick<Frame, 'lang' | 't'>): string {
  if (on) return dateInWords(on, lang)
  const latest =
    days.latest && `${t.atLatest} ${lang === 'VI' ? dateInWords(days.latest, lang) : shortDate(days.latest, lang)}`
  return [t.undatedAtLatest, latest].filter(Boolean).join('; ')
}

/** Proposed, decided, presented: each with its day and its document. */
function Steps({ fact }: { fact: Fact }) {
  const { lang, t } = useFrame()
  if (!('steps' in fact) || fact.steps.length < 2) return null
  return (
    <div>
      <dt>{t.steps}</dt>
      <dd>
        <ul>
          {fact.steps.map(({ status, on, document }) => (
            <li>
              {labelOf('DecisionStatus', status, lang)}
              {on && ` ${dateInWords(on, lang)}`}
              {document && (
                <>
                  {', '}
                  <IdLink id={document.id}>{document.number ?? document.name}</IdLink>
                </>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

/** Values that are no roles, in the words of the first citation. */
const inWords = ['reason', 'occasion', 'forPeriod', 'term', 'venue', 'year']

function Said({ fact }: { fact: Fact }) {
  const { lang } = useFrame()
  const said = (fact.citations[0]?.says ?? []).filter(({ field, entity }) => inWords.includes(field) && !entity)
  return (
    <>
      {said.map(({ field, text, basis }) => (
        <div>
          <dt>{capital(fieldInWords(field, lang))}</dt>
          <dd>
            <span lang="vi" class={`b-${basis.charAt(0).toLowerCase()}`}>
              {shortDate(text, lang) || text}
            </span>
          </dd>
        </div>
      ))}
      {'whole' in fact && fact.whole && <PartOf whole={fact.whole} />}
    </>
  )
}

function PartOf({ whole }: { whole: { id: string; sentence: string } }) {
  const { t } = useFrame()
  return (
    <div>
      <dt>{t.partOfFact}</dt>
      <dd>
        <IdLink id={whole.id}>{whole.sentence}</IdLink>
      </dd>
    </div>
  )
}

/** Each side with its words; one is followed, and the page says by which rule. */
function Conflicts({ fact }: { fact: Fact }) {
  const { lang, t } = useFrame()
  if (fact.conflicts.length === 0) return null
  return (
    <Note look="warn">
      <h2>{t.conflicts}</h2>
      {fact.conflicts.map(({ field, rule, values }) => (
        <>
          <p>
            {t.on} {fieldInWords(field, lang)}. {labelOf('ChoiceRule', rule, lang)}:
          </p>
          <ul class="sides">
            {values.map(({ text, chosen, citations }) => (
              <li>
                {chosen ? (
                  <>
                    <strong>{text}</strong> ({t.chosen})
                  </>
                ) : (
                  text
                )}
                {citations.map((passage) => (
                  <Quote passage={passage} />
                ))}
              </li>
            ))}
          </ul>
        </>
      ))}
    </Note>
  )
}

function CitationPage({ citation, notice, frame }: { citation: Citation } & Shown) {
  const { t } = useFrame()
  return (
    <>
      <PageHead
        kind={
          <>
            <Icon name="Fact" />
            {t.citation}
          </>
        }
        title={citationTitle(citation, frame)}
      />
      <Notice words={notice} />
      <AsOf asOf={citation.asOf} />
      <Quote passage={citation} />
      <h2 class="small-head">{t.usedFor}</h2>
      <FactRows facts={[citation.cited]} />
      <Printed id={citation.canonicalId} asOf={citation.asOf} />
    </>
  )
}
