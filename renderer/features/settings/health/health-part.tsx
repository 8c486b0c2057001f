import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { findHealthConcerns } from '#shared/diagnostics/find-health-concerns'
import { formatSize } from '#shared/text/format-size'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from '../settings.module.css'
import { BundleBlock } from './bundle-block'
import { HealthCheck } from './health-check'

/** What the program knows about the register's file, in order of what matters. */
export function HealthPart() {
  const { t } = useTranslation(['backups', 'server'])
  const { timeZone, language, may } = useSession()
  const { data: health, error, refetch } = useChannel('diagnostics.health', {}, { staleTime: 0 })
  const { data: program } = useChannel('app.info', {})
  if (!health) {
    return (
      <Block title={t('health.title')} description={t('health.description')}>
        {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
      </Block>
    )
  }
  const concerns = findHealthConcerns(health, new Date().toISOString())
  const number = (value: number) => formatInteger(value, language)
  const { backups, counts, head, isOnServer } = health
  const size = formatSize(health.size, language)
  const placeFacts = isOnServer
    ? [
        { id: 'size', label: t('server:health.size'), value: size },
        { id: 'backup', label: t('health.backups'), value: t('server:health.backup') },
      ]
    : [
        { id: 'size', label: t('health.size'), value: size },
        {
          id: 'free',
          label: t('health.free'),
          value: health.free === null ? null : formatSize(health.free, language),
        },
        {
          id: 'backup',
          label: t('health.backup'),
          value: backups.last ? formatDateTime(backups.last.at, timeZone()) : t('never'),
        },
        {
          id: 'backups',
          label: t('health.backups'),
          value:
            backups.count === 0
              ? number(0)
              : t('health.backupsValue', { count: backups.count, size: formatSize(backups.size, language) }),
        },
      ]
  return (
    <>
      <Block title={t('health.title')} description={t('health.description')}>
        <div className={styles.preview}>
          {concerns.length === 0 ? (
            <Notice tone="done">{t('health.good')}</Notice>
          ) : (
            <Notice tone="soon" title={t('health.attention', { count: concerns.length })}>
              <ul>
                {concerns.map((concern) => (
                  <li key={concern}>{t(`health.${concern}`)}</li>
                ))}
              </ul>
              <Link to="/reglages" search={{ part: 'backups' }}>
                {t('health.seeBackups')}
              </Link>
            </Notice>
          )}
          <Facts
            facts={[
              ...placeFacts,
              {
                id: 'chain',
                label: t('health.chain'),
                value: t('health.chainValue', {
                  rows: number(counts.historyRows),
                  seal: head.hash.slice(0, 12),
                }),
              },
              { id: 'attachments', label: t('health.attachments'), value: number(counts.attachments) },
              { id: 'letters', label: t('health.letters'), value: number(counts.letters) },
              {
                id: 'program',
                label: t('health.program'),
                value: program ? `Registre 31, ${program.version} · Electron ${program.electron}` : null,
              },
              { id: 'format', label: t('health.format'), value: String(health.schemaVersion) },
              { id: 'engine', label: t('health.engine'), value: health.engine },
            ]}
          />
        </div>
      </Block>
      <HealthCheck lastCheck={health.lastCheck} onChecked={() => void refetch()} />
      {may('administer') ? <BundleBlock /> : null}
    </>
  )
}
