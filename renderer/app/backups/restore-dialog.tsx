import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { queryClient } from '#renderer/app/query-client'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { OutputOf } from '#shared/api/contract'
import type { BackupPreview as Preview } from '#shared/backups/backup-api'
import { BackupPreview } from './backup-preview'
import styles from './backups.module.css'
import { useOnce } from './use-once'

export interface RestoreDialogProps {
  /** Name or token of the backup. */
  readonly source: string
  readonly zone: string
  readonly onClose: () => void
}

/** What is inside a backup and what going back to it loses; a word to type keeps it from happening by a slip. */
export function RestoreDialog({ source, zone, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('backups')
  const [passphrase, setPassphrase] = useState('')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [typed, setTyped] = useState('')
  const [acceptsOther, setAcceptsOther] = useState(false)
  const look = useChannelMutation('backups.preview', { onSuccess: setPreview })
  const restore = useChannelMutation('backups.restore', {
    onSuccess: (restored) => {
      onClose()
      showToast({ text: t('restore.done'), ...wordsOf(restored) })
      // Another register is open now: nothing that was read before is true.
      void queryClient.resetQueries()
    },
  })
  const given = passphrase === '' ? null : passphrase
  useOnce(() => look.mutate({ source }))
  const needsPassphrase =
    look.error?.wording?.key === 'BACKUP_PASSPHRASE_MISSING' ||
    look.error?.wording?.key === 'BACKUP_WRONG_PASSPHRASE'
  const word = t('restore.word')
  const isOther = preview?.backup.isOwn === false
  const isReady = preview !== null && !preview.isNewer && typed.trim() === word && (!isOther || acceptsOther)

  function wordsOf({ safetyCopy, setAside }: OutputOf<'backups.restore'>) {
    if (setAside) return { detail: t('restore.doneAside', { name: setAside }) }
    return safetyCopy ? { detail: t('restore.doneSafety', { name: safetyCopy }) } : {}
  }

  function proceed() {
    if (!preview) look.mutate({ source, passphrase: given })
    else if (isReady) restore.mutate({ source, passphrase: given, acceptsOther })
  }

  return (
    <Dialog
      isOpen
      title={t('restore.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('back')}</Button>
          {preview ? (
            <Button kind="danger" isDisabled={!isReady} isPending={restore.isPending} onPress={proceed}>
              {t('restore.confirm')}
            </Button>
          ) : needsPassphrase ? (
            <Button kind="primary" isPending={look.isPending} onPress={proceed}>
              {t('restore.look')}
            </Button>
          ) : null}
        </>
      }
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          proceed()
        }}
      >
        {preview ? (
          <BackupPreview
            preview={preview}
            zone={zone}
            acceptsOther={acceptsOther}
            onAcceptOther={setAcceptsOther}
          />
        ) : needsPassphrase ? (
          <TextField
            autoFocus
            type="password"
            label={t('encryption.passphrase')}
            help={t('restore.passphraseNeeded')}
            value={passphrase}
            onChange={setPassphrase}
            error={look.error?.wording?.key === 'BACKUP_WRONG_PASSPHRASE' ? look.error.message : undefined}
          />
        ) : look.error ? (
          <ErrorNotice error={look.error} />
        ) : (
          <Skeleton lines={5} />
        )}
        {preview && !preview.isNewer ? (
          <TextField
            label={t('restore.type', { word })}
            value={typed}
            onChange={setTyped}
            maxLength={20}
            isShort
          />
        ) : null}
        {restore.error ? <ErrorNotice error={restore.error} /> : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
