import { useNavigate } from '@tanstack/react-router'
import { Check, Lock, LogOut, UserCog, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { lockWindow, signOut } from '#renderer/app/access/lock-window'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useKeyNames } from '#renderer/app/use-key-names'
import { Button } from '#renderer/ui/actions/button'
import { Menu, type MenuEntry } from '#renderer/ui/actions/menu'
import { showToast } from '#renderer/ui/feedback/toast'
import { keysOf } from '#shared/ui-commands/shortcuts'
import styles from './rail.module.css'

/** Who is at the keyboard; what is recorded bears this name. */
export function PersonMenu({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t } = useTranslation('app')
  const { register, employee } = useSession()
  const ofAccount = useAccountEntries()
  const choose = useChannelMutation('session.choose', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const name = employee?.name ?? t('person.none')
  const people = register.employees
    .filter((person) => person.active)
    .map((person) => ({
      id: person.id,
      label: person.name,
      icon: person.id === employee?.id ? <Check /> : <UserRound />,
      onAction: () => choose.mutate({ employee: person.id }),
    }))
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
      entries={register.access.isProtected ? ofAccount : people}
    />
  )
}

/** On a protected register nobody chooses who they are: they lock, or leave. */
function useAccountEntries(): readonly MenuEntry[] {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const names = useKeyNames()
  return [
    {
      id: 'lock',
      label: t('person.lock'),
      icon: <Lock />,
      keys: names(keysOf('lock')[0]),
      onAction: () => void lockWindow(),
    },
    {
      id: 'account',
      label: t('person.account'),
      icon: <UserCog />,
      onAction: () => void navigate({ to: '/reglages', search: { part: 'ownAccount' } }),
    },
    { id: 'leave', separator: true },
    { id: 'signOut', label: t('person.signOut'), icon: <LogOut />, onAction: () => void signOut() },
  ]
}
