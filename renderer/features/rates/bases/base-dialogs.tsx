import type { Period } from '#shared/time/local-date'
import { AddBaseDialog } from './add-base-dialog'
import type { BaseTask } from './base-task'
import { ChangeBaseDialog } from './change-base-dialog'
import { TwelveMonthsDialog } from './twelve-months-dialog'

export interface BaseDialogsProps {
  readonly task: BaseTask | null
  /** The period on screen, proposed for a new base. */
  readonly period: Period
  readonly onClose: () => void
}

/** The dialog of the task under way. */
export function BaseDialogs({ task, period, onClose }: BaseDialogsProps) {
  switch (task?.name) {
    case undefined:
      return null
    case 'add':
      return <AddBaseDialog period={period} onClose={onClose} />
    case 'change':
      return <ChangeBaseDialog base={task.base} onClose={onClose} />
    case 'months':
      return <TwelveMonthsDialog site={task.site} year={task.year} onClose={onClose} />
  }
}
