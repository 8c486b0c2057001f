import { Check, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { showToast } from '#renderer/ui/feedback/toast'
import styles from './rail.module.css'

/** Who is at the keyboard; what is recorded bears this name. */
export function PersonMenu({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t } = useTranslation('app')
  const { register, employee } = useSession()
  const choose = useChannelMutation('session.choose', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const name = employee?.name ?? t('person.none')
  return (
    <Menu
      label={t('person.label')}
      trigger={
        <Button
          kind="quiet"
          icon={<UserRound />}
          className={styles.person}
          aria-label={t('person.current', { name })}
        >
          {isNarrow ? null : name}
        </Button>
      }
      entries={register.employees
        .filter((person) => person.active)
        .map((person) => ({
          id: person.id,
          label: person.name,
          icon: person.id === employee?.id ? <Check /> : <UserRound />,
          onAction: () => choose.mutate({ employee: person.id }),
        }))}
    />
  )
}
