import { Save } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { showToast } from '#renderer/ui/feedback/toast'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { Letter } from '#shared/letters/letter-api'
import { formatDateOf } from '#shared/text/formats'
import styles from './sent-letter.module.css'

interface SentLetterDialogProps {
  readonly letter: Letter
  readonly site: string
  readonly onClose: () => void
}

/** A letter as it was sent, byte for byte. */
export function SentLetterDialog({ letter, site, onClose }: SentLetterDialogProps) {
  const { t } = useTranslation(['letters', 'enums'])
  const { timeZone } = useSession()
  const input = { id: letter.id }
  const found = useChannel('documents.sentLetter', input)
  const save = useChannelMutation('files.saveDocument', {
    onSuccess: (document) => {
      if (document.saved) showToast({ text: t('letters:actions.saved', { file: document.fileName }) })
    },
  })
  const error = found.error ?? save.error
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('letters:view.title', {
        letter: t(`enums:letterTemplate.${letter.template}`),
        date: formatDateOf(letter.sentAt, timeZone(site)),
      })}
      actions={
        <Button
          icon={<Save />}
          isDisabled={!found.data}
          isPending={save.isPending}
          onPress={() => save.mutate({ document: { channel: 'documents.sentLetter', input } })}
        >
          {t('letters:part.save')}
        </Button>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <div className={styles.pages}>
        <DocumentPreview document={found.data ?? null} isMaking={found.isFetching} />
      </div>
    </Dialog>
  )
}
