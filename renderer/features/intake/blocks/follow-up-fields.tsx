import { useWatch } from 'react-hook-form'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { acceptances } from '#shared/complaints/complaint'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'
import { FollowUpAttempts } from './follow-up-attempts'

/** Whether the person is satisfied (S2, S3). */
export function FollowUpFields({ control }: { readonly control: IntakeControl }) {
  const named = useNamed(control)
  const choices = useEnumChoices()
  const { list, employees } = useSessionChoices()
  const session = useSession()
  const timeZone = session.timeZone(useWatch({ control, name: 'site' }))
  return (
    <>
      <DateFieldControl {...named('followUpDueAt')} timeZone={timeZone} />
      <FieldRow>
        <DateTimeFieldControl {...named('followedUpAt')} timeZone={timeZone} isPastOnly />
        <OptionalSelectControl {...named('followUpMeans')} choices={list('CHANNEL')} />
      </FieldRow>
      <OptionalSelectControl {...named('followedUpBy')} choices={employees} />
      <FollowUpAttempts control={control} timeZone={timeZone} />
      <FieldRow>
        <YesNoControl {...named('satisfied')} />
        <OptionalSelectControl {...named('acceptance')} choices={choices('acceptance', acceptances)} />
      </FieldRow>
      <YesNoControl {...named('cameAgain')} />
      <FieldRow>
        <NumberFieldControl {...named('satisfactionScore')} />
        <NumberFieldControl {...named('effortScore')} />
        <NumberFieldControl {...named('recommendScore')} />
      </FieldRow>
      <TextAreaControl {...named('followUpComment')} rows={2} />
    </>
  )
}
