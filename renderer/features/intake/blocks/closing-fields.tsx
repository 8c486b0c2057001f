import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useNamed } from '../fields/use-named'
import { useSessionChoices } from '../fields/use-session-choices'
import type { IntakeControl } from '../intake-values'

/** For a case that is over as it is entered; the closing gate says what is missing. */
export function ClosingFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const session = useSession()
  const { employees } = useSessionChoices()
  const timeZone = session.timeZone(useWatch({ control, name: 'site' }))
  return (
    <>
      <FieldRow>
        <DateTimeFieldControl
          {...named('closedAt')}
          help={t('rest.closedAtHelp')}
          timeZone={timeZone}
          isPastOnly
        />
        <OptionalSelectControl {...named('closedBy')} choices={employees} />
      </FieldRow>
      <NumberFieldControl {...named('minutesSpent')} />
    </>
  )
}
