import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { gapTypes } from '#shared/complaints/complaint'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'

/** Who handles it, and what was at its origin (S1, S2). */
export function HandlingFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  const choices = useEnumChoices()
  const { employees } = useSessionChoices()
  return (
    <>
      <FieldRow>
        <OptionalSelectControl
          control={control}
          name="handledBy"
          label={label('handledBy')}
          choices={employees}
        />
        <TextFieldControl control={control} name="rootCause" label={label('rootCause')} />
      </FieldRow>
      <FieldRow>
        <TextFieldControl control={control} name="attribution" label={label('attribution')} />
        <OptionalSelectControl
          control={control}
          name="gapType"
          label={label('gapType')}
          choices={choices('gapType', gapTypes)}
        />
      </FieldRow>
      <TextAreaControl control={control} name="detectionFailure" label={label('detectionFailure')} rows={2} />
      <TextFieldControl control={control} name="internalRuleAtCause" label={label('internalRuleAtCause')} />
    </>
  )
}
