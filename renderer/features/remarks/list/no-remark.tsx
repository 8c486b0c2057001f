import { useNavigate } from '@tanstack/react-router'
import { MessagesSquare, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

/** A register without any remark or suggestion yet: where they come from. */
export function NoRemark() {
  const { t } = useTranslation(['remarks', 'app'])
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={<MessagesSquare />}
      title={t('remarks:empty.title')}
      actions={
        <Button
          needs="record"
          kind="primary"
          icon={<Plus />}
          keys={<KeyHint keys={[t('app:keys.ctrl'), 'N']} isOnAccent />}
          onPress={() => void navigate({ to: '/nouvelle' })}
        >
          {t('remarks:empty.action')}
        </Button>
      }
    >
      <p>{t('remarks:empty.text')}</p>
    </EmptyState>
  )
}
