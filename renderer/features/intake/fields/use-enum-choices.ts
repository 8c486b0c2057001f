import { useTranslation } from 'react-i18next'
import type { Choice } from '#renderer/ui/fields/choice'

/** The values of an enumeration with their labels. */
export function useEnumChoices(): <V extends string>(name: string, values: readonly V[]) => Choice<V>[] {
  const { t } = useTranslation('enums')
  return (name, values) => values.map((value) => ({ value, label: t(`${name}.${value}`) }))
}
