import { useNavigate } from '@tanstack/react-router'
import { CalendarCheck2, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useTodayScope } from '#renderer/app/today-scope'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

/** A quiet day, one's own or everybody's, or a register that has just begun. */
export function NothingToDo({ isTeamBusy }: { readonly isTeamBusy: boolean }) {
  const { t } = useTranslation(['today', 'app'])
  const { register } = useSession()
  const navigate = useNavigate()
  const [, setScope] = useTodayScope()
  const isNew = register.counts.complaints === 0
  const text = isTeamBusy ? 'today:nothing.mine' : isNew ? 'today:nothing.newRegister' : 'today:nothing.text'
  return (
    <EmptyState
      icon={<CalendarCheck2 />}
      title={t('today:nothing.title')}
      actions={
        <>
          {isTeamBusy ? (
            <Button onPress={() => setScope('TEAM')}>{t('today:nothing.showTeam')}</Button>
          ) : null}
          <Button
            needs="record"
            kind={isNew ? 'primary' : 'secondary'}
            icon={<Plus />}
            keys={<KeyHint keys={[t('app:keys.ctrl'), 'N']} isOnAccent={isNew} />}
            onPress={() => void navigate({ to: '/nouvelle' })}
          >
            {t('app:topBar.newEntry')}
          </Button>
        </>
      }
    >
      <p>{t(text)}</p>
    </EmptyState>
  )
}
