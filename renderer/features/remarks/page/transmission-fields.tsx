import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useThirdPartyNames } from '#renderer/app/transmissions/use-third-party-names'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { BlockFieldsProps } from './block-fields-props'

/** To whom the remark was sent on, when, and when they answered. */
export function TransmissionFields({ control, remark }: BlockFieldsProps) {
  const { t } = useTranslation('fields')
  const { timeZone } = useSession()
  const names = useThirdPartyNames()
  const zone = timeZone(remark.site)
  return (
    <>
      <SuggestFieldControl
        control={control}
        name="transmittedTo"
        label={t('transmittedTo')}
        suggestions={names}
      />
      <FieldRow>
        <DateFieldControl
          control={control}
          name="transmittedOn"
          label={t('transmittedOn')}
          timeZone={zone}
          isPastOnly
        />
        <DateFieldControl
          control={control}
          name="transmissionAnsweredOn"
          label={t('transmissionAnsweredOn')}
          timeZone={zone}
          isPastOnly
        />
      </FieldRow>
    </>
  )
}
