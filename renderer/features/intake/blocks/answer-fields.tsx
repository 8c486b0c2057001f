import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'

/** What the person already received from us. */
export function AnswerFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  const { list, employees } = useSessionChoices()
  const session = useSession()
  const timeZone = session.timeZone(useWatch({ control, name: 'site' }))
  return (
    <>
      <FieldRow>
        <DateTimeFieldControl
          control={control}
          name="acknowledgedAt"
          label={label('acknowledgedAt')}
          timeZone={timeZone}
          isPastOnly
        />
        <OptionalSelectControl
          control={control}
          name="acknowledgementMeans"
          label={label('acknowledgementMeans')}
          choices={list('CHANNEL')}
        />
      </FieldRow>
      <OptionalSelectControl
        control={control}
        name="acknowledgedBy"
        label={label('acknowledgedBy')}
        choices={employees}
      />
      <DateTimeFieldControl
        control={control}
        name="firstSubstantiveResponseAt"
        label={label('firstSubstantiveResponseAt')}
        help={t('rest.firstResponseHelp')}
        timeZone={timeZone}
        isPastOnly
      />
      <FieldRow>
        <DateTimeFieldControl
          control={control}
          name="answeredAt"
          label={label('answeredAt')}
          timeZone={timeZone}
          isPastOnly
        />
        <OptionalSelectControl
          control={control}
          name="answerChannel"
          label={label('answerChannel')}
          choices={list('CHANNEL')}
        />
      </FieldRow>
      <TextFieldControl control={control} name="signatory" label={label('signatory')} />
    </>
  )
}
