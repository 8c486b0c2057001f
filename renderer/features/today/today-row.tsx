import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import styles from './today.module.css'
import { TodayWait } from './today-wait'
import type { TodaySectionName } from './use-today'

export interface TodayRowProps {
  readonly row: ComplaintRow
  readonly section: TodaySectionName
}

/** A case in one line: its number, whose it is, what it is about, how pressing it is, who has it. */
export function TodayRow({ row, section }: TodayRowProps) {
  const { t } = useTranslation('today')
  const { register, label, siteName, employeeName } = useSession()
  const [isDiscreet] = useDiscreetMode()
  const about = [label('NATURE', row.nature), register.sites.length > 1 ? siteName(row.site) : '']
  return (
    <Link to="/reclamations/$id" params={{ id: row.id }} className={styles.row}>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.person}>
        {row.person && !isDiscreet ? row.person : t(row.person ? 'row.hidden' : 'row.nobody')}
      </span>
      <span className={styles.about}>
        {about.filter(Boolean).join(', ')} <span className={styles.excerpt}>{row.excerpt}</span>
      </span>
      <span className={styles.wait}>
        <TodayWait row={row} section={section} />
      </span>
      <span className={styles.handler}>
        {row.handledBy ? employeeName(row.handledBy) : t('row.unassigned')}
      </span>
    </Link>
  )
}
