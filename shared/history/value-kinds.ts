import type { EnumerationName } from './enumerations'

/** What a value is, hence how it reads in words and with which control it is edited. */
export type ValueKind =
  | 'line'
  | 'text'
  | 'phone'
  | 'email'
  | 'day'
  | 'instant'
  | 'instants'
  | 'flag'
  | 'yesNo'
  | 'employee'
  | 'site'
  | 'nature'
  | 'channel'
  | 'topic'
  | 'minutes'
  | 'money'
  | { readonly enumeration: EnumerationName }
  | { readonly low: number; readonly high: number }

/** Every field of a case by its dotted path, those that the register adds included; rows of lists without index. */
export const valueKinds = {
  number: 'line',
  kind: { enumeration: 'kind' },
  receivedAt: 'instant',
  sentOn: 'day',
  recordedAt: 'instant',
  recordedBy: 'employee',
  clockStartedAt: 'instant',
  channel: 'channel',
  writtenForm: 'flag',
  receivedBy: 'employee',
  site: 'site',
  originalDocument: 'line',
  receivedByEntity: { enumeration: 'receivedByEntity' },
  'complainant.name': 'line',
  'complainant.organisation': 'line',
  'complainant.address.street': 'line',
  'complainant.address.postalCode': 'line',
  'complainant.address.city': 'line',
  'complainant.address.country': 'line',
  'complainant.phone': 'phone',
  'complainant.email': 'email',
  'complainant.language': { enumeration: 'language' },
  'complainant.stakeholder': { enumeration: 'stakeholder' },
  'complainant.onBehalfOf': 'line',
  occurredOn: 'day',
  place: 'line',
  service: 'line',
  'thirdParty.name': 'line',
  'thirdParty.category': 'line',
  nature: 'nature',
  reason: 'text',
  verbatim: 'text',
  summary: 'text',
  requestedRemedy: 'text',
  customerSuggestion: 'text',
  severity: { enumeration: 'severity' },
  safety: 'flag',
  impact: { enumeration: 'impact' },
  urgency: { enumeration: 'urgency' },
  priority: { enumeration: 'priority' },
  competence: { enumeration: 'competence' },
  admissible: 'yesNo',
  inScope: 'flag',
  handledBy: 'employee',
  measuresTaken: 'text',
  rootCause: 'text',
  attribution: 'line',
  gapType: { enumeration: 'gapType' },
  detectionFailure: 'text',
  internalRuleAtCause: 'text',
  outcome: { enumeration: 'outcome' },
  refusalGrounds: 'text',
  'agreedSolutions.description': 'text',
  'agreedSolutions.immediate': 'flag',
  'agreedSolutions.promisedFor': 'day',
  'agreedSolutions.doneAt': 'day',
  'agreedSolutions.doneBy': 'line',
  'agreedSolutions.abandonedReason': 'text',
  'compensations.type': { enumeration: 'compensationType' },
  'compensations.amount': 'money',
  'compensations.grantedBy': 'line',
  'compensations.grantedAt': 'day',
  acknowledgedAt: 'instant',
  acknowledgementMeans: 'channel',
  acknowledgedBy: 'employee',
  firstSubstantiveResponseAt: 'instant',
  answeredAt: 'instant',
  answerChannel: 'channel',
  signatory: 'line',
  recourseGiven: 'flag',
  followUpDueAt: 'day',
  followedUpAt: 'instant',
  followUpMeans: 'channel',
  followedUpBy: 'employee',
  followUpAttempts: 'instants',
  satisfied: 'yesNo',
  cameAgain: 'yesNo',
  satisfactionScore: { low: 1, high: 5 },
  effortScore: { low: 1, high: 10 },
  recommendScore: { low: 0, high: 10 },
  acceptance: { enumeration: 'acceptance' },
  followUpComment: 'text',
  preventionSuggestion: 'text',
  closedAt: 'instant',
  closedBy: 'employee',
  minutesSpent: 'minutes',
  reopenedAt: 'instant',
  reclassifiedAt: 'instant',
  reclassificationReason: { enumeration: 'reclassificationReason' },
  cancelledAt: 'instant',
  anonymisedAt: 'instant',
  relatedRemark: 'line',
  letter: { enumeration: 'letterTemplate' },
  letterMeans: 'channel',
  letterSentAt: 'instant',
} as const satisfies Readonly<Record<string, ValueKind>>

export type CasePath = keyof typeof valueKinds

export function isCasePath(path: string): path is CasePath {
  return Object.hasOwn(valueKinds, path)
}

/** Fields of remarks that cases do not have. */
const remarkKinds: Readonly<Record<string, ValueKind>> = { topic: 'topic', publicAnswer: 'text' }

/** The kind of a value by its path, with or without the indices of rows; null for what no entry has. */
export function valueKindOf(path: string): ValueKind | null {
  const known = path.replace(/\.\d+(?=\.|$)/g, '')
  return isCasePath(known) ? valueKinds[known] : (remarkKinds[known] ?? null)
}
