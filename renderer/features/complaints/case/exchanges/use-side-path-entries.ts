import { useTranslation } from 'react-i18next'
import type { MenuEntry } from '#renderer/ui/actions/menu'
import { listSidePaths } from '#shared/case-events/side-paths'
import { takesNothingMore } from '#shared/complaints/takes-nothing-more'
import { useCase } from '../case-context'
import type { SidePathDialogName } from '../dialogs/case-dialog-name'

/** The side paths that can be taken now. */
export function useSidePathEntries(): readonly MenuEntry[] {
  const { t } = useTranslation('case')
  const { complaint, open } = useCase()
  const { closedAt, answeredAt, reopenedAt, kind } = complaint
  if (takesNothingMore(complaint)) return []
  const paths = listSidePaths(complaint)
  const isOpen = closedAt === null
  const isComplaint = kind === 'complaint'
  const awaitsAnswer = isOpen && isComplaint && (answeredAt === null || reopenedAt !== null)
  const isWaiting = paths.includes('WAITING_FOR_CUSTOMER')
  const names: readonly (SidePathDialogName | false)[] = [
    isOpen && 'reassign',
    awaitsAnswer && 'moveDeadline',
    awaitsAnswer && 'holdingNotice',
    awaitsAnswer && (isWaiting ? 'resume' : 'pause'),
    isOpen && isComplaint && (paths.includes('APPEAL') ? 'appealAnswer' : answeredAt !== null && 'appeal'),
    isComplaint && (paths.includes('MEDIATION') ? 'mediationEnd' : 'mediation'),
  ]
  return names
    .filter((name) => name !== false)
    .map((name) => ({ id: name, label: t(`dialogs.${name}.title`), onAction: () => open(name) }))
}
