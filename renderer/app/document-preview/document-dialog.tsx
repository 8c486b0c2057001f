import { ExternalLink, FolderOpen, Printer, Save } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { Dialog } from '#renderer/ui/overlays/dialog'
import styles from './document-preview.module.css'
import type { PreviewedDocument } from './document-preview-store'
import { MakingNotice } from './making-notice'
import { useDocumentKeys } from './use-document-keys'
import { useMakingDocument } from './use-making-document'
import { useOutgoingDocument } from './use-outgoing-document'

export interface DocumentDialogProps {
  readonly shown: PreviewedDocument
  readonly onClose: () => void
}

/** A document as it will be printed, with the two ways out of the program: a file and a printer. */
export function DocumentDialog({ shown, onClose }: DocumentDialogProps) {
  const { t } = useTranslation(['ui', 'app'])
  const { request, title, printsAtOnce } = shown
  const { document, error, progress, cancel, retry } = useMakingDocument(request)
  const outgoing = useOutgoingDocument(request, document !== null)
  const hasStarted = useRef(false)
  const { print } = outgoing
  useEffect(() => {
    if (!printsAtOnce || !document || hasStarted.current) return
    hasStarted.current = true
    print()
  }, [printsAtOnce, document, print])
  useDocumentKeys({ onSave: outgoing.save, onPrint: print })
  const isCancelled = error?.code === 'CANCELLED_BY_USER'
  useEffect(() => {
    if (isCancelled) onClose()
  }, [isCancelled, onClose])
  const isMaking = !document && !error
  const { saved } = outgoing
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="page"
      actions={
        <>
          {saved ? (
            <p className={styles.saved} role="status">
              <span className={styles.file}>{t('ui:document.saved', { file: saved.fileName })}</span>
              <Button isSmall kind="quiet" icon={<ExternalLink />} onPress={outgoing.open}>
                {t('ui:document.open')}
              </Button>
              <Button isSmall kind="quiet" icon={<FolderOpen />} onPress={outgoing.show}>
                {t('ui:document.show')}
              </Button>
            </p>
          ) : null}
          <Button onPress={onClose}>{t('ui:document.close')}</Button>
          <Button
            icon={<Save />}
            keys={<KeyHint keys={[t('app:keys.ctrl'), 'S']} />}
            isDisabled={!document}
            isPending={outgoing.isSaving}
            onPress={outgoing.save}
          >
            {t('ui:document.save')}
          </Button>
          <Button
            kind="primary"
            data-print=""
            icon={<Printer />}
            keys={<KeyHint keys={[t('app:keys.ctrl'), 'P']} isOnAccent={document !== null} />}
            isDisabled={!document}
            isPending={outgoing.isPrinting}
            onPress={print}
          >
            {t('ui:document.print')}
          </Button>
        </>
      }
    >
      {outgoing.error ? (
        <div className={styles.notice}>
          <ErrorNotice error={outgoing.error} />
        </div>
      ) : null}
      {isMaking ? <MakingNotice progress={progress} onCancel={cancel} /> : null}
      <DocumentPreview document={document} isMaking={isMaking}>
        {error && !isCancelled ? <ErrorNotice error={error} onRetry={retry} /> : null}
      </DocumentPreview>
    </Dialog>
  )
}
