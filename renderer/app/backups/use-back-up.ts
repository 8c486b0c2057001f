import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { queryClient } from '#renderer/app/query-client'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { showToast } from '#renderer/ui/feedback/toast'

/** Nothing at the start waits for this. */
const quietMs = 5_000

/** Makes a backup when the menu asks, and says that an automatic one failed: at once, or at the next start. */
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
    const timer = setTimeout(() => void askForFailure(), quietMs)
    async function askForFailure(): Promise<void> {
      const { failure } = await call('backups.list', {}).catch(() => ({ failure: null }))
      if (failure) tellFailure(failure.key)
    }
    function tellFailure(key: string): void {
      const onAction = () => void navigate({ to: '/reglages', search: { part: 'backups' } })
      showToast({
        text: t('backups:notMade'),
        detail: t(`errors:${key}`),
        tone: 'late',
        action: { label: t('backups:health.seeBackups'), onAction },
      })
    }
    const unsubscribe = window.registre31.subscribe((event) => {
      if (event.name !== 'backup-failed') return
      tellFailure(event.key)
      for (const channel of ['backups.list', 'diagnostics.health'])
        void queryClient.invalidateQueries({ queryKey: [channel] })
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [isAllowed, navigate, t])
}
