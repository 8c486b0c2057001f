import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReportSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { closePeriod } from '#shared/time/close-period'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import type { DocumentOptions } from './document-request'

/** The document in the address and its options; what the address leaves out has a default. */
export function useReportAddress(): {
  readonly options: DocumentOptions
  readonly today: LocalDate
  readonly change: (change: ReportSearch) => void
} {
  const search = useSearch({ from: '/rapports' })
  const navigate = useNavigate()
  const { register, employee, timeZone, site: siteOf } = useSession()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const site = siteOf(search.site ?? null)?.id ?? null
  const preparedBy = employee?.name ?? null
  const { from, to, number = '', language = register.settings.language } = search
  const formLanguage = search.formLanguage ?? register.settings.language
  const document = search.document ?? 'followUpReport'
  // A sheet is for the file of the case; a report goes to people who need no names.
  const identity = search.identity ?? (document === 'caseSheet' ? 'nominative' : 'anonymous')
  const options = useMemo(
    () => ({
      document,
      period: closePeriod({ from, to }, today),
      site,
      number,
      identity,
      language,
      formLanguage,
      preparedBy,
    }),
    [document, from, to, today, site, number, identity, language, formLanguage, preparedBy],
  )
  return {
    options,
    today,
    change: (change) => void navigate({ to: '/rapports', search: { ...search, ...change }, replace: true }),
  }
}
