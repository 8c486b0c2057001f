import { useController, useWatch } from 'react-hook-form'
import { Select } from '#renderer/ui/fields/select'
import { defaultPolarity } from '#shared/remarks/default-polarity'
import { polarities } from '#shared/remarks/remark'
import type { IntakeControl } from '../intake-values'
import { useFieldLabel } from './field-label'
import { useEnumChoices } from './use-enum-choices'

/** The polarity of a remark; until one is chosen, the one that the register gives by itself is shown. */
export function PolarityControl({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  const choices = useEnumChoices()
  const { field, fieldState } = useController({ control, name: 'polarity' })
  const subject = useWatch({ control, name: 'subject' })
  return (
    <Select
      label={label('polarity')}
      choices={choices('polarity', polarities)}
      name={field.name}
      value={field.value ?? defaultPolarity(subject === 'IDEA' ? 'suggestion' : 'remark')}
      onChange={field.onChange}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
