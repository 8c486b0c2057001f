import { KeyRound, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Account } from '#shared/accounts/account'
import { formatDateTime } from '#shared/text/formats'
import { ActiveBadge } from '../active-badge'
import styles from '../settings.module.css'
import { AccountDialog } from './account-dialog'
import { ResetPasswordDialog } from './reset-password-dialog'

/** Who may sign in. An account is closed, never deleted: what it did keeps its name. */
export function AccountsTable() {
  const { t } = useTranslation(['accounts', 'enums', 'settings'])
  const { register, employeeName, timeZone } = useSession()
  const [edited, setEdited] = useState<Account | 'new' | null>(null)
  const [reset, setReset] = useState<Account | null>(null)
  const { data, error } = useChannel('accounts.list', {})
  const update = useChannelMutation('accounts.update', {
    onError: (refusal) => showToast({ text: refusal.message, tone: 'late' }),
  })
  const accounts = data?.accounts ?? []
  const people = register.employees.filter(
    ({ id, active }) => active && !accounts.some((account) => account.employee === id),
  )
  const actions = (account: Account) => {
    const name = employeeName(account.employee)
    const { id, version, active } = account
    return (
      <span key="actions" className={styles.actions}>
        <Button
          kind="quiet"
          isSmall
          isDisabled={update.isPending}
          aria-label={t(active ? 'settings:row.deactivateNamed' : 'settings:row.activateNamed', { name })}
          onPress={() => update.mutate({ id, version, changes: { active: !active } })}
        >
          {t(active ? 'settings:row.deactivate' : 'settings:row.activate')}
        </Button>
        <Button
          kind="quiet"
          isSmall
          icon={<KeyRound />}
          aria-label={t('accounts:list.resetNamed', { name })}
          onPress={() => setReset(account)}
        />
        <Button
          kind="quiet"
          isSmall
          icon={<Pencil />}
          aria-label={t('settings:row.changeNamed', { name })}
          onPress={() => setEdited(account)}
        />
      </span>
    )
  }
  const roleOf = (account: Account) =>
    account.role === 'AUDITOR' && !account.showsIdentities
      ? t('accounts:list.withoutNames', { role: t('enums:accountRole.AUDITOR') })
      : t(`enums:accountRole.${account.role}`)
  return (
    <Block
      title={t('settings:parts.accounts')}
      description={t('accounts:list.description')}
      actions={
        <Button icon={<Plus />} onPress={() => setEdited('new')}>
          {t('accounts:list.add')}
        </Button>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <PlainTable
        caption={t('settings:parts.accounts')}
        isCaptionHidden
        columns={[
          { id: 'person', header: t('accounts:fields.person') },
          { id: 'login', header: t('accounts:fields.login') },
          { id: 'role', header: t('accounts:fields.role') },
          { id: 'last', header: t('accounts:list.last') },
          { id: 'state', header: t('settings:active.label') },
          { id: 'actions', header: t('settings:row.actions'), align: 'end' },
        ]}
        rows={accounts.map((account) => ({
          id: account.id,
          cells: [
            employeeName(account.employee),
            account.login,
            roleOf(account),
            account.lastSignedInAt ? formatDateTime(account.lastSignedInAt, timeZone()) : '—',
            <ActiveBadge key="state" isActive={account.active} />,
            actions(account),
          ],
        }))}
      />
      {edited ? (
        <AccountDialog
          account={edited === 'new' ? null : edited}
          people={people}
          onClose={() => setEdited(null)}
        />
      ) : null}
      {reset ? <ResetPasswordDialog account={reset} onClose={() => setReset(null)} /> : null}
    </Block>
  )
}
