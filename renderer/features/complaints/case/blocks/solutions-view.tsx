import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { AgreedSolution } from '#shared/complaints/complaint'
import { formatDate } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { useCase } from '../case-context'
import { useDayText } from '../use-day-text'
import styles from './case-block.module.css'
import { LongText } from './long-text'

/** What was agreed, each with where it stands. */
export function SolutionsView() {
  const { complaint } = useCase()
  return (
    <ol className={styles.list}>
      {complaint.agreedSolutions.map((solution, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are replaced as a whole
        <li key={index} className={styles.line}>
          <LongText text={solution.description} limit={400} />
          <SolutionState solution={solution} />
        </li>
      ))}
    </ol>
  )
}

function SolutionState({ solution }: { readonly solution: AgreedSolution }) {
  const { t } = useTranslation('case')
  const { today } = useCase()
  const dayText = useDayText()
  const { immediate, promisedFor, doneAt, doneBy, abandonedReason } = solution
  if (abandonedReason) {
    return <StatusBadge isPlain tone="void" label={t('solutions.abandoned', { reason: abandonedReason })} />
  }
  if (doneAt) {
    const key = immediate ? 'solutions.immediate' : 'solutions.done'
    const done = t(key, { date: formatDate(doneAt) })
    return (
      <StatusBadge isPlain tone="done" label={doneBy ? t('solutions.by', { done, name: doneBy }) : done} />
    )
  }
  if (!promisedFor) return <StatusBadge isPlain tone="waiting" label={t('solutions.undated')} />
  return (
    <StatusBadge
      isPlain
      tone={toneOf(promisedFor, today)}
      label={t('solutions.promised', { date: dayText(promisedFor) })}
    />
  )
}

function toneOf(promisedFor: LocalDate, today: LocalDate) {
  if (promisedFor < today) return 'late'
  return promisedFor === today ? 'soon' : 'waiting'
}
