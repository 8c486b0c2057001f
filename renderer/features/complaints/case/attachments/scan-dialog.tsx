import { FolderOpen, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { ScannedFile } from '#shared/attachments/attachment-files-api'
import { formatSize } from '#shared/text/format-size'
import { formatDateTime } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './case-attachments.module.css'

export interface ScanDialogProps {
  readonly onAttach: (file: ScannedFile) => void
  readonly onClose: () => void
}

/** The newest files of the folder in which the scanner puts its own: one press attaches one. */
export function ScanDialog({ onAttach, onClose }: ScanDialogProps) {
  const { t } = useTranslation('attachments')
  const { words } = useCase()
  const { language } = useSession()
  const { data, error, refetch } = useChannel('files.listScans', {}, { staleTime: 0 })
  const choose = useChannelMutation('files.chooseScanFolder', { onSuccess: () => void refetch() })
  const chooseButton = (
    <Button icon={<FolderOpen />} onPress={() => choose.mutate({})}>
      {t(data?.folder ? 'scan.otherFolder' : 'scan.choose')}
    </Button>
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={data?.folder ? t('scan.titleOf', { folder: data.folder }) : t('scan.title')}
      actions={
        <>
          {data?.folder || error ? chooseButton : null}
          <Button icon={<RefreshCw />} onPress={() => void refetch()}>
            {t('scan.refresh')}
          </Button>
          <Button onPress={onClose}>{t('close')}</Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {data && data.folder === null ? (
        <EmptyState icon={<FolderOpen />} title={t('scan.noFolder')} actions={chooseButton}>
          {t('scan.noFolderText')}
        </EmptyState>
      ) : null}
      {data?.folder && data.files.length === 0 ? <p>{t('scan.empty')}</p> : null}
      <ul className={styles.scans}>
        {data?.files.map((file) => (
          <li key={file.token}>
            <span className={styles.words}>
              <span className={styles.name}>{file.name}</span>
              <span className={styles.facts}>
                {formatDateTime(file.modifiedAt, words.zone)} · {formatSize(file.size, language)}
              </span>
            </span>
            <Button
              isSmall
              aria-label={t('scan.attachNamed', { name: file.name })}
              onPress={() => onAttach(file)}
            >
              {t('scan.attach')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
