import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

/** How it could be kept from happening again (S2). */
export function PreventionFields({ control }: { readonly control: IntakeControl }) {
  const named = useNamed(control)
  return <TextAreaControl {...named('preventionSuggestion')} rows={2} />
}
