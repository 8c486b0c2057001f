import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { ratingSteps, type StatementPart } from '#shared/improvement/self-assessment'
import { formatDecimal } from '#shared/text/formats'
import styles from '../improvement.module.css'

interface StatementPartFieldsProps {
  readonly part: StatementPart
  readonly mean: number | null
  readonly ratings: readonly (number | null)[]
  readonly onChange: (ratings: (number | null)[]) => void
}

/** The statements of one part with their marks. */
export function StatementPartFields({ part, mean, ratings, onChange }: StatementPartFieldsProps) {
  const { t } = useTranslation('improvement')
  const { language } = useSession()
  const titleId = `part-${part.part}`
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <div className={styles.partHead}>
        <h2 id={titleId}>{t(`statements.${part.part}.title`)}</h2>
        <span className={styles.quiet}>
          {mean === null ? '' : t('assessment.edit.mean', { value: formatDecimal(mean, 1, language) })}
        </span>
      </div>
      {Array.from({ length: part.size }, (_, index) => {
        const place = part.first + index
        const words = t(`statements.${part.part}.${index + 1}`)
        const rating = ratings[place] ?? null
        return (
          <div key={place} className={styles.statement}>
            <span aria-hidden="true">{words}</span>
            <RadioGroup
              label={words}
              isLabelHidden
              look="compact"
              isInRow
              choices={ratingSteps.map((step) => ({ value: `${step}`, label: `${step}` }))}
              value={rating === null ? null : `${rating}`}
              onChange={(value) => onChange(ratings.toSpliced(place, 1, Number(value)))}
            />
          </div>
        )
      })}
    </section>
  )
}
