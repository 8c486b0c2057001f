import { useWatch } from 'react-hook-form'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { acceptances } from '#shared/complaints/complaint'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'
import { FollowUpAttempts } from './follow-up-attempts'

/** Whether the person is satisfied (S2, S3). */
export function FollowUpFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  const choices = useEnumChoices()
  const { list, employees } = useSessionChoices()
  const session = useSession()
  const timeZone = session.timeZone(useWatch({ control, name: 'site' }))
  return (
    <>
      <DateFieldControl
        control={control}
        name="followUpDueAt"
        label={label('followUpDueAt')}
        timeZone={timeZone}
      />
      <FieldRow>
        <DateTimeFieldControl
          control={control}
          name="followedUpAt"
          label={label('followedUpAt')}
          timeZone={timeZone}
          isPastOnly
        />
        <OptionalSelectControl
          control={control}
          name="followUpMeans"
          label={label('followUpMeans')}
          choices={list('CHANNEL')}
        />
      </FieldRow>
      <OptionalSelectControl
        control={control}
        name="followedUpBy"
        label={label('followedUpBy')}
        choices={employees}
      />
      <FollowUpAttempts control={control} timeZone={timeZone} />
      <FieldRow>
        <YesNoControl control={control} name="satisfied" label={label('satisfied')} />
        <OptionalSelectControl
          control={control}
          name="acceptance"
          label={label('acceptance')}
          choices={choices('acceptance', acceptances)}
        />
      </FieldRow>
      <YesNoControl control={control} name="cameAgain" label={label('cameAgain')} />
      <FieldRow>
        <NumberFieldControl control={control} name="satisfactionScore" label={label('satisfactionScore')} />
        <NumberFieldControl control={control} name="effortScore" label={label('effortScore')} />
        <NumberFieldControl control={control} name="recommendScore" label={label('recommendScore')} />
      </FieldRow>
      <TextAreaControl control={control} name="followUpComment" label={label('followUpComment')} rows={2} />
    </>
  )
}
