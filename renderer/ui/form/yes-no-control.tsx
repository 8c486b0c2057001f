import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioGroup, type RadioGroupProps } from '#renderer/ui/fields/radio-group'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type YesNoControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<RadioGroupProps<'yes' | 'no'>, GivenByControl | 'choices'>

/** A question whose answer is true, false, or not yet known (null). */
export function YesNoControl<T extends FieldValues, U>({ control, name, ...rest }: YesNoControlProps<T, U>) {
  const { t } = useTranslation('ui')
  const { value, ref, bound } = useBoundField({ control, name })
  return (
    <RadioGroup
      look="compact"
      isInRow
      {...rest}
      {...bound}
      choices={[
        { value: 'yes', label: t('yesNo.yes') },
        { value: 'no', label: t('yesNo.no') },
      ]}
      value={value === true ? 'yes' : value === false ? 'no' : null}
      onChange={(answer) => bound.onChange(answer === 'yes')}
      inputRef={ref}
    />
  )
}
