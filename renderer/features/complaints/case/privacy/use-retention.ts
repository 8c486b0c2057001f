import { useTranslation } from 'react-i18next'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { useCase } from '../case-context'

/** How long the case keeps its data, whether that is suspended, and the way to lift the suspension. */
export function useRetention() {
  const { t } = useTranslation('privacy')
  const { complaint } = useCase()
  const { data } = useChannel('privacy.state', { complaint: complaint.id })
  const release = useChannelMutation('privacy.release', {
    onSuccess: () => showToast({ text: t('holds.released') }),
  })
  return {
    state: data,
    isReleasing: release.isPending,
    release: () => release.mutate({ complaint: complaint.id }),
  }
}
