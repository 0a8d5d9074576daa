/** Labels by enum and constant: an enum of the API without labels, or a constant of it, does not compile. */
import type * as Api from '../generated/resolvers.ts'

type LabelsOf<Constant extends string> = Readonly<Record<Constant, string>>

export interface LabelTable {
  readonly ActKind: LabelsOf<Api.ActKind>
  readonly AwardKind: LabelsOf<Api.AwardKind>
  readonly Bound: LabelsOf<Api.Bound>
  readonly CampaignKind: LabelsOf<Api.CampaignKind>
  readonly Capacity: LabelsOf<Api.Capacity>
  readonly ChoiceRule: LabelsOf<Api.ChoiceRule>
  readonly ClaimBasis: LabelsOf<Api.ClaimBasis>
  readonly DecisionStatus: LabelsOf<Api.DecisionStatus>
  readonly DocumentKind: LabelsOf<Api.DocumentKind>
  readonly EntityGroup: LabelsOf<Api.EntityGroup>
  readonly EntityKind: LabelsOf<Api.EntityKind>
  readonly EntityOrder: LabelsOf<Api.EntityOrder>
  readonly Extent: LabelsOf<Api.Extent>
  readonly FactGroup: LabelsOf<Api.FactGroup>
  readonly FactKind: LabelsOf<Api.FactKind>
  readonly FactOrder: LabelsOf<Api.FactOrder>
  readonly FactState: LabelsOf<Api.FactState>
  readonly FigureNature: LabelsOf<Api.FigureNature>
  readonly GatheringKind: LabelsOf<Api.GatheringKind>
  readonly Language: LabelsOf<Api.Language>
  readonly Level: LabelsOf<Api.Level>
  readonly LinkKind: LabelsOf<Api.LinkKind>
  readonly LookupStatus: LabelsOf<Api.LookupStatus>
  readonly MatchKind: LabelsOf<Api.MatchKind>
  readonly MatchReasonKind: LabelsOf<Api.MatchReasonKind>
  readonly Measure: LabelsOf<Api.Measure>
  readonly MembershipPart: LabelsOf<Api.MembershipPart>
  readonly NameKind: LabelsOf<Api.NameKind>
  readonly OrganizationKind: LabelsOf<Api.OrganizationKind>
  readonly RecipientKind: LabelsOf<Api.RecipientKind>
  readonly RecognitionStatus: LabelsOf<Api.RecognitionStatus>
  readonly Role: LabelsOf<Api.Role>
  readonly Stance: LabelsOf<Api.Stance>
  readonly Standing: LabelsOf<Api.Standing>
  readonly TextKind: LabelsOf<Api.TextKind>
  readonly TextPart: LabelsOf<Api.TextPart>
}
