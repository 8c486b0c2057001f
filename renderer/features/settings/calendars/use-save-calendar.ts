import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { MovedDeadlines } from '#shared/calendars/calendar-api'
import type { SiteDays } from '#shared/calendars/site-calendar'

/**
 * Saves the days of a site; when that moves due dates, only after the person has seen how many.
 * @param version of the calendar that the days were typed over
 */
export function useSaveCalendar(site: string, version: number, onSaved: () => void) {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const [asked, setAsked] = useState<{ days: SiteDays | null; moved: MovedDeadlines } | null>(null)
  const onError = (error: AppError) => {
    setAsked(null)
    // Both versions are then compared above the form.
    if (error.code === 'CONFLICT') void queries.invalidateQueries({ queryKey: ['calendars.get'] })
    else showToast({ text: error.message, tone: 'late' })
  }
  const save = useChannelMutation('calendars.save', {
    onError,
    onSuccess: () => {
      setAsked(null)
      onSaved()
      showToast({ text: t('saved') })
    },
  })
  const preview = useChannelMutation('calendars.preview', { onError })
  const ask = (days: SiteDays | null) =>
    preview.mutate(
      { site, days },
      {
        onSuccess: (moved) => {
          if (moved.cases > 0) setAsked({ days, moved })
          else save.mutate({ site, version, days })
        },
      },
    )
  return {
    moved: asked?.moved ?? null,
    conflict: save.error?.code === 'CONFLICT' ? save.error : null,
    reset: save.reset,
    isPending: preview.isPending || save.isPending,
    ask,
    confirm: () => asked && save.mutate({ site, version, days: asked.days }),
    cancel: () => setAsked(null),
  }
}
