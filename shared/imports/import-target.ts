/** Everything that a column of a foreign file can be; most are the record's own fields. */
export const importTargets = [
  'sourceReference',
  'kind',
  'receivedAt',
  'receivedTime',
  'channel',
  'writtenForm',
  'receivedBy',
  'site',
  'contact',
  'name',
  'firstName',
  'organisation',
  'street',
  'postalCode',
  'city',
  'country',
  'phone',
  'email',
  'stakeholder',
  'onBehalfOf',
  'occurredOn',
  'place',
  'service',
  'thirdPartyName',
  'thirdPartyCategory',
  'nature',
  'reason',
  'verbatim',
  'summary',
  'requestedRemedy',
  'customerSuggestion',
  'severity',
  'safety',
  'handledBy',
  'measuresTaken',
  'rootCause',
  'attribution',
  'outcome',
  'refusalGrounds',
  'recourseGiven',
  'solution',
  'promisedFor',
  'compensationAmount',
  'acknowledgedAt',
  'answeredAt',
  'answerChannel',
  'signatory',
  'followedUpAt',
  'satisfied',
  'cameAgain',
  'satisfactionScore',
  'effortScore',
  'recommendScore',
  'followUpComment',
  'preventionSuggestion',
  'status',
  'closedAt',
  'closedBy',
  'minutesSpent',
  'polarity',
] as const
export type ImportTarget = (typeof importTargets)[number]

/** Targets that several columns may fill together, one paragraph each; any other is filled by one column. */
export const joinedTargets: ReadonlySet<ImportTarget> = new Set<ImportTarget>([
  'verbatim',
  'summary',
  'reason',
  'measuresTaken',
  'followUpComment',
  'contact',
])

/** Without these nothing can be recorded. */
export const requiredTargets = ['receivedAt', 'verbatim'] as const satisfies readonly ImportTarget[]

/** Targets whose words are matched one by one to what the register knows. */
export const matchedTargets = {
  nature: 'nature',
  channel: 'channel',
  answerChannel: 'channel',
  receivedBy: 'employee',
  handledBy: 'employee',
  closedBy: 'employee',
  site: 'site',
  status: 'status',
  kind: 'kind',
  outcome: 'outcome',
  severity: 'severity',
  stakeholder: 'stakeholder',
  polarity: 'polarity',
} as const satisfies Partial<Record<ImportTarget, string>>

export const valueDomains = [
  'nature',
  'channel',
  'employee',
  'site',
  'status',
  'kind',
  'outcome',
  'severity',
  'stakeholder',
  'polarity',
] as const
export type ValueDomain = (typeof valueDomains)[number]

/** The vocabulary in which the words of a column are read; null for texts, dates and numbers. */
export function domainOf(target: ImportTarget): ValueDomain | null {
  const domains: Partial<Record<ImportTarget, ValueDomain>> = matchedTargets
  return domains[target] ?? null
}
