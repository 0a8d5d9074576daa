import { ExploreDocumentDocument, type ExploreDocumentQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { EntityFrame } from '../part/entity.tsx'
import { FactList } from '../part/factList.tsx'
import { IdLink, isWeb, Outside } from '../part/link.tsx'
import { statedDays } from '../part/moment.tsx'
import { RailPart } from '../part/rail.tsx'
import { Contents } from '../part/section.tsx'
import { shortDate } from '../words/date.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Paper = NodeOf<ExploreDocumentQuery, 'Document'>

export const document = entityPage(ExploreDocumentDocument, 'Document', (node, shown) => ({
  title: node.name,
  body: <DocumentPage paper={node} {...shown} />,
}))

function DocumentPage({ paper, notice, today }: { paper: Paper } & Shown) {
  const { lang, t } = useFrame()
  const list = useList(paper.id)
  const { facts, issuer, signer, number, signedOn, url } = paper
  return (
    <EntityFrame
      entity={paper}
      title={paper.name}
      kind={
        <span>
          {labelOf('DocumentKind', paper.documentKind, lang)}
          {number && ` · ${number}`}
          {signedOn && ` · ${shortDate(signedOn, lang)}`}
        </span>
      }
      days={statedDays(facts.nodes)}
      today={today}
      notice={notice}
      contents={<Contents parts={[['dieu', t.factsOf, facts.totalCount]]} />}
      rail={
        <RailPart title={t.legalBasis}>
          <dl>
            {issuer && (
              <>
                <dt>{t.issuer}</dt>
                <dd>
                  <IdLink id={issuer.id}>{issuer.displayName}</IdLink>
                </dd>
              </>
            )}
            {signer && (
              <>
                <dt>{t.signer}</dt>
                <dd>
                  <IdLink id={signer.id}>{signer.name}</IdLink>
                </dd>
              </>
            )}
            {isWeb(url) && (
              <>
                <dt>{t.original}</dt>
                <dd class="break">
                  <Outside url={url}>{url}</Outside>
                </dd>
              </>
            )}
          </dl>
        </RailPart>
      }
    >
      <FactList id="dieu" title={t.factsOf} facts={facts} list={list.facts()} />
    </EntityFrame>
  )
}
