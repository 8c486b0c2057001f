import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ManagementReview } from '#shared/improvement/management-review-api'
import { writeIndicator } from '#shared/indicators/write-indicator'
import { formatDateOf, formatInteger } from '#shared/text/formats'
import styles from '../improvement.module.css'

/** The figures of the reviewed period, each with its definition, n, and its value a year earlier. */
export function FiguresTable({ review }: { readonly review: ManagementReview }) {
  const { t } = useTranslation(['improvement', 'dashboard'])
  const { language, timeZone } = useSession()
  const { closedAt, figures } = review
  return (
    <Block
      title={t('improvement:reviews.figures')}
      description={
        closedAt
          ? t('improvement:reviews.figuresFrozen', { date: formatDateOf(closedAt, timeZone()) })
          : t('improvement:reviews.figuresText')
      }
    >
      <PlainTable
        caption={t('improvement:reviews.figures')}
        isCaptionHidden
        columns={[
          { id: 'figure', header: t('improvement:reviews.figure') },
          { id: 'value', header: t('improvement:reviews.value'), align: 'end' },
          { id: 'n', header: t('improvement:reviews.n'), align: 'end' },
          { id: 'previous', header: t('improvement:reviews.previous'), align: 'end' },
          { id: 'definition', header: t('improvement:reviews.definition') },
        ]}
        rows={figures.map(({ key, value, n, previous }) => ({
          id: key,
          cells: [
            t(`dashboard:indicators.${key}.label`),
            writeIndicator(key, value, language),
            formatInteger(n, language),
            previous === null ? '—' : writeIndicator(key, previous, language),
            <span key="definition" className={styles.quiet}>
              {t(`dashboard:indicators.${key}.definition`)}
            </span>,
          ],
        }))}
      />
    </Block>
  )
}
