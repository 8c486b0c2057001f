import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Facts } from '#renderer/ui/layout/facts'
import { PreviewHint } from '#renderer/ui/list/preview-hint'
import { PreviewPane } from '#renderer/ui/list/preview-pane'
import type { Remark } from '#shared/remarks/remark'
import { formatDateTime } from '#shared/text/formats'
import { RemarkStatusBadge } from '../remark-status-badge'
import { useRemarkFacts } from '../use-remark-facts'
import { useTopicLabel } from '../use-topic-label'

export interface RemarkPreviewProps {
  readonly id: string | null
  readonly onOpen: (id: string) => void
}

/** The selected remark beside the list: its words, its topic, what became of it. */
export function RemarkPreview({ id, onOpen }: RemarkPreviewProps) {
  const found = useChannel('remarks.get', { id: id ?? '' }, { enabled: id !== null, keepPrevious: true })
  if (id === null) return <PreviewHint />
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={8} />
  return <Preview remark={found.data} onOpen={() => onOpen(id)} />
}

function Preview({ remark, onOpen }: { readonly remark: Remark; readonly onOpen: () => void }) {
  const { t } = useTranslation(['remarks', 'enums', 'app'])
  const { label, timeZone } = useSession()
  const topicLabel = useTopicLabel()
  const [isDiscreet] = useDiscreetMode()
  const { classification, transmission, decision } = useRemarkFacts(remark)
  // What is decided says something only once something is decided.
  const decided = remark.decision === 'NONE' && !remark.displayed ? [] : decision
  const facts = [...classification, ...transmission, ...decided].filter((fact) => Boolean(fact.value))
  return (
    <PreviewPane
      number={remark.number}
      title={topicLabel(remark.topic)}
      subtitle={t('remarks:preview.received', {
        kind: t(`enums:kind.${remark.kind}`),
        date: formatDateTime(remark.receivedAt, timeZone(remark.site)),
        channel: label('CHANNEL', remark.channel),
      })}
      badge={<RemarkStatusBadge status={remark.status} />}
      verbatim={isDiscreet ? '' : remark.verbatim}
      shortened={t('remarks:preview.shortened')}
      actions={
        <Button isSmall keys={<KeyHint keys={[t('app:keys.enter')]} />} onPress={onOpen}>
          {t('remarks:preview.open')}
        </Button>
      }
    >
      <Facts isNarrow facts={facts} />
    </PreviewPane>
  )
}
