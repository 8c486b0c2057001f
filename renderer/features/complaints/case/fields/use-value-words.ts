import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { ValueWords } from './value-text'

/** What values of a case need to be read in words: the language, the register's lists, the zone of the site. */
export function useValueWords(site: string): ValueWords {
  const { t } = useTranslation('case')
  const session = useSession()
  return useMemo(() => ({ t, session, zone: session.timeZone(site) }), [t, session, site])
}
