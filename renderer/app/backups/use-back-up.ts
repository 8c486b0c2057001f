import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { showToast } from '#renderer/ui/feedback/toast'

/** Nothing at the start waits for this. */
const quietMs = 5_000

/** Makes a backup when the menu asks, and says once that the last automatic one failed. */
export function useBackUp(): void {
  const { t } = useTranslation(['backups', 'errors'])
  const { may } = useSession()
  const navigate = useNavigate()
  const now = useChannelMutation('backups.now', {
    onSuccess: ({ fileName }) => showToast({ text: t('backups:made'), detail: fileName }),
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const isAllowed = may('manage')
  useMenuCommand('back-up', () => isAllowed && !now.isPending && now.mutate({ passphrase: null }))
  useEffect(() => {
    if (!isAllowed) return undefined
    const timer = setTimeout(() => void tellFailure(), quietMs)
    async function tellFailure(): Promise<void> {
      const { failure } = await call('backups.list', {}).catch(() => ({ failure: null }))
      if (!failure) return
      const onAction = () => void navigate({ to: '/reglages', search: { part: 'backups' } })
      showToast({
        text: t('backups:notMade'),
        detail: t(`errors:${failure.key}`),
        tone: 'late',
        action: { label: t('backups:health.seeBackups'), onAction },
      })
    }
    return () => clearTimeout(timer)
  }, [isAllowed, navigate, t])
}
