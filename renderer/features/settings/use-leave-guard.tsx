import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'

/** Asks before a form with unsaved changes is left; render what it returns. */
export function useLeaveGuard(isDirty: boolean): ReactNode {
  const { t } = useTranslation('settings')
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: false,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t('leave.title')}
      confirmLabel={t('leave.confirm')}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  )
}
