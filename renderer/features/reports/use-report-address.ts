import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ReportSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { isDocumentOpen } from '#shared/accounts/documents-without-names'
import { closePeriod } from '#shared/time/close-period'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import type { DocumentOptions } from './document-request'
import { keepChoices, type ReportChoices, readChoices } from './report-choices'

/** The document in the address and its options; what the address leaves out has a default. */
export function useReportAddress(): {
  readonly options: DocumentOptions
  readonly today: LocalDate
  readonly change: (change: ReportSearch) => void
  /** What is remembered for the next report. */
  readonly choose: (change: Partial<ReportChoices>) => void
} {
  const search = useSearch({ from: '/rapports' })
  const navigate = useNavigate()
  const { register, employee, timeZone, site: siteOf } = useSession()
  const { registerId } = register
  const [choices, setChoices] = useState(() => readChoices(registerId))
  const today = localDateOf(new Date().toISOString(), timeZone())
  const wanted = search.sites ?? choices.sites
  const sites = useMemo(() => wanted.filter((id) => siteOf(id) !== null), [wanted, siteOf])
  const preparedBy = employee?.name ?? null
  const { from, to, number = '', language = register.settings.language, size = 'A4' } = search
  const auditOn = search.auditOn ?? null
  const formLanguage = search.formLanguage ?? register.settings.language
  const asked = search.document ?? 'followUpReport'
  const isOpen = isDocumentOpen(`documents.${asked}`, register.access.hidesIdentities)
  const document = isOpen ? asked : 'followUpReport'
  // A sheet is for the file of the case; a report goes to people who need no names.
  const identity = search.identity ?? (document === 'caseSheet' ? 'nominative' : choices.identity)
  const options = useMemo(
    () => ({
      ...choices,
      document,
      period: closePeriod({ from, to }, today),
      sites,
      number,
      identity,
      language,
      formLanguage,
      preparedBy,
      size,
      auditOn,
    }),
    [
      choices,
      document,
      from,
      to,
      today,
      sites,
      number,
      identity,
      language,
      formLanguage,
      preparedBy,
      size,
      auditOn,
    ],
  )
  return {
    options,
    today,
    choose: (change) => {
      const next = { ...choices, ...change }
      setChoices(next)
      keepChoices(registerId, next)
    },
    change: (change) => void navigate({ to: '/rapports', search: { ...search, ...change }, replace: true }),
  }
}
