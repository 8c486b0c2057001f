import { useTranslation } from 'react-i18next'
import { useThirdPartyNames } from '#renderer/app/transmissions/use-third-party-names'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { polarities } from '#shared/remarks/remark'
import type { BlockFieldsProps } from './block-fields-props'
import { useCodeChoices } from './use-code-choices'

/** Which way the words go, what they are about, and whom outside they concern. */
export function ClassificationFields({ control, remark }: BlockFieldsProps) {
  const { t } = useTranslation(['remarks', 'fields', 'enums'])
  const names = useThirdPartyNames()
  const topics = useCodeChoices('TOPIC', remark.topic)
  return (
    <>
      <RadioGroupControl
        control={control}
        name="polarity"
        label={t('fields:polarity')}
        look="compact"
        isInRow
        choices={polarities.map((value) => ({ value, label: t(`enums:polarity.${value}`) }))}
      />
      <ComboBoxControl control={control} name="topic" label={t('fields:topic')} isRequired choices={topics} />
      <FieldRow>
        <SuggestFieldControl
          control={control}
          suggestions={names}
          name="thirdParty.name"
          label={t('fields:thirdParty.name')}
          help={t('remarks:page.thirdPartyHelp')}
        />
        <TextFieldControl
          control={control}
          name="thirdParty.category"
          label={t('fields:thirdParty.category')}
        />
      </FieldRow>
    </>
  )
}
