import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { useCase } from '../case-context'
import { useTakeBack } from './use-take-back'

/** Notes in one click that the person asks where their complaint stands; it can be taken back at once. */
export function useChaser() {
  const { t } = useTranslation('case')
  const { complaint, put, reload } = useCase()
  const action = useTakeBack('CHASER')
  const chase = useChannelMutation('complaints.chase', {
    onSuccess: (updated) => {
      put(updated)
      showToast({ text: t('events.chased'), action })
    },
    onError: (error) => {
      if (error.code === 'CONFLICT') reload()
      showToast({ text: error.message, tone: 'late' })
    },
  })
  const { id, version } = complaint
  return { isPending: chase.isPending, note: () => chase.mutate({ id, version }) }
}
