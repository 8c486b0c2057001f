import type { Priority } from '#shared/complaints/priority'
import type { DelayLimit } from './clock'

/** Worked days within which a complaint of a priority is answered (choice). */
export const priorityDays: Readonly<Record<Priority, number>> = { P1: 1, P2: 3, P3: 7, P4: 15 }

/** The commitment that a priority adds to the answer clock; none while the priority is unknown. */
export function priorityLimit(
  priority: Priority | null,
  days: Readonly<Record<Priority, number>> = priorityDays,
): DelayLimit | null {
  if (!priority) return null
  return { amount: days[priority], unit: 'WORKED_DAYS', startsAt: 'RECEPTION', moveToWorkedDay: false }
}
