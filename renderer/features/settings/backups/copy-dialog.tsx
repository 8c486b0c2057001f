import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { Switch } from '#renderer/ui/fields/switch'
import { FormDialog } from '../form-dialog'
import { usePassphrase } from './use-passphrase'

/** Saves a copy of the register wherever the person chooses, encrypted or not. */
export function CopyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('backups')
  const [isEncrypted, setIsEncrypted] = useState(true)
  const { fields, read } = usePassphrase()
  const save = useChannelMutation('files.saveBackup', {
    onSuccess: ({ fileName }) => {
      if (fileName === null) return
      onClose()
      showToast({ text: t('savedAs', { name: fileName }) })
    },
  })
  return (
    <FormDialog
      title={t('copy.title')}
      error={save.error}
      hasFieldErrors={false}
      isPending={save.isPending}
      saveLabel={t('copy.save')}
      onClose={onClose}
      onSubmit={async (event) => {
        event?.preventDefault()
        const passphrase = isEncrypted ? read() : null
        if (!isEncrypted || passphrase !== null) save.mutate({ passphrase })
      }}
    >
      <Switch
        label={t('copy.isEncrypted')}
        description={t('copy.help')}
        value={isEncrypted}
        onChange={setIsEncrypted}
      />
      {isEncrypted ? fields : null}
    </FormDialog>
  )
}
