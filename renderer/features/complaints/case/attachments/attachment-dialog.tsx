import { ExternalLink, Save } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { Attachment, AttachmentPreview } from '#shared/attachments/attachment-api'
import styles from './attachment-dialog.module.css'
import { MailView } from './mail-view'
import { PictureView } from './picture-view'

export interface AttachmentDialogProps {
  readonly attachment: Attachment
  readonly onSave: () => void
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** A file of the case, looked at without leaving the window: nothing in it is run and nothing is fetched. */
export function AttachmentDialog({ attachment, onSave, onOpen, onClose }: AttachmentDialogProps) {
  const { t } = useTranslation('attachments')
  const { data, error } = useChannel('attachments.preview', { id: attachment.id }, { staleTime: 60_000 })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={attachment.name}
      size="page"
      actions={
        <>
          <Button onPress={onClose}>{t('close')}</Button>
          <Button icon={<ExternalLink />} onPress={onOpen}>
            {t('actions.open')}
          </Button>
          <Button kind="primary" icon={<Save />} onPress={onSave}>
            {t('actions.save')}
          </Button>
        </>
      }
    >
      {data?.view === 'pdf' ? (
        <DocumentPreview
          document={{ fileName: attachment.name, bytes: data.bytes, pages: 0 }}
          isMaking={false}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section className={styles.scroller} tabIndex={0} aria-label={t('preview')}>
          {error ? <ErrorNotice error={error} /> : null}
          {data ? <View preview={data} name={attachment.name} /> : null}
          {data || error ? null : <Skeleton lines={8} />}
        </section>
      )}
    </Dialog>
  )
}

function View({ preview, name }: { readonly preview: AttachmentPreview; readonly name: string }) {
  const { t } = useTranslation('attachments')
  switch (preview.view) {
    case 'image':
      return <PictureView bytes={preview.bytes} contentType={preview.contentType} name={name} />
    case 'mail':
      return <MailView mail={preview.mail} />
    case 'text':
      return (
        <>
          {preview.isCut ? <Notice>{t('cut')}</Notice> : null}
          <pre className={styles.text}>{preview.text}</pre>
        </>
      )
    default:
      return <Notice title={t('noPreview')}>{t('noPreviewText')}</Notice>
  }
}
