import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { remarkDecisions } from '#shared/remarks/remark'
import type { BlockFieldsProps } from './block-fields-props'
import { useEmployeeChoices } from './use-employee-choices'

/** What is done about the remark, by whose decision, and whether the public is told. */
export function DecisionFields({ control, remark }: BlockFieldsProps) {
  const { t } = useTranslation(['remarks', 'fields', 'enums'])
  const { timeZone } = useSession()
  const employees = useEmployeeChoices(remark.decidedBy)
  return (
    <>
      <RadioGroupControl
        control={control}
        name="decision"
        label={t('fields:decision')}
        look="compact"
        isInRow
        choices={remarkDecisions.map((value) => ({ value, label: t(`enums:decision.${value}`) }))}
      />
      <FieldRow>
        <ComboBoxControl
          control={control}
          name="decidedBy"
          label={t('fields:decidedBy')}
          help={t('remarks:page.deciderHelp')}
          choices={employees}
        />
        <DateFieldControl
          control={control}
          name="decidedOn"
          label={t('fields:decidedOn')}
          timeZone={timeZone(remark.site)}
          isPastOnly
        />
      </FieldRow>
      <CheckboxControl
        control={control}
        name="displayed"
        label={t('fields:displayed')}
        description={t('remarks:page.displayedHelp')}
      />
      <TextAreaControl
        control={control}
        name="publicAnswer"
        label={t('fields:publicAnswer')}
        help={t('remarks:page.publicAnswerHelp')}
      />
    </>
  )
}
