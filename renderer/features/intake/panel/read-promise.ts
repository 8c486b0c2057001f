import type { Session } from '#renderer/app/session'
import { type ComplaintDeadlines, complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { derivePriority } from '#shared/complaints/priority'
import { parseInstant, parseLocalDay } from '#shared/time/local-date'
import type { IntakeValues } from '../intake-values'

export type PromiseValues = Pick<
  IntakeValues,
  'receivedAt' | 'sentOn' | 'site' | 'safety' | 'impact' | 'urgency'
>

/** The dates that a complaint of these facts promises; null while the reception is no date. */
export function readPromise(values: PromiseValues, session: Session): ComplaintDeadlines | null {
  const timeZone = session.timeZone(values.site)
  const clockStartedAt = parseInstant(values.receivedAt ?? '', timeZone)
  if (!clockStartedAt) return null
  const { clocks } = session.register
  const calendar = session.calendar(values.site)
  const sentOn = parseLocalDay(values.sentOn ?? '', timeZone) ?? null
  return complaintDeadlines({ clocks, calendar, clockStartedAt, sentOn, priority: derivePriority(values) })
}
