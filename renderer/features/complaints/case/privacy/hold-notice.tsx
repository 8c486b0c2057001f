import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatDateOf } from '#shared/text/formats'
import { useCase } from '../case-context'
import { useRetention } from './use-retention'

/** Says that a case keeps its data beyond its time, why, and lifts that. */
export function HoldNotice() {
  const { t } = useTranslation('privacy')
  const { words } = useCase()
  const { state, isReleasing, release } = useRetention()
  const hold = state?.hold
  if (!hold) return null
  const title = t('holds.notice', { date: formatDateOf(hold.heldAt, words.zone), name: hold.heldBy })
  return (
    <Notice
      title={title}
      actions={
        <Button needs="manage" isSmall isPending={isReleasing} onPress={release}>
          {t('holds.release')}
        </Button>
      }
    >
      <p>{hold.reason}</p>
    </Notice>
  )
}
