import type { TFunction } from 'i18next'
import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import { formatShortDecimal } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** A number of customers in the words of the profile: « 88 281 visiteurs ». A mean over days keeps its decimals. */
export function customersText(
  value: number,
  kind: CustomerBaseKind,
  language: Language,
  t: TFunction,
): string {
  return t('rates:customersOf', {
    value: formatShortDecimal(value, 2, language),
    customers: t(`rates:customers.${kind}`, { count: value }),
  })
}
