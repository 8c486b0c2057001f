import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'

export interface ContactFieldsProps {
  readonly control: IntakeControl
  readonly startsOnName?: boolean
}

/** A name, and the two means to answer that are asked first. */
export function ContactFields({ control, startsOnName }: ContactFieldsProps) {
  const label = useFieldLabel()
  return (
    <>
      <TextFieldControl
        control={control}
        name="complainant.name"
        label={label('complainant.name')}
        autoFocus={startsOnName}
      />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="complainant.phone"
          label={label('complainant.phone')}
          type="tel"
        />
        <TextFieldControl
          control={control}
          name="complainant.email"
          label={label('complainant.email')}
          type="email"
        />
      </FieldRow>
    </>
  )
}
