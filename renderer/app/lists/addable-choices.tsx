import { FilterChip } from '#renderer/ui/layout/filter-chip'
import type { AddableFilter } from '#renderer/ui/list/added-filters'

/** Makes filters that are on the bar once somebody adds them: one value of several, or several. */
export function addableChoices<S>(onChange: (change: S) => void) {
  return (
    id: string,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    values: readonly string[],
    change: (values: readonly string[]) => S,
    isMultiple = true,
  ): AddableFilter => ({
    id,
    label,
    isSet: values.length > 0,
    chip: (isOpenAtFirst) => (
      <FilterChip
        label={label}
        isMultiple={isMultiple}
        isOpenAtFirst={isOpenAtFirst}
        choices={choices}
        values={values}
        onChange={(next) => onChange(change(next))}
      />
    ),
  })
}
