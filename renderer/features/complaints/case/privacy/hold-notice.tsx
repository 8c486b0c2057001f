import { useTranslation } from 'react-i18next'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { formatDateOf } from '#shared/text/formats'
import { useCase } from '../case-context'

/** Says that a case keeps its data beyond its time, why, and lifts that. */
export function HoldNotice() {
  const { t } = useTranslation('privacy')
  const { complaint, words } = useCase()
  const { data } = useChannel('privacy.state', { complaint: complaint.id })
  const release = useChannelMutation('privacy.release', {
    onSuccess: () => showToast({ text: t('holds.released') }),
  })
  const hold = data?.hold
  if (!hold) return null
  const title = t('holds.notice', { date: formatDateOf(hold.heldAt, words.zone), name: hold.heldBy })
  return (
    <Notice
      title={title}
      actions={
        <Button
          needs="manage"
          isSmall
          isPending={release.isPending}
          onPress={() => release.mutate({ complaint: complaint.id })}
        >
          {t('holds.release')}
        </Button>
      }
    >
      <p>{hold.reason}</p>
    </Notice>
  )
}
