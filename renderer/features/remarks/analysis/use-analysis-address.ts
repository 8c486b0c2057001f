import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RemarkAnalysisSearch, RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import type { RemarkKind } from '#shared/remarks/remark'
import { closePeriod } from '#shared/time/close-period'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf, type Period } from '#shared/time/local-date'

/** What the analysis shows: everything lives in its address. */
export interface AnalysisQuestion {
  readonly period: Period
  /** Null for all sites. */
  readonly site: string | null
  /** None for both. */
  readonly kinds: readonly RemarkKind[]
}

/** The question in the address, this year by default, and how to ask another one. */
export function useAnalysisAddress(): {
  readonly question: AnalysisQuestion
  readonly today: LocalDate
  readonly change: (change: RemarkAnalysisSearch) => void
} {
  const search = useSearch({ from: '/remarques/analyse' })
  const navigate = useNavigate()
  const { timeZone, site: siteOf } = useSession()
  const site = siteOf(search.site ?? null)?.id ?? null
  const today = localDateOf(new Date().toISOString(), timeZone(site))
  const { from, to, kinds } = search
  const question = useMemo(
    () => ({ period: closePeriod({ from, to }, today), site, kinds: kinds ?? [] }),
    [from, to, today, site, kinds],
  )
  return {
    question,
    today,
    change: (change) => void navigate({ to: '/remarques/analyse', search: { ...search, ...change } }),
  }
}

/** The remarks behind a question, as the address of their table. */
export function remarkSearchOf({ period, site, kinds }: AnalysisQuestion): RemarkSearch {
  return {
    ...period,
    ...(site ? { sites: [site] } : {}),
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
  }
}
