import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import type { BlockControl } from './block-values'
import { ListRow } from './list-row'

/** What was granted to the person beyond the answer. */
export function CompensationFields({ control }: { readonly control: BlockControl }) {
  const { t } = useTranslation('case')
  const { today, words } = useCase()
  const { employee } = useSession()
  const { fields, append, remove } = useFieldArray({ control, name: 'compensations' })
  const common = { control, zone: words.zone }
  return (
    <>
      {fields.map((field, index) => (
        <ListRow key={field.id} list="compensations" rank={index + 1} onRemove={() => remove(index)}>
          <FieldRow>
            <FieldControl {...common} name={`compensations.${index}.type`} />
            <FieldControl {...common} name={`compensations.${index}.amount`} />
          </FieldRow>
          <FieldRow>
            <FieldControl {...common} name={`compensations.${index}.grantedBy`} />
            <FieldControl {...common} name={`compensations.${index}.grantedAt`} />
          </FieldRow>
        </ListRow>
      ))}
      <div>
        <Button
          icon={<Plus />}
          onPress={() =>
            append({ type: 'APOLOGY', amount: null, grantedBy: employee?.name ?? null, grantedAt: today })
          }
        >
          {t('compensations.add')}
        </Button>
      </div>
    </>
  )
}
