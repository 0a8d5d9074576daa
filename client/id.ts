/** The type of the object that an id names: `campaignAct:…` is a CampaignAct. */
export const typeOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'))
