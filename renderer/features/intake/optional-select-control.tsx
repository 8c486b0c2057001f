import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from '#renderer/ui/form/control'

export type OptionalSelectControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<SelectProps<V>, GivenByControl | 'placeholder'>

const nothing = '-'

/** `Select` bound to a form by its path, for a question that may stay open: what was chosen can be taken back. */
export function OptionalSelectControl<T extends FieldValues, U, V extends string>(
  props: OptionalSelectControlProps<T, U, V>,
) {
  const { control, name, choices, ...rest } = props
  const { t } = useTranslation('intake')
  const { field, fieldState } = useController({ control, name })
  const value = choices.find((choice) => choice.value === field.value)?.value ?? null
  const withNothing =
    value === null ? choices : [{ value: nothing, label: t('notGiven') } as const, ...choices]
  return (
    <Select<V | typeof nothing>
      {...rest}
      name={name}
      choices={withNothing}
      placeholder={t('notGiven')}
      value={value}
      onChange={(chosen) => field.onChange(chosen === nothing ? null : chosen)}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
