import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from '../intake-form.module.css'
import { type IntakeControl, solutionValuesSchema } from '../intake-values'
import { SolutionFields } from './solution-fields'

/** The solutions agreed with the person; each is done on the spot or promised for a day (S2). */
export function SolutionList({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const { fields, append, remove } = useFieldArray({ control, name: 'agreedSolutions' })
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => (
        <SolutionFields key={field.id} control={control} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button
          icon={<Plus />}
          onPress={() =>
            append(solutionValuesSchema.parse({}), {
              focusName: `agreedSolutions.${fields.length}.description`,
            })
          }
        >
          {t('onTheSpot.addSolution')}
        </Button>
      </div>
    </div>
  )
}
