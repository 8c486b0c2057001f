import { HardDriveDownload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MakingNotice } from '#renderer/app/document-preview/making-notice'
import { ErrorNotice } from '#renderer/app/error-notice'
import { queryClient } from '#renderer/app/query-client'
import { Button } from '#renderer/ui/actions/button'
import { MovedNotice } from './moved-notice'
import { useMove } from './use-move'

/** The way back from a server: into a file of this machine. */
export function MoveToFile() {
  const { t } = useTranslation('move')
  const { toFile, progress, isPending, moved, error, cancel } = useMove()
  if (moved) return <MovedNotice moved={moved} onDone={() => void queryClient.invalidateQueries()} />
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
    </>
  )
}
