import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import type { PromotionFormValues } from './promotion-form'

/** Whether the request exists in writing, each with what follows from it. */
export function WrittenFormControl<U>({
  control,
}: {
  readonly control: Control<PromotionFormValues, unknown, U>
}) {
  const { t } = useTranslation('remarks')
  const { field } = useController({ control, name: 'writtenForm' })
  return (
    <RadioGroup
      label={t('promotion.form')}
      look="compact"
      isInRow
      value={field.value ? 'written' : 'oral'}
      onChange={(value) => field.onChange(value === 'written')}
      onBlur={field.onBlur}
      inputRef={field.ref}
      choices={[
        { value: 'written', label: t('promotion.written'), description: t('promotion.writtenHelp') },
        { value: 'oral', label: t('promotion.oral'), description: t('promotion.oralHelp') },
      ]}
    />
  )
}
