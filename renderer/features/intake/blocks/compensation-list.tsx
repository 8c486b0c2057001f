import { Plus } from 'lucide-react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import styles from '../intake-form.module.css'
import { compensationValuesSchema, type IntakeControl } from '../intake-values'
import { CompensationFields } from './compensation-fields'

/** What was given to the person: apologies, a discount, a refund. */
export function CompensationList({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const { employeeName } = useSession()
  const receivedBy = useWatch({ control, name: 'receivedBy' })
  const { fields, append, remove } = useFieldArray({ control, name: 'compensations' })
  function add() {
    append(compensationValuesSchema.parse({ grantedBy: employeeName(receivedBy) }), {
      focusName: `compensations.${fields.length}.type`,
    })
  }
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => (
        <CompensationFields key={field.id} control={control} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button icon={<Plus />} onPress={add}>
          {t('onTheSpot.addCompensation')}
        </Button>
      </div>
    </div>
  )
}
