import { useTranslation } from 'react-i18next'
import type { ReportDifference } from '#shared/reports/issued-report-api'
import styles from './issued.module.css'

interface DifferenceTableProps {
  readonly differences: readonly ReportDifference[]
  /** Head of the last column: what stands beside what was issued. */
  readonly otherHeading: string
}

/** Figure by figure, what was issued and what stands against it now. */
export function DifferenceTable({ differences, otherHeading }: DifferenceTableProps) {
  const { t } = useTranslation('issued')
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('difference.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('difference.figure')}</th>
          <th scope="col">{t('difference.issued')}</th>
          <th scope="col">{otherHeading}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ section, label, issued, now }) => (
          <tr key={`${section} ${label} ${issued} ${now}`}>
            <th scope="row">
              {label}
              <div className={styles.words}>{section}</div>
            </th>
            <td>{issued}</td>
            <td>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
