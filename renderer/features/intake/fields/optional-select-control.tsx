import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from '#renderer/ui/form/control'
import { useBoundField } from '#renderer/ui/form/use-bound-field'

export type OptionalSelectControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<SelectProps<V>, GivenByControl | 'placeholder'>

const nothing = '-'

/** `Select` bound to a form by its path, for a question that may stay open: what was chosen can be taken back. */
export function OptionalSelectControl<T extends FieldValues, U, V extends string>(
  props: OptionalSelectControlProps<T, U, V>,
) {
  const { control, name, choices, ...rest } = props
  const { t } = useTranslation('intake')
  const { value, ref, bound } = useBoundField({ control, name })
  const known = choices.find((choice) => choice.value === value)?.value ?? null
  const withNothing =
    known === null ? choices : [{ value: nothing, label: t('notGiven') } as const, ...choices]
  return (
    <Select<V | typeof nothing>
      {...rest}
      {...bound}
      choices={withNothing}
      placeholder={t('notGiven')}
      value={known}
      onChange={(chosen) => bound.onChange(chosen === nothing ? null : chosen)}
      buttonRef={ref}
    />
  )
}
