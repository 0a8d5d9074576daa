import { ExploreCampaignDocument, type ExploreCampaignQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { Bars } from '../part/bars.tsx'
import { Standing } from '../part/chip.tsx'
import { Course } from '../part/course.tsx'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { FactRow, FactRows } from '../part/factRow.tsx'
import { Figures } from '../part/figures.tsx'
import { IdLink, PlaceLink } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents, Note, Section } from '../part/section.tsx'
import { Sentence } from '../part/sentence.tsx'
import { numberOf, shortDate } from '../words/date.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

export type Campaign = NodeOf<ExploreCampaignQuery, 'Campaign'>

export const campaign = entityPage(ExploreCampaignDocument, 'Campaign', (node, shown) => ({
  title: node.name,
  description: node.launches[0]?.sentence,
  body: <CampaignPage campaign={node} {...shown} />,
}))

function CampaignPage({ campaign, notice, today }: { campaign: Campaign } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(campaign.id)
  const { figures, acts, honours, assessments, launches, facts, discrepancies } = campaign
  const [launch] = launches
  return (
    <EntityFrame
      entity={campaign}
      title={campaign.name}
      kind={<Kind campaign={campaign} />}
      lead={
        launch && (
          <>
            <Sentence text={launch.sentence} mentions={launch.mentions} />{' '}
            <IdLink id={launch.id}>{t.independentSources(launch.independentSources)}</IdLink>
          </>
        )
      }
      days={statedDays([...acts.nodes, ...figures.nodes, ...honours.nodes])}
      today={today}
      notice={notice}
      contents={
        <Contents
          parts={[
            ['so', t.figures, figures.totalCount],
            ['dien-bien', t.course, acts.totalCount],
            ['khen', t.honours, honours.totalCount],
            ['danh-gia', t.assessments, assessments.totalCount],
          ]}
        />
      }
      rail={<CampaignRail campaign={campaign} />}
    >
      {discrepancies.map(({ sentence, facts }) => (
        <Note look="warn">
          <h2>{t.discrepancies}</h2>
          <p>
            {sentence} {t.takesNoSide}
          </p>
          <FactRows facts={facts} />
        </Note>
      ))}
      <Section
        id="so"
        title={t.figures}
        count={figures.totalCount}
        list={list.family('FIGURE')}
        shown={figures.nodes.length}
      >
        <Figures figures={figures.nodes} />
      </Section>
      <Section
        id="dien-bien"
        title={t.course}
        count={acts.totalCount}
        list={list.family('CAMPAIGN_ACT')}
        shown={acts.nodes.length}
      >
        {acts.nodes.length === 0 ? (
          <Note>
            <p>{t.nobodySays}</p>
          </Note>
        ) : (
          <>
            <Course acts={acts.nodes} period={campaign.period} />
            <FactRows facts={acts.nodes} />
          </>
        )}
      </Section>
      <FactList id="khen" title={t.honours} facts={honours} list={list.family('HONOUR')} />
      <Section
        id="danh-gia"
        title={t.assessments}
        count={assessments.totalCount}
        list={list.facts('ASSESSMENT')}
        shown={assessments.nodes.length}
      >
        {assessments.nodes.length === 0 ? (
          <Note>
            <p>{t.nobodySays}</p>
          </Note>
        ) : (
          <ol class="facts">
            {assessments.nodes.map((fact) => (
              <FactRow
                fact={fact}
                via={[labelOf('Stance', fact.stance, lang), fact.topicLabel].filter(Boolean).join(' · ')}
                open
              />
            ))}
          </ol>
        )}
      </Section>
      <p class="sm">
        <a href={list.facts()}>{t.seeAll(t.factCount(numberOf(facts.totalCount ?? 0, lang)))}</a>
      </p>
    </EntityFrame>
  )
}

function Kind({ campaign: { campaignKind, scope, period, standing } }: { campaign: Campaign }) {
  const { lang, t } = useFrame()
  return (
    <>
      <span>
        {labelOf('CampaignKind', campaignKind, lang)}
        {' · '}
        {scope && scope.type !== 'quốc gia' ? <PlaceLink place={scope} /> : t.nationwide}
        {period && ` · ${shortDate(period, lang)}`}
      </span>
      <Standing standing={standing} />
    </>
  )
}

function CampaignRail({ campaign }: { campaign: Campaign }) {
  const { lang, t } = useFrame()
  const { variantOf, phaseOf, variants, phases, facts } = campaign
  const related = variantOf || phaseOf || variants.nodes.length > 0 || phases.nodes.length > 0
  const publishers = (facts.byPublisher ?? []).map(({ keys, count }) => ({ label: keys[0]?.label ?? '', count }))
  return (
    <>
      {related && (
        <RailPart title={t.family}>
          <dl>
            <Related title={t.variantOf} campaigns={variantOf ? [variantOf] : []} />
            <Related title={t.phaseOf} campaigns={phaseOf ? [phaseOf] : []} />
            <Related title={t.variants} campaigns={variants.nodes} />
            <Related title={t.phases} campaigns={phases.nodes} />
          </dl>
        </RailPart>
      )}
      {publishers.length > 0 && (
        <RailPart title={t.sourcesOf(numberOf(facts.totalCount ?? 0, lang))}>
          <Bars bars={publishers} />
          <p class="xs mut">{t.manySources}</p>
        </RailPart>
      )}
    </>
  )
}

const Related = ({ title, campaigns }: { title: string; campaigns: readonly { id: string; name: string }[] }) =>
  campaigns.length === 0 ? null : (
    <>
      <dt>{title}</dt>
      {campaigns.map(({ id, name }) => (
        <dd lang="vi">
          <IdLink id={id}>{name}</IdLink>
        </dd>
      ))}
    </>
  )
