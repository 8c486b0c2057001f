import type { FieldValues } from 'react-hook-form'
import { useThirdPartyNames } from '#renderer/app/transmissions/use-third-party-names'
import { SuggestFieldControl, type SuggestFieldControlProps } from '#renderer/ui/form/suggest-field-control'

/** The name of a third party, with those known already proposed under it. */
export function ThirdPartyControl<T extends FieldValues, U>(
  props: Omit<SuggestFieldControlProps<T, U>, 'suggestions'>,
) {
  return <SuggestFieldControl {...props} suggestions={useThirdPartyNames()} />
}
