import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useFieldLabel } from './field-label'
import type { IntakeControl } from './intake-values'

/** Somebody outside the organisation whom the words are about. */
export function ThirdPartyFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  return (
    <FieldRow>
      <TextFieldControl control={control} name="thirdParty.name" label={label('thirdParty.name')} />
      <TextFieldControl control={control} name="thirdParty.category" label={label('thirdParty.category')} />
    </FieldRow>
  )
}
