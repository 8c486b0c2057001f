import { Plus } from 'lucide-react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import type { BlockControl } from './block-values'
import { ListRow } from './list-row'

/** The solutions agreed with the person: done on the spot, or promised for a day (S2). */
export function SolutionFields({ control }: { readonly control: BlockControl }) {
  const { t } = useTranslation('case')
  const { fields, append, remove } = useFieldArray({ control, name: 'agreedSolutions' })
  return (
    <>
      {fields.map((field, index) => (
        <ListRow key={field.id} list="agreedSolutions" rank={index + 1} onRemove={() => remove(index)}>
          <SolutionRow control={control} index={index} />
        </ListRow>
      ))}
      <div>
        <Button
          icon={<Plus />}
          onPress={() => append({ description: '', immediate: false, promisedFor: null })}
        >
          {t('solutions.add')}
        </Button>
      </div>
    </>
  )
}

function SolutionRow({ control, index }: { readonly control: BlockControl; readonly index: number }) {
  const { words } = useCase()
  const row = useWatch({ control, name: `agreedSolutions.${index}` })
  const common = { control, zone: words.zone }
  return (
    <>
      <FieldControl {...common} name={`agreedSolutions.${index}.description`} isRequired />
      <FieldControl {...common} name={`agreedSolutions.${index}.immediate`} />
      {row?.immediate ? null : (
        <FieldControl {...common} name={`agreedSolutions.${index}.promisedFor`} isRequired />
      )}
      <FieldRow>
        <FieldControl {...common} name={`agreedSolutions.${index}.doneAt`} />
        <FieldControl {...common} name={`agreedSolutions.${index}.doneBy`} />
      </FieldRow>
      {row?.immediate || row?.doneAt ? null : (
        <FieldControl {...common} name={`agreedSolutions.${index}.abandonedReason`} />
      )}
    </>
  )
}
