import { useNavigate } from '@tanstack/react-router'
import { BookOpenText, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

/** A register without any complaint yet: how the first one comes in. */
export function EmptyRegister() {
  const { t } = useTranslation(['lists', 'app'])
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={<BookOpenText />}
      title={t('lists:complaints.empty.title')}
      actions={
        <Button
          needs="record"
          kind="primary"
          icon={<Plus />}
          keys={<KeyHint keys={[t('app:keys.ctrl'), 'N']} isOnAccent />}
          onPress={() => void navigate({ to: '/nouvelle' })}
        >
          {t('lists:complaints.empty.action')}
        </Button>
      }
    >
      <p>{t('lists:complaints.empty.text')}</p>
    </EmptyState>
  )
}
