import { HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MakingNotice } from '#renderer/app/document-preview/making-notice'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { MovedDialog } from './moved-dialog'
import { type Moved, useMove } from './use-move'

/** The way back from a server: into a file of this machine. */
export function MoveToFile() {
  const { t } = useTranslation('move')
  const [moved, setMoved] = useState<Moved | null>(null)
  const { toFile, progress, isPending, error, cancel } = useMove(setMoved)
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      {isPending ? (
        <MakingNotice label={t('moving')} progress={progress} onCancel={cancel} />
      ) : (
        <Button icon={<HardDriveDownload />} onPress={() => void toFile()}>
          {t('toFile')}
        </Button>
      )}
      {moved ? <MovedDialog moved={moved} onClose={() => setMoved(null)} /> : null}
    </>
  )
}
