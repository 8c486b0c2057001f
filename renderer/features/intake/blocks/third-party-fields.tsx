import { useController } from 'react-hook-form'
import { useThirdPartyNames } from '#renderer/app/transmissions/use-third-party-names'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'

/** Somebody outside the organisation whom the words are about. */
export function ThirdPartyFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  const names = useThirdPartyNames()
  const category = useController({ control, name: 'thirdParty.category' }).field
  return (
    <FieldRow>
      <SuggestFieldControl
        control={control}
        name="thirdParty.name"
        label={label('thirdParty.name')}
        suggestions={names}
        maxLength={200}
        onTake={({ hint }) => {
          if (!category.value && hint) category.onChange(hint)
        }}
      />
      <TextFieldControl control={control} name="thirdParty.category" label={label('thirdParty.category')} />
    </FieldRow>
  )
}
