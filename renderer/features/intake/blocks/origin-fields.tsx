import { useWatch } from 'react-hook-form'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { receivingEntities } from '#shared/complaints/complaint'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

/** The date that the original bears, where it lies, and who received it: P155.1 adds what the authority received. */
export function OriginFields({ control }: { readonly control: IntakeControl }) {
  const named = useNamed(control)
  const choices = useEnumChoices()
  const { timeZone } = useSession()
  const site = useWatch({ control, name: 'site' })
  return (
    <FieldRow>
      <DateFieldControl {...named('sentOn')} timeZone={timeZone(site)} isPastOnly />
      <TextFieldControl {...named('originalDocument')} />
      <SelectControl
        {...named('receivedByEntity')}
        choices={choices('receivedByEntity', receivingEntities)}
      />
    </FieldRow>
  )
}
