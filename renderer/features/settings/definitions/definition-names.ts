/** Words that the follow-up report defines too, in the same sentences. */
export const wordNames = [
  'complaint',
  'remark',
  'suggestion',
  'reclassified',
  'cancelled',
  'counted',
] as const

/** How an entry becomes a complaint, a remark or a suggestion (domain, section 2). */
export const kindRules = [
  'details',
  'noMeans',
  'noName',
  'written',
  'oral',
  'suggestion',
  'downgrade',
  'upgrade',
] as const

/** How the rate is counted (domain, section 6). */
export const rateRules = ['counted', 'missing', 'zero', 'partialYear', 'reliability', 'interval'] as const

/** The indicators of the reports (domain, section 5). */
export const indicatorNames = [
  'acknowledged',
  'firstResponse',
  'replyTime',
  'resolution',
  'commitment',
  'firstContact',
  'perCase',
  'backlog',
  'shares',
  'pareto',
  'recurrence',
  'csat',
  'satisfaction',
  'effort',
  'nps',
  'cost',
  'perThousand',
] as const
