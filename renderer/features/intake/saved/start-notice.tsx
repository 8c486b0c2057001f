import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatDateTime } from '#shared/text/formats'
import { EntryLink } from './entry-link'
import { ReceiptButton } from './receipt-button'
import type { SavedEntry } from './saved-entry'

export interface StartNoticeProps {
  readonly previous: SavedEntry | null
  /** Instant at which the draft on screen was kept; null for a new one. */
  readonly restoredAt: string | null
  readonly onDiscard: () => void
}

/** What came before: the entry just recorded, or the draft that was taken up again. */
export function StartNotice({ previous, restoredAt, onDiscard }: StartNoticeProps) {
  const { t } = useTranslation('intake')
  const { timeZone } = useSession()
  if (previous) {
    return (
      <Notice
        tone="done"
        title={t(`saved.title.${previous.kind}`, { number: previous.number })}
        actions={<ReceiptButton entry={previous} isSmall />}
      >
        <EntryLink entry={previous} />
      </Notice>
    )
  }
  if (restoredAt === null) return null
  return (
    <Notice
      isLive
      title={t('drafts.restored', { moment: formatDateTime(restoredAt, timeZone()) })}
      actions={
        <Button kind="quiet" isSmall onPress={onDiscard}>
          {t('drafts.discard')}
        </Button>
      }
    />
  )
}
