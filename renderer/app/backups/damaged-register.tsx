import { ArchiveRestore, FolderSearch } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from './backups.module.css'
import { RestoreDialog } from './restore-dialog'

/** Offers the newest good backup in place of a register that cannot be read. */
export function DamagedRegister() {
  const { t } = useTranslation('backups')
  const { language } = useLanguage()
  const list = useChannel('backups.list', {}, { isAlwaysAsked: true })
  const [source, setSource] = useState<string | null>(null)
  const choose = useChannelMutation('files.chooseBackup', {
    onSuccess: (chosen) => setSource(chosen.source),
  })
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const newest = list.data?.backups.find(({ manifest }) => manifest !== null)
  const manifest = newest?.manifest
  return (
    <Block title={t('damagedStart.title')}>
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {manifest ? (
        <p>
          {t(manifest.lastNumber ? 'damagedStart.offer' : 'damagedStart.offerEmpty', {
            date: formatDateTime(manifest.at, zone),
            entries: formatInteger(manifest.complaints + manifest.remarks, language),
            number: manifest.lastNumber ?? '',
          })}
        </p>
      ) : list.data ? (
        <p>{t('damagedStart.none', { folder: list.data.folder })}</p>
      ) : null}
      <div className={styles.buttons}>
        {newest && manifest ? (
          <Button kind="primary" icon={<ArchiveRestore />} onPress={() => setSource(newest.source)}>
            {t('damagedStart.restore')}
          </Button>
        ) : null}
        <Button icon={<FolderSearch />} isPending={choose.isPending} onPress={() => choose.mutate({})}>
          {t('damagedStart.choose')}
        </Button>
      </div>
      {source ? <RestoreDialog source={source} zone={zone} onClose={() => setSource(null)} /> : null}
    </Block>
  )
}
