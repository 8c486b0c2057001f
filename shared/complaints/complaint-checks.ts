import type { RuleIssue } from '#shared/api/rule-issue'
import { readContactDetails } from '#shared/intake/intake-rules'
import { attemptsForClosing } from './closing-gate'
import type { ComplaintContent } from './complaint'

/** Shortest explanation of a refusal, in characters (domain, section 3). */
export const refusalGroundsLength = 40

/** The moment of the check and the local dates that go with the record's instants. */
export interface CheckMoment {
  /** Instant in UTC. */
  readonly now: string
  /** Local date of `now` at the site. */
  readonly today: string
  /** Local date of the reception at the site. */
  readonly receivedOn: string
}

/**
 * Everything that contradicts itself in a record: dates out of order or in the future, a refusal without its
 * grounds, a promise without its date, contact details that lead nowhere. Empty when the record may be kept.
 */
export function checkComplaint(record: ComplaintContent, moment: CheckMoment): RuleIssue[] {
  return [
    ...checkInstants(record, moment),
    ...checkDays(record, moment),
    ...checkDecision(record),
    ...checkSolutions(record, moment),
    ...checkCompensations(record, moment),
    ...checkIdentity(record),
  ]
}

const milestones = [
  'acknowledgedAt',
  'firstSubstantiveResponseAt',
  'answeredAt',
  'followedUpAt',
  'closedAt',
] as const satisfies readonly (keyof ComplaintContent)[]

function checkInstants(record: ComplaintContent, moment: CheckMoment): RuleIssue[] {
  const issues: RuleIssue[] = []
  if (record.receivedAt > moment.now) issues.push({ path: 'receivedAt', code: 'IN_THE_FUTURE' })
  for (const path of milestones) issues.push(...checkMilestone(path, record[path], record, moment))
  record.followUpAttempts.forEach((at, index) => {
    issues.push(...checkMilestone(`followUpAttempts.${index}`, at, record, moment))
  })
  const { firstSubstantiveResponseAt: first, answeredAt, closedAt, followedUpAt, followUpAttempts } = record
  if (first && answeredAt && first > answeredAt) {
    issues.push({ path: 'firstSubstantiveResponseAt', code: 'AFTER_ANSWER' })
  }
  if (closedAt && answeredAt && closedAt < answeredAt)
    issues.push({ path: 'closedAt', code: 'BEFORE_ANSWER' })
  // Two attempts let a case be closed; who could not be reached may still answer the questions afterwards.
  if (closedAt && followedUpAt && closedAt < followedUpAt && followUpAttempts.length < attemptsForClosing) {
    issues.push({ path: 'closedAt', code: 'BEFORE_FOLLOW_UP' })
  }
  return issues
}

function checkMilestone(
  path: string,
  at: string | null,
  record: ComplaintContent,
  moment: CheckMoment,
): RuleIssue[] {
  if (!at) return []
  if (at < record.receivedAt) return [{ path, code: 'BEFORE_RECEPTION' }]
  return at > moment.now ? [{ path, code: 'IN_THE_FUTURE' }] : []
}

function checkDays(record: ComplaintContent, moment: CheckMoment): RuleIssue[] {
  const issues: RuleIssue[] = []
  if (record.occurredOn && record.occurredOn > moment.receivedOn) {
    issues.push({ path: 'occurredOn', code: 'AFTER_RECEPTION' })
  }
  if (record.sentOn && record.sentOn > moment.receivedOn) {
    issues.push({ path: 'sentOn', code: 'AFTER_RECEPTION' })
  }
  if (record.followUpDueAt && record.followUpDueAt < moment.receivedOn) {
    issues.push({ path: 'followUpDueAt', code: 'BEFORE_RECEPTION' })
  }
  return issues
}

function checkDecision(record: ComplaintContent): RuleIssue[] {
  if (record.outcome === null || record.outcome === 'UPHELD') return []
  if ((record.refusalGrounds ?? '').length >= refusalGroundsLength) return []
  return [
    { path: 'refusalGrounds', code: 'REFUSAL_GROUNDS_TOO_SHORT', params: { min: refusalGroundsLength } },
  ]
}

function checkSolutions(record: ComplaintContent, moment: CheckMoment): RuleIssue[] {
  return record.agreedSolutions.flatMap((solution, index) => {
    const path = `agreedSolutions.${index}`
    const issues: RuleIssue[] = []
    if (!solution.immediate && !solution.promisedFor) {
      issues.push({ path: `${path}.promisedFor`, code: 'PROMISE_WITHOUT_DATE' })
    }
    if (solution.promisedFor && solution.promisedFor < moment.receivedOn) {
      issues.push({ path: `${path}.promisedFor`, code: 'BEFORE_RECEPTION' })
    }
    issues.push(...checkPastDay(`${path}.doneAt`, solution.doneAt, moment))
    if (solution.doneAt && solution.abandonedReason) {
      issues.push({ path: `${path}.abandonedReason`, code: 'DONE_AND_ABANDONED' })
    }
    return issues
  })
}

function checkCompensations(record: ComplaintContent, moment: CheckMoment): RuleIssue[] {
  return record.compensations.flatMap((compensation, index) =>
    checkPastDay(`compensations.${index}.grantedAt`, compensation.grantedAt, moment),
  )
}

function checkPastDay(path: string, on: string | null, moment: CheckMoment): RuleIssue[] {
  if (!on) return []
  if (on < moment.receivedOn) return [{ path, code: 'BEFORE_RECEPTION' }]
  return on > moment.today ? [{ path, code: 'IN_THE_FUTURE' }] : []
}

function checkIdentity(record: ComplaintContent): RuleIssue[] {
  const { hasName, hasMeans } = readContactDetails(record.complainant)
  if (hasMeans && !hasName) return [{ path: 'complainant.name', code: 'NAME_MISSING' }]
  return []
}
