import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { DropZone, isFileDropItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useSession } from '#renderer/app/session'
import { toAppError } from '#renderer/app/to-app-error'
import { Button } from '#renderer/ui/actions/button'
import type { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { ImportPreview } from '#shared/imports/import-api'
import { importLimits } from '#shared/imports/import-limits'
import type { Reading } from '#shared/imports/import-mapping'
import { formatInteger } from '#shared/text/formats'
import { FirstLines } from './first-lines'
import { hasNothing, type ImportDraft } from './import-state'
import styles from './imports.module.css'
import { ReadingFields } from './reading-fields'

export interface FileStepProps {
  readonly draft: ImportDraft | null
  readonly onTake: (preview: ImportPreview) => void
  readonly onError: (error: AppError | null) => void
  readonly onRead: (reading: Reading) => void
}

/** Chooses the file and says how it is read. */
export function FileStep({ draft, onTake, onError, onRead }: FileStepProps) {
  const { t } = useTranslation('imports')
  const { language } = useSession()
  const [isReading, setReading] = useState(false)

  async function take(read: () => Promise<ImportPreview | null>) {
    setReading(true)
    onError(null)
    try {
      const preview = await read()
      if (preview) onTake(preview)
    } catch (caught) {
      onError(toAppError(caught))
    } finally {
      setReading(false)
    }
  }
  async function readDropped(file: File): Promise<ImportPreview> {
    if (file.size > importLimits.file) throw refusal('TOO_LARGE', 'IMPORT_FILE_TOO_LARGE')
    return call('imports.open', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div className={styles.part}>
      <DropZone
        aria-label={t('file.drop')}
        className={styles.drop ?? ''}
        onDrop={(event) => {
          const item = event.items.find(isFileDropItem)
          if (item) void take(async () => readDropped(await item.getFile()))
        }}
      >
        <FileUp aria-hidden="true" />
        <p>{draft ? draft.preview.name : t('file.dropHint')}</p>
        <Button
          kind={draft ? 'secondary' : 'primary'}
          isPending={isReading}
          onPress={() => void take(async () => (await call('files.chooseImport', {})).preview)}
        >
          {draft ? t('file.other') : t('file.choose')}
        </Button>
        <p className={styles.quiet}>
          {t('file.limits', { rows: formatInteger(importLimits.rows, language) })}
        </p>
      </DropZone>
      {draft ? (
        <>
          <p role="status">
            {hasNothing(draft)
              ? t('file.noLine')
              : t('file.found', {
                  count: draft.preview.count,
                  value: formatInteger(draft.preview.count, language),
                  columns: t('file.columns', { count: draft.preview.columns.length }),
                })}
            {draft.preview.remembered ? ` ${t('file.remembered')}` : ''}
          </p>
          {draft.preview.format === 'register' ? null : <ReadingFields draft={draft} onRead={onRead} />}
          <FirstLines preview={draft.preview} />
        </>
      ) : null}
    </div>
  )
}
