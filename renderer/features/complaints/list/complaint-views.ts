import type { Session } from '#renderer/app/session'
import { openStatuses } from '#shared/complaints/complaint-status'
import type { ComplaintViewFilter } from '#shared/saved-views/saved-view'

/** The views that the program brings for cases; "mine" once it is known who is at the keyboard. */
export function complaintViews({
  employee,
}: Session): readonly { readonly id: string; readonly filter: ComplaintViewFilter }[] {
  const open = [...openStatuses]
  return [
    { id: 'all', filter: {} },
    { id: 'open', filter: { statuses: open } },
    ...(employee ? [{ id: 'mine', filter: { statuses: open, handlers: [employee.id] } }] : []),
    { id: 'overdue', filter: { overdue: true } },
    { id: 'unanswered', filter: { answered: false } },
    { id: 'toClose', filter: { statuses: ['ANSWERED', 'FOLLOWED_UP'] } },
    { id: 'reclassified', filter: { statuses: ['RECLASSIFIED'] } },
  ]
}
