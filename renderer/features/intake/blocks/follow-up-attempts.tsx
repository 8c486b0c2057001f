import { Plus, X } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import styles from '../intake-form.module.css'
import type { IntakeControl } from '../intake-values'
import { thisMinute } from '../new-intake-values'

export interface FollowUpAttemptsProps {
  readonly control: IntakeControl
  readonly timeZone: string
}

/** Dated attempts to reach the person, for when the follow-up could not be done. */
export function FollowUpAttempts({ control, timeZone }: FollowUpAttemptsProps) {
  const { t } = useTranslation('intake')
  const { fields, append, remove } = useFieldArray({ control, name: 'followUpAttempts' })
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => (
        <div key={field.id} className={styles.attempt}>
          <DateTimeFieldControl
            control={control}
            name={`followUpAttempts.${index}.at`}
            label={t('rest.attempt', { rank: index + 1 })}
            timeZone={timeZone}
            isPastOnly
          />
          <Button
            kind="quiet"
            className={styles.removeAttempt}
            icon={<X />}
            aria-label={t('rest.removeAttempt', { rank: index + 1 })}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button
          icon={<Plus />}
          onPress={() => append({ at: thisMinute() }, { focusName: `followUpAttempts.${fields.length}.at` })}
        >
          {t('rest.addAttempt')}
        </Button>
      </div>
    </div>
  )
}
