import { useTranslation } from 'react-i18next'
import { ActionStatusBadge } from '#renderer/app/actions/action-status-badge'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Facts } from '#renderer/ui/layout/facts'
import { PreviewHint } from '#renderer/ui/list/preview-hint'
import { PreviewPane } from '#renderer/ui/list/preview-pane'
import { useActionFacts } from '../use-action-facts'

export interface ActionPreviewProps {
  readonly id: string | null
  readonly onOpen: (id: string) => void
}

/** The selected action beside the plan. */
export function ActionPreview({ id, onOpen }: ActionPreviewProps) {
  const { t } = useTranslation(['actions', 'app'])
  const found = useChannel('actions.get', { id: id ?? '' }, { enabled: id !== null, keepPrevious: true })
  const facts = useActionFacts(found.data ?? null)
  if (id === null) return <PreviewHint />
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={8} />
  const action = found.data
  return (
    <PreviewPane
      number={t(`actions:kind.${action.kind}`)}
      title={action.title}
      subtitle=""
      badge={<ActionStatusBadge status={action.status} />}
      verbatim={action.description ?? ''}
      shortened={t('actions:list.shortened')}
      actions={
        <Button isSmall keys={<KeyHint keys={[t('app:keys.enter')]} />} onPress={() => onOpen(id)}>
          {t('actions:list.open')}
        </Button>
      }
    >
      <Facts isNarrow facts={facts.filter(({ value }) => Boolean(value))} />
    </PreviewPane>
  )
}
