import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Choice } from '#renderer/ui/fields/choice'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from '#renderer/ui/form/control'
import { useBoundField } from '#renderer/ui/form/use-bound-field'

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
  const { value, ref, bound } = useBoundField({ control, name })
  return (
    <Select
      {...rest}
      {...bound}
      choices={[{ value: none, label: t('notSet') }, ...choices]}
      value={value === null || value === undefined ? none : String(value)}
      onChange={(choice) => bound.onChange(choice === none ? null : read(choice))}
      buttonRef={ref}
    />
  )
}
