import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '#renderer/ui/feedback/toast'
import { queryClient } from './query-client'
import { refreshSoonAfter } from './refresh-after'
import { refreshElsewhere } from './server/refresh-elsewhere'
import { noteLine } from './server/server-line'

/** Follows what the service says without being asked. */
export function useServiceEvents(): void {
  const { t } = useTranslation('app')
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'changed') refreshSoonAfter(event.channel)
        if (event.name === 'changed-elsewhere') void refreshElsewhere()
        if (event.name === 'server-line') noteLine(event.isUp)
        // Told step by step; what it means is read again when it is over.
        if (event.name === 'page-check' && event.done === event.total)
          void queryClient.invalidateQueries({ queryKey: ['register.info'] })
        if (event.name === 'service-restarted') {
          void queryClient.invalidateQueries()
          showToast({ text: t('service.restarted'), detail: t('service.restartedDetail'), tone: 'late' })
        }
      }),
    [t],
  )
}
