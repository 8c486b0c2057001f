import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { FormDialog } from '../form-dialog'
import { usePassphrase } from './use-passphrase'

export interface BackupEncryptionProps {
  readonly isEncrypting: boolean
  readonly onChanged: () => void
}

/** Whether automatic backups are encrypted; only where the machine keeps the passphrase safely. */
export function BackupEncryption({ isEncrypting, onChanged }: BackupEncryptionProps) {
  const { t } = useTranslation('backups')
  const { may } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const keyring = useChannel('files.backupKeyring', {}, { enabled: may('administer'), staleTime: 0 })
  const keep = useChannelMutation('files.keepBackupPassphrase', {
    onSuccess: ({ isKept }) => {
      setIsAsking(false)
      onChanged()
      void keyring.refetch()
      showToast({ text: t(isKept ? 'encryption.turnedOn' : 'encryption.turnedOff') })
    },
  })
  const isLost = keyring.data?.isKept === true && !isEncrypting
  const state = isLost
    ? 'lost'
    : isEncrypting
      ? 'on'
      : keyring.data?.isAvailable === false
        ? 'noKeyring'
        : 'off'
  return (
    <Block
      title={t('encryption.title')}
      description={t('encryption.description')}
      actions={
        keyring.data?.isAvailable ? (
          isEncrypting || isLost ? (
            <Button
              icon={<LockOpen />}
              isPending={keep.isPending}
              onPress={() => keep.mutate({ passphrase: null })}
            >
              {t('encryption.turnOff')}
            </Button>
          ) : (
            <Button icon={<Lock />} onPress={() => setIsAsking(true)}>
              {t('encryption.turnOn')}
            </Button>
          )
        ) : null
      }
    >
      {keep.error && !isAsking ? <ErrorNotice error={keep.error} /> : null}
      <Notice tone={state === 'on' ? 'done' : state === 'lost' ? 'late' : 'info'}>
        {t(`encryption.${state}`)}
      </Notice>
      {isAsking ? (
        <EncryptDialog
          error={keep.error}
          isPending={keep.isPending}
          onPassphrase={(passphrase) => keep.mutate({ passphrase })}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </Block>
  )
}

interface EncryptDialogProps {
  readonly error: ReturnType<typeof useChannelMutation>['error']
  readonly isPending: boolean
  readonly onPassphrase: (passphrase: string) => void
  readonly onClose: () => void
}

function EncryptDialog({ error, isPending, onPassphrase, onClose }: EncryptDialogProps) {
  const { t } = useTranslation('backups')
  const { fields, read } = usePassphrase()
  return (
    <FormDialog
      title={t('encryption.turnOn').replace('…', '')}
      error={error}
      hasFieldErrors={false}
      isPending={isPending}
      saveLabel={t('encryption.confirm')}
      onClose={onClose}
      onSubmit={async (event) => {
        event?.preventDefault()
        const passphrase = read()
        if (passphrase !== null) onPassphrase(passphrase)
      }}
    >
      <p>{t('encryption.description')}</p>
      {fields}
    </FormDialog>
  )
}
