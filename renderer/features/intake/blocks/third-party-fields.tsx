import { useController } from 'react-hook-form'
import { useThirdPartyNames } from '#renderer/app/transmissions/use-third-party-names'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

/** Somebody outside the organisation whom the words are about. */
export function ThirdPartyFields({ control }: { readonly control: IntakeControl }) {
  const named = useNamed(control)
  const names = useThirdPartyNames()
  const category = useController({ control, name: 'thirdParty.category' }).field
  return (
    <FieldRow>
      <SuggestFieldControl
        {...named('thirdParty.name')}
        suggestions={names}
        maxLength={200}
        onTake={({ hint }) => {
          if (!category.value && hint) category.onChange(hint)
        }}
      />
      <TextFieldControl {...named('thirdParty.category')} />
    </FieldRow>
  )
}
