import type { RuleIssue } from '#shared/api/rule-issue'
import type { ImportPlan, Means } from './import-plan'
import type { ImportTarget } from './import-target'
import type { Moments } from './read-moment'
import { readAmount, readMinutes, readScore, readYesNo } from './read-values'
import type { RowCells } from './row-cells'

/** What a complaint has beyond its reception. A cell that cannot be read is named among the issues. */
export function readCaseFacts(
  plan: ImportPlan,
  cells: RowCells,
  means: Means,
  moments: Moments,
  issues: RuleIssue[],
): Record<string, unknown> {
  const yesNo = (target: ImportTarget) =>
    readCell(cells.text(target), readYesNo, target, 'IMPORT_YES_NO', issues)
  const score = (target: ImportTarget, highest: number) =>
    readCell(cells.text(target), (text) => readScore(text, highest), target, 'IMPORT_NUMBER', issues)
  const moment = (target: ImportTarget) => moments.read(target, cells.text(target), null, issues)
  const severity = means('severity', cells.text('severity'))
  const acknowledgedAt = moment('acknowledgedAt')
  const answeredAt = moment('answeredAt')
  const followedUpAt = moment('followedUpAt')
  return {
    occurredOn: moments.readDay('occurredOn', cells.text('occurredOn'), issues),
    place: cells.text('place'),
    service: cells.text('service'),
    summary: cells.joined('summary'),
    requestedRemedy: cells.text('requestedRemedy'),
    customerSuggestion: cells.text('customerSuggestion'),
    severity: severity === null ? null : Number(severity),
    safety: yesNo('safety'),
    handledBy: means('employee', cells.text('handledBy')),
    measuresTaken: cells.joined('measuresTaken'),
    rootCause: cells.text('rootCause'),
    attribution: cells.text('attribution'),
    outcome: means('outcome', cells.text('outcome')),
    refusalGrounds: cells.text('refusalGrounds'),
    recourseGiven: yesNo('recourseGiven'),
    agreedSolutions: readSolutions(cells, moments, issues),
    compensations: readCompensations(cells, issues),
    acknowledgedAt,
    answeredAt,
    answerChannel: means('channel', cells.text('answerChannel')),
    signatory: cells.text('signatory'),
    followedUpAt,
    satisfied: yesNo('satisfied'),
    cameAgain: yesNo('cameAgain'),
    satisfactionScore: score('satisfactionScore', 5),
    effortScore: score('effortScore', 10),
    recommendScore: score('recommendScore', 10),
    followUpComment: cells.joined('followUpComment'),
    preventionSuggestion: cells.text('preventionSuggestion'),
    minutesSpent: readCell(cells.text('minutesSpent'), readMinutes, 'minutesSpent', 'IMPORT_NUMBER', issues),
    ...readClosing(plan, cells, means, moments, issues),
  }
}

function readCell<T>(
  text: string | null,
  read: (text: string) => T | null,
  path: string,
  code: string,
  issues: RuleIssue[],
): T | null {
  if (text === null) return null
  const value = read(text)
  if (value === null) issues.push({ path, code, params: { value: text.slice(0, 40) } })
  return value
}

function readSolutions(cells: RowCells, moments: Moments, issues: RuleIssue[]) {
  const description = cells.text('solution')
  if (!description) return null
  const promisedFor = moments.readDay('promisedFor', cells.text('promisedFor'), issues)
  return [{ description, immediate: promisedFor === null, promisedFor }]
}

function readCompensations(cells: RowCells, issues: RuleIssue[]) {
  const amount = readCell(
    cells.text('compensationAmount'),
    readAmount,
    'compensationAmount',
    'IMPORT_AMOUNT',
    issues,
  )
  return amount === null || amount === 0 ? null : [{ type: 'REFUND', amount }]
}

/** Closed or open is what the file says; where its status and its date contradict each other, that is said. */
function readClosing(plan: ImportPlan, cells: RowCells, means: Means, moments: Moments, issues: RuleIssue[]) {
  const status = means('status', cells.text('status'))
  const closedText = cells.text('closedAt')
  const isLenient = plan.mapping.closings === 'OPEN'
  if (status === 'CANCELLED') issues.push({ path: 'status', code: 'IMPORT_CANCELLED' })
  if (status === 'OPEN') {
    if (closedText && !isLenient) issues.push({ path: 'status', code: 'IMPORT_OPEN_WITH_CLOSING' })
    return {}
  }
  if (status === 'CLOSED' && !closedText && !isLenient) {
    issues.push({ path: 'closedAt', code: 'IMPORT_CLOSED_WITHOUT_DATE' })
  }
  return {
    closedAt: moments.read('closedAt', closedText, null, issues),
    closedBy: closedText ? means('employee', cells.text('closedBy')) : null,
  }
}
