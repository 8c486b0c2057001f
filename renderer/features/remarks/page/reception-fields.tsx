import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { BlockFieldsProps } from './block-fields-props'
import { useCodeChoices } from './use-code-choices'
import { useEmployeeChoices } from './use-employee-choices'

/** When, how and by whom the remark was received: corrected here, never invented later. */
export function ReceptionFields({ control, remark }: BlockFieldsProps) {
  const { t } = useTranslation('fields')
  const { register, timeZone } = useSession()
  const channels = useCodeChoices('CHANNEL', remark.channel)
  const employees = useEmployeeChoices(remark.receivedBy)
  const sites = register.sites
    .filter((site) => site.active || site.id === remark.site)
    .map((site) => ({ value: site.id, label: site.name }))
  return (
    <>
      <FieldRow>
        <DateTimeFieldControl
          control={control}
          name="receivedAt"
          label={t('receivedAt')}
          timeZone={timeZone(remark.site)}
          isPastOnly
          isRequired
        />
        <SelectControl control={control} name="channel" label={t('channel')} choices={channels} />
      </FieldRow>
      <FieldRow>
        <SelectControl control={control} name="site" label={t('site')} choices={sites} />
        <ComboBoxControl control={control} name="receivedBy" label={t('receivedBy')} choices={employees} />
      </FieldRow>
    </>
  )
}
