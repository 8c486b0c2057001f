import { FileKey } from 'lucide-react'
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { tlsModes } from '#shared/server/server-address'
import type { Authority } from '#shared/server/server-window-api'
import { formatDate } from '#shared/text/formats'
import type { Connection, ConnectionValues } from './connection-values'
import styles from './server.module.css'

export interface EncryptionFieldsProps {
  readonly control: Control<ConnectionValues, unknown, Connection>
  readonly authority: Authority | null
  readonly onChoose: (authority: Authority | null) => void
}

/** How the line is kept from others, and who vouches for the server. */
export function EncryptionFields({ control, authority, onChoose }: EncryptionFieldsProps) {
  const { t } = useTranslation('server')
  const tls = useWatch({ control, name: 'tls' })
  const choose = useChannelMutation('servers.chooseAuthority', {
    onSuccess: (chosen) => {
      if (chosen.authority) onChoose(chosen.authority)
    },
  })
  return (
    <>
      <RadioGroupControl
        control={control}
        name="tls"
        look="compact"
        label={t('connect.fields.tls')}
        choices={tlsModes.map((value) => ({
          value,
          label: t(`connect.tls.${value}`),
          description: t(`connect.tlsHelp.${value}`),
        }))}
      />
      {tls === 'VERIFY' ? (
        <div className={styles.authority}>
          <span className={styles.label}>{t('connect.fields.authority')}</span>
          <span>
            {authority
              ? t('connect.authorityOf', { name: authority.name, date: formatDate(authority.until) })
              : t('connect.authorityNone')}
          </span>
          <div className={styles.buttons}>
            <Button isSmall icon={<FileKey />} isPending={choose.isPending} onPress={() => choose.mutate({})}>
              {t('connect.chooseAuthority')}
            </Button>
            {authority ? (
              <Button isSmall kind="quiet" onPress={() => onChoose(null)}>
                {t('connect.removeAuthority')}
              </Button>
            ) : null}
          </div>
          {choose.error ? <ErrorNotice error={choose.error} /> : null}
        </div>
      ) : null}
    </>
  )
}
