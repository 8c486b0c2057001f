import { Link } from '@tanstack/react-router'
import { Stamp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { IssuedReport } from '#shared/reports/issued-report-api'
import { formatDateTime, formatPeriod } from '#shared/text/formats'
import styles from './issued.module.css'

interface IssuedReportListProps {
  readonly reports: readonly IssuedReport[]
  readonly current: string
}

/** The issued reports with their seals, the newest first. */
export function IssuedReportList({ reports, current }: IssuedReportListProps) {
  const { t } = useTranslation('issued')
  const { language, employeeName, siteName, timeZone } = useSession()
  return (
    <nav aria-label={t('list')} className={styles.side}>
      <ul className={styles.list}>
        {reports.map(({ number, question, issuedAt, issuedBy, fingerprint }) => (
          <li key={number}>
            <Link
              to="/rapports/emis"
              search={{ number }}
              replace
              className={styles.item}
              aria-current={number === current ? 'true' : undefined}
            >
              <Stamp aria-hidden="true" className={styles.stamp} />
              <span className={styles.number}>{number}</span>
              <span className={styles.words}>
                {formatPeriod(question, language)}, {question.sites.map(siteName).join(', ') || t('allSites')}
              </span>
              <span className={styles.words}>
                {t('issuedOn', { date: formatDateTime(issuedAt, timeZone()), name: employeeName(issuedBy) })}{' '}
                <span className={styles.seal} title={fingerprint}>
                  {t('seal.short', { hash: fingerprint.slice(0, 12) })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
