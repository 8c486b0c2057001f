import type { LocalDate } from '#shared/time/day-number'
import type { ActionStatus } from './action'

export interface ActionFacts {
  readonly due: LocalDate | null
  readonly done: LocalDate | null
  readonly effectiveness: unknown
  readonly cancelledAt: string | null
}

/**
 * Where an action stands on a day: the one rule of the list, the plan of the report and the tests. An action is late
 * from the day after its due date; one that was done waits for its effectiveness to be checked.
 */
export function deriveActionStatus(action: ActionFacts, today: LocalDate): ActionStatus {
  if (action.cancelledAt) return 'CANCELLED'
  if (action.effectiveness) return 'CHECKED'
  if (action.done) return 'DONE'
  return action.due !== null && action.due < today ? 'LATE' : 'TO_DO'
}
