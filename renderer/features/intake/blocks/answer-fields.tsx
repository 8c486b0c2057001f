import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useNamed } from '../fields/use-named'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'

/** What the person already received from us. */
export function AnswerFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const { list, employees } = useSessionChoices()
  const session = useSession()
  const timeZone = session.timeZone(useWatch({ control, name: 'site' }))
  return (
    <>
      <FieldRow>
        <DateTimeFieldControl {...named('acknowledgedAt')} timeZone={timeZone} isPastOnly />
        <OptionalSelectControl {...named('acknowledgementMeans')} choices={list('CHANNEL')} />
      </FieldRow>
      <OptionalSelectControl {...named('acknowledgedBy')} choices={employees} />
      <DateTimeFieldControl
        {...named('firstSubstantiveResponseAt')}
        help={t('rest.firstResponseHelp')}
        timeZone={timeZone}
        isPastOnly
      />
      <FieldRow>
        <DateTimeFieldControl {...named('answeredAt')} timeZone={timeZone} isPastOnly />
        <OptionalSelectControl {...named('answerChannel')} choices={list('CHANNEL')} />
      </FieldRow>
      <TextFieldControl {...named('signatory')} />
    </>
  )
}
