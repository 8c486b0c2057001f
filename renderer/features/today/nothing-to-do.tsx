import { useNavigate } from '@tanstack/react-router'
import { CalendarCheck2, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

/** A quiet day, or a register that has just begun. */
export function NothingToDo() {
  const { t } = useTranslation(['today', 'app'])
  const { register } = useSession()
  const navigate = useNavigate()
  const isNew = register.counts.complaints === 0
  return (
    <EmptyState
      icon={<CalendarCheck2 />}
      title={t('today:nothing.title')}
      actions={
        <Button
          kind={isNew ? 'primary' : 'secondary'}
          icon={<Plus />}
          keys={<KeyHint keys={[t('app:keys.ctrl'), 'N']} isOnAccent={isNew} />}
          onPress={() => void navigate({ to: '/nouvelle' })}
        >
          {t('app:topBar.newEntry')}
        </Button>
      }
    >
      <p>{t(isNew ? 'today:nothing.newRegister' : 'today:nothing.text')}</p>
    </EmptyState>
  )
}
