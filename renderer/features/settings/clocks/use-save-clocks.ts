import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { MovedDeadlines } from '#shared/calendars/calendar-api'
import type { ClockSettings } from '#shared/calendars/clock-settings'

/** Saves the clocks; when that moves due dates, only after the person has seen how many. */
export function useSaveClocks(version: number, onSaved: () => void) {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const [asked, setAsked] = useState<{ clocks: ClockSettings; moved: MovedDeadlines } | null>(null)
  const onError = (error: AppError) => {
    setAsked(null)
    // Both versions are then compared above the form.
    if (error.code === 'CONFLICT') void queries.invalidateQueries({ queryKey: ['clocks.get'] })
    else showToast({ text: error.message, tone: 'late' })
  }
  const save = useChannelMutation('clocks.save', {
    onError,
    onSuccess: () => {
      setAsked(null)
      onSaved()
      showToast({ text: t('saved') })
    },
  })
  const preview = useChannelMutation('clocks.preview', {
    onError,
    onSuccess: (moved, { clocks }) => {
      if (moved.cases > 0) setAsked({ clocks, moved })
      else save.mutate({ version, clocks })
    },
  })
  return {
    moved: asked?.moved ?? null,
    conflict: save.error?.code === 'CONFLICT' ? save.error : null,
    reset: save.reset,
    isPending: preview.isPending || save.isPending,
    ask: (clocks: ClockSettings) => preview.mutate({ clocks }),
    confirm: () => asked && save.mutate({ version, clocks: asked.clocks }),
    cancel: () => setAsked(null),
  }
}
