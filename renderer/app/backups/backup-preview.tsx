import { useTranslation } from 'react-i18next'
import { useLanguage } from '#renderer/app/use-language'
import { Notice } from '#renderer/ui/feedback/notice'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { Facts } from '#renderer/ui/layout/facts'
import type { BackupPreview as Preview } from '#shared/backups/backup-api'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from './backups.module.css'

export interface BackupPreviewProps {
  readonly preview: Preview
  readonly zone: string
  readonly acceptsOther: boolean
  readonly onAcceptOther: (accepts: boolean) => void
}

/** What a backup holds, and what the register has that it has not. */
export function BackupPreview({ preview, zone, acceptsOther, onAcceptOther }: BackupPreviewProps) {
  const { t } = useTranslation('backups')
  const { language } = useLanguage()
  const { backup, organisation, isNewer, lost, lostHistory } = preview
  const { manifest } = backup
  const number = (value: number) => formatInteger(value, language)
  if (!manifest) return null
  return (
    <>
      <Facts
        facts={[
          { id: 'organisation', label: t('restore.organisation'), value: organisation },
          { id: 'date', label: t('restore.date'), value: formatDateTime(manifest.at, zone) },
          { id: 'complaints', label: t('restore.complaints'), value: number(manifest.complaints) },
          { id: 'remarks', label: t('restore.remarks'), value: number(manifest.remarks) },
          { id: 'last', label: t('restore.lastNumber'), value: manifest.lastNumber },
          {
            id: 'history',
            label: t('restore.history'),
            value: t('restore.historyValue', { value: number(manifest.head.sequence) }),
          },
        ]}
      />
      {isNewer ? <Notice tone="late">{t('restore.newer')}</Notice> : null}
      {backup.isOwn === false ? (
        <Notice tone="late" title={t('restore.other')}>
          <Checkbox label={t('restore.acceptOther')} value={acceptsOther} onChange={onAcceptOther} />
        </Notice>
      ) : null}
      {backup.isOwn ? (
        <Notice
          tone={lost.count > 0 ? 'late' : 'info'}
          title={
            lost.count > 0
              ? t('restore.lostTitle', { count: lost.count, value: number(lost.count) })
              : t('restore.lostNothing')
          }
        >
          {lost.count > 0 ? (
            <p className={styles.numbers}>
              {lost.numbers.join(', ')}
              {lost.count > lost.numbers.length ? ` ${t('restore.lostMore')}` : ''}
            </p>
          ) : null}
          {lostHistory > 0 ? (
            <p>{t('restore.lostHistory', { count: lostHistory, value: number(lostHistory) })}</p>
          ) : null}
          <p>{t('restore.safety')}</p>
        </Notice>
      ) : null}
    </>
  )
}
