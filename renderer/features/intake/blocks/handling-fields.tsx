import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { gapTypes } from '#shared/complaints/complaint'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'

/** Who handles it, and what was at its origin (S1, S2). */
export function HandlingFields({ control }: { readonly control: IntakeControl }) {
  const named = useNamed(control)
  const choices = useEnumChoices()
  const { employees } = useSessionChoices()
  return (
    <>
      <FieldRow>
        <OptionalSelectControl {...named('handledBy')} choices={employees} />
        <TextFieldControl {...named('rootCause')} />
      </FieldRow>
      <FieldRow>
        <TextFieldControl {...named('attribution')} />
        <OptionalSelectControl {...named('gapType')} choices={choices('gapType', gapTypes)} />
      </FieldRow>
      <TextAreaControl {...named('detectionFailure')} rows={2} />
      <TextFieldControl {...named('internalRuleAtCause')} />
    </>
  )
}
