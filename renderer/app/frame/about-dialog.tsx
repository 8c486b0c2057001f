import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { LicenceList } from './licence-list'

export interface AboutDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Which program this is, on what it runs, and under which licence. */
export function AboutDialog({ isOpen, onClose }: AboutDialogProps) {
  const { t } = useTranslation('app')
  const info = useChannel('app.info', {}, { enabled: isOpen })
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Registre 31" closesOutside>
      {info.error ? <ErrorNotice error={info.error} /> : null}
      {info.isPending ? <Skeleton lines={4} /> : null}
      {info.data ? (
        <Facts
          facts={[
            { id: 'version', label: t('about.version'), value: info.data.version },
            { id: 'electron', label: 'Electron', value: info.data.electron },
            { id: 'chrome', label: 'Chromium', value: info.data.chrome },
            { id: 'node', label: 'Node.js', value: info.data.node },
            { id: 'file', label: t('about.file'), value: info.data.registerFile },
            { id: 'licence', label: t('about.licence'), value: t('about.licences') },
          ]}
        />
      ) : null}
      {isOpen ? <LicenceList /> : null}
    </Dialog>
  )
}
