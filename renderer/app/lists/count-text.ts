import type { TFunction } from 'i18next'
import { formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { ListedEntries } from './listed-entries'

/** A number of entries in words; `isMore`: at least so many. */
export function countText(
  t: TFunction<['lists', 'remarks']>,
  screen: ListedEntries['screen'],
  { count, isMore }: { readonly count: number; readonly isMore?: boolean | undefined },
  language: Language,
): string {
  const words = { count, value: formatInteger(count, language) }
  const suffix = isMore ? 'countMore' : 'count'
  return screen === 'complaints' ? t(`lists:complaints.${suffix}`, words) : t(`remarks:list.${suffix}`, words)
}
