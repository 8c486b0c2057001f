import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import { classNames } from '#renderer/ui/class-names'
import type { TodayRow, TodaySectionName } from '#shared/today/today-api'
import styles from './today.module.css'
import { TodayDue } from './today-due'

export interface TodayRowProps {
  readonly row: TodayRow
  readonly section: TodaySectionName
}

/** One thing to do in one line: what, for whom, about what, by when, who has it. It leads to where it is done. */
export function TodayRowLine({ row, section }: TodayRowProps) {
  if (row.entity === 'action') {
    return (
      <Link to="/actions/$id" params={{ id: row.id }} className={styles.row}>
        <TodayRowCells row={row} section={section} />
      </Link>
    )
  }
  return (
    <Link to="/reclamations/$id" params={{ id: row.id }} className={styles.row}>
      <TodayRowCells row={row} section={section} />
    </Link>
  )
}

function TodayRowCells({ row, section }: TodayRowProps) {
  const { t } = useTranslation('today')
  const { register, label, siteName, employeeName } = useSession()
  const [isDiscreet] = useDiscreetMode()
  const isCase = row.entity === 'complaint'
  const subject = [
    row.nature ? label('NATURE', row.nature) : '',
    row.site && register.sites.length > 1 ? siteName(row.site) : '',
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <span className={styles.task}>{t(`task.${row.task}`)}</span>
      {isCase ? (
        <>
          <span className={styles.number}>{row.number}</span>
          <span className={styles.person}>
            {row.person && !isDiscreet ? row.person : t(row.person ? 'row.hidden' : 'row.nobody')}
          </span>
        </>
      ) : null}
      <span className={classNames(styles.about, !isCase && styles.alone)}>
        {subject ? <span className={styles.subject}>{subject} </span> : null}
        <span className={styles.excerpt}>{isDiscreet && row.text ? t('row.textHidden') : row.text}</span>
      </span>
      <span className={styles.due}>
        <TodayDue row={row} section={section} />
      </span>
      <span className={styles.handler}>
        {row.handledBy ? employeeName(row.handledBy) : t('row.unassigned')}
      </span>
    </>
  )
}
