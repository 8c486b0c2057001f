import { ShieldPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import styles from '../settings.module.css'
import { AccountsTable } from './accounts-table'
import { ProtectDialog } from './protect-dialog'
import { ProtectionBlock } from './protection-block'

/** Whether the register asks who one is, who may sign in, and when the window locks. */
export function AccountsPart() {
  const { register } = useSession()
  if (!register.access.isProtected) return <Unprotected />
  return (
    <>
      <AccountsTable />
      <ProtectionBlock />
    </>
  )
}

function Unprotected() {
  const { t } = useTranslation(['accounts', 'settings'])
  const [isAsked, setAsked] = useState(false)
  return (
    <Block
      title={t('settings:parts.accounts')}
      description={t('accounts:open.description')}
      actions={
        <Button kind="primary" icon={<ShieldPlus />} onPress={() => setAsked(true)}>
          {t('accounts:open.protect')}
        </Button>
      }
    >
      <div className={styles.prose}>
        <p>{t('accounts:open.what')}</p>
        <ul>
          <li>{t('accounts:open.signIn')}</li>
          <li>{t('accounts:open.lock')}</li>
          <li>{t('accounts:open.roles')}</li>
          <li>{t('accounts:open.code')}</li>
        </ul>
      </div>
      {isAsked ? <ProtectDialog onClose={() => setAsked(false)} /> : null}
    </Block>
  )
}
