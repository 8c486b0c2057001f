import type { RuleIssue } from '#shared/api/rule-issue'
import type { LocalDate } from '#shared/time/day-number'
import type { Transmission } from './third-party'

export const transmissionStates = ['WAITING', 'OVERDUE', 'ANSWERED', 'WITHDRAWN'] as const
export type TransmissionState = (typeof transmissionStates)[number]

type Dates = Pick<Transmission, 'sentOn' | 'expectedOn' | 'answeredOn' | 'withdrawnOn'>

/** Where a transmission stands: waiting until the day that was set, overdue after it, answered or withdrawn. */
export function transmissionState(dates: Omit<Dates, 'sentOn'>, today: LocalDate): TransmissionState {
  if (dates.withdrawnOn) return 'WITHDRAWN'
  if (dates.answeredOn) return 'ANSWERED'
  return dates.expectedOn !== null && dates.expectedOn < today ? 'OVERDUE' : 'WAITING'
}

/** Everything that contradicts itself in a transmission; `receivedOn` is the day of the entry. */
export function checkTransmission(
  transmission: Dates & Pick<Transmission, 'remindedOn'>,
  moment: { readonly today: LocalDate; readonly receivedOn: LocalDate },
): RuleIssue[] {
  const { sentOn, expectedOn } = transmission
  const issues: RuleIssue[] = []
  if (sentOn < moment.receivedOn) issues.push({ path: 'sentOn', code: 'BEFORE_RECEPTION' })
  if (sentOn > moment.today) issues.push({ path: 'sentOn', code: 'IN_THE_FUTURE' })
  if (expectedOn !== null && expectedOn < sentOn) {
    issues.push({ path: 'expectedOn', code: 'BEFORE_TRANSMISSION' })
  }
  for (const path of ['remindedOn', 'answeredOn'] as const) {
    const on = transmission[path]
    if (!on) continue
    if (on < sentOn) issues.push({ path, code: 'BEFORE_TRANSMISSION' })
    else if (on > moment.today) issues.push({ path, code: 'IN_THE_FUTURE' })
  }
  return issues
}
