import { useSession } from '#renderer/app/session'
import { useValueReader } from '#renderer/app/use-value-reader'
import type { ValueWords } from '#shared/history/value-text'

/** What values of a case need to be read in words: the language, the register's lists, the zone of the site. */
export function useValueWords(site: string): ValueWords {
  const { timeZone } = useSession()
  return useValueReader(timeZone(site))
}
