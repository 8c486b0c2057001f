import { useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { AgreedSolution } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import { useDayText } from '../use-day-text'
import type { SettledSolutions, SettledSolutionsOutput } from './settled-solutions'
import styles from './step-dialog.module.css'

type Settlement = 'todo' | 'done' | 'abandoned'

export interface SettledSolutionProps {
  readonly solution: AgreedSolution
  readonly index: number
  readonly autoFocus?: boolean
  readonly form: UseFormReturn<SettledSolutions, unknown, SettledSolutionsOutput>
}

/** One promise and what became of it. */
export function SettledSolution({ solution, index, form, autoFocus }: SettledSolutionProps) {
  const { t } = useTranslation('case')
  const { today, words } = useCase()
  const { employee } = useSession()
  const dayText = useDayText()
  const { control, setValue } = form
  const row = useWatch({ control, name: `agreedSolutions.${index}` })
  const [isAbandoning, setAbandoning] = useState(Boolean(row?.abandonedReason))
  const settlement: Settlement = isAbandoning ? 'abandoned' : row?.doneAt ? 'done' : 'todo'

  function settle(next: Settlement) {
    setAbandoning(next === 'abandoned')
    setValue(`agreedSolutions.${index}.doneAt`, next === 'done' ? today : null)
    setValue(`agreedSolutions.${index}.doneBy`, next === 'done' ? (employee?.name ?? null) : null)
    setValue(`agreedSolutions.${index}.abandonedReason`, next === 'abandoned' ? '' : null)
  }
  const common = { control, zone: words.zone }
  return (
    <div className={styles.solution}>
      <p className={styles.description}>{solution.description}</p>
      {solution.promisedFor ? (
        <p className={styles.note}>{t('solutions.promised', { date: dayText(solution.promisedFor) })}</p>
      ) : null}
      <RadioGroup
        look="compact"
        isInRow
        autoFocus={autoFocus}
        label={t('solutions.settlement', { rank: index + 1 })}
        isLabelHidden
        value={settlement}
        onChange={settle}
        choices={[
          { value: 'todo', label: t('solutions.isToDo') },
          { value: 'done', label: t('solutions.isDone') },
          { value: 'abandoned', label: t('solutions.isAbandoned') },
        ]}
      />
      {settlement === 'done' ? (
        <FieldRow>
          <FieldControl {...common} name={`agreedSolutions.${index}.doneAt`} isRequired />
          <FieldControl {...common} name={`agreedSolutions.${index}.doneBy`} />
        </FieldRow>
      ) : null}
      {settlement === 'abandoned' ? (
        <FieldControl {...common} name={`agreedSolutions.${index}.abandonedReason`} isRequired />
      ) : null}
    </div>
  )
}
