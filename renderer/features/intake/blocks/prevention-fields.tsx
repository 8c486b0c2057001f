import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'

/** How it could be kept from happening again (S2). */
export function PreventionFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  return (
    <TextAreaControl
      control={control}
      name="preventionSuggestion"
      label={label('preventionSuggestion')}
      rows={2}
    />
  )
}
