import type { FieldChange } from '#shared/history/history-api'
import type { ComplaintContent } from './complaint'

/**
 * Fields that never name anybody: they stay when a case is anonymised, and their changes are part of the history's
 * chain. Everything else may hold a name (free text does) and can be wiped (domain, section 9).
 */
const factFields: ReadonlySet<string> = new Set([
  'receivedAt',
  'sentOn',
  'channel',
  'writtenForm',
  'receivedBy',
  'site',
  'receivedByEntity',
  'occurredOn',
  'nature',
  'severity',
  'safety',
  'impact',
  'urgency',
  'competence',
  'admissible',
  'inScope',
  'handledBy',
  'rootCause',
  'gapType',
  'outcome',
  'acknowledgedAt',
  'acknowledgementMeans',
  'acknowledgedBy',
  'firstSubstantiveResponseAt',
  'answeredAt',
  'answerChannel',
  'recourseGiven',
  'followUpDueAt',
  'followedUpAt',
  'followUpMeans',
  'followedUpBy',
  'followUpAttempts',
  'satisfied',
  'cameAgain',
  'satisfactionScore',
  'effortScore',
  'recommendScore',
  'acceptance',
  'closedAt',
  'closedBy',
  'minutesSpent',
  'compensations',
] as const satisfies readonly (keyof ComplaintContent)[])

/** Facts that the register itself adds to an entry. */
const registerFields: ReadonlySet<string> = new Set([
  'number',
  'kind',
  'relatedRemark',
  'relatedComplaint',
  'reopenedAt',
  'reclassifiedAt',
  'reclassificationReason',
  'cancelledAt',
  'clockStartedAt',
  'promotedAt',
  'polarity',
  'topic',
  'transmittedOn',
  'transmissionAnsweredOn',
  'decision',
  'decidedBy',
  'decidedOn',
  'displayed',
  'anonymisedAt',
])

/** Parts the changes of an entry into those that name nobody and those that may. */
export function splitPersonal(changes: readonly FieldChange[]): {
  facts: FieldChange[]
  personal: FieldChange[]
} {
  const isFact = (change: FieldChange) => isFactField(change.field)
  return { facts: changes.filter(isFact), personal: changes.filter((change) => !isFact(change)) }
}

/** True for a field that never names anybody. */
export function isFactField(field: string): boolean {
  return factFields.has(field) || registerFields.has(field)
}
