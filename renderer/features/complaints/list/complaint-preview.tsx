import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { PreviewHint } from '#renderer/ui/list/preview-hint'
import { PreviewPane } from '#renderer/ui/list/preview-pane'
import type { Complaint } from '#shared/complaints/complaint'
import { formatDateTime } from '#shared/text/formats'
import { ComplaintPreviewFacts } from './complaint-preview-facts'
import { complaintTone } from './complaint-tone'
import { PersonText } from './person-text'

export interface ComplaintPreviewProps {
  readonly id: string | null
  readonly onOpen: (id: string) => void
}

/** The selected case beside the list: who, what, where it stands. */
export function ComplaintPreview({ id, onOpen }: ComplaintPreviewProps) {
  const found = useChannel('complaints.get', { id: id ?? '' }, { enabled: id !== null, keepPrevious: true })
  if (id === null) return <PreviewHint />
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={8} />
  return <Preview complaint={found.data} onOpen={() => onOpen(id)} />
}

function Preview({ complaint, onOpen }: { readonly complaint: Complaint; readonly onOpen: () => void }) {
  const { t } = useTranslation(['lists', 'enums', 'app'])
  const { label, timeZone } = useSession()
  const [isDiscreet] = useDiscreetMode()
  const person = complaint.complainant?.name ?? complaint.complainant?.organisation ?? null
  return (
    <PreviewPane
      number={complaint.number}
      title={<PersonText name={person} />}
      subtitle={t('lists:complaints.preview.received', {
        date: formatDateTime(complaint.receivedAt, timeZone(complaint.site)),
        channel: label('CHANNEL', complaint.channel),
      })}
      badge={
        <StatusBadge tone={complaintTone(complaint.status)} label={t(`enums:status.${complaint.status}`)} />
      }
      verbatim={isDiscreet ? '' : complaint.verbatim}
      verbatimLanguage={complaint.complainant?.language}
      shortened={t('lists:complaints.preview.shortened')}
      actions={
        <Button isSmall keys={<KeyHint keys={[t('app:keys.enter')]} />} onPress={onOpen}>
          {t('lists:complaints.preview.open')}
        </Button>
      }
    >
      <ComplaintPreviewFacts complaint={complaint} />
    </PreviewPane>
  )
}
