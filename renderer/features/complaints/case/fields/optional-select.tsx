import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Choice } from '#renderer/ui/fields/choice'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from '#renderer/ui/form/control'

/** Stands for no value: a list entry needs a key. */
const none = '-'

export interface OptionalSelectProps<T extends FieldValues, U>
  extends ControlProps<T, U>,
    Omit<SelectProps<string>, GivenByControl | 'choices'> {
  readonly choices: readonly Choice[]
  /** What is stored for a choice; the choice itself unless given. */
  readonly read?: (choice: string) => string | number | boolean
}

/** A choice from a closed list that may be left open and taken back. */
export function OptionalSelect<T extends FieldValues, U>(props: OptionalSelectProps<T, U>) {
  const { control, name, choices, read = String, ...rest } = props
  const { t } = useTranslation('case')
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <Select
      {...rest}
      name={name}
      choices={[{ value: none, label: t('notSet') }, ...choices]}
      value={value === null || value === undefined ? none : String(value)}
      onChange={(choice) => field.onChange(choice === none ? null : read(choice))}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
