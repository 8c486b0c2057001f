import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/fields/text-field'
import type { ControlProps } from '#renderer/ui/form/control'

export type PrefixControlProps<T extends FieldValues, U> = ControlProps<T, U> & { readonly label: string }

/** A prefix, in capitals however it is typed, with a number that shows what it gives. */
export function PrefixControl<T extends FieldValues, U>({ control, name, label }: PrefixControlProps<T, U>) {
  const { t } = useTranslation('settings')
  const { field, fieldState } = useController({ control, name })
  const value = String(field.value ?? '')
  return (
    <TextField
      label={label}
      name={name}
      value={value}
      onChange={(text) => field.onChange(text.trim().toUpperCase())}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? t('numbering.invalid') : undefined}
      help={t('numbering.example', { number: `${value}-${new Date().getFullYear()}-0001` })}
      maxLength={4}
      isShort
      isRequired
    />
  )
}
