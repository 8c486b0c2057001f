import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { CaseEventType } from '#shared/case-events/case-event'
import { useCase } from '../case-context'

/** Takes back the event of a type that was noted last, on the case as it is by then. */
export function useTakeBack(type: CaseEventType) {
  const { t } = useTranslation('case')
  const { complaint, put } = useCase()
  const { id } = complaint
  const withdraw = useChannelMutation('complaints.withdrawEvent', {
    onSuccess: (updated) => {
      put(updated)
      showToast({ text: t('events.takenBack') })
    },
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  async function takeBack() {
    const [{ events }, { version }] = await Promise.all([
      call('complaints.events', { id }),
      call('complaints.get', { id }),
    ])
    const last = events.findLast((event) => event.type === type && event.withdrawnAt === null)
    if (last) withdraw.mutate({ id, version, event: last.id })
  }
  return { label: t('undo'), onAction: () => void takeBack() }
}
