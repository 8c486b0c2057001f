import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

export interface ContactFieldsProps {
  readonly control: IntakeControl
  readonly startsOnName?: boolean
}

/** A name, and the two means to answer that are asked first. */
export function ContactFields({ control, startsOnName }: ContactFieldsProps) {
  const named = useNamed(control)
  return (
    <>
      <TextFieldControl {...named('complainant.name')} autoFocus={startsOnName} />
      <FieldRow>
        <TextFieldControl {...named('complainant.phone')} type="tel" />
        <TextFieldControl {...named('complainant.email')} type="email" />
      </FieldRow>
    </>
  )
}
