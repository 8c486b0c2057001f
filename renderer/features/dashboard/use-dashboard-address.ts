import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DashboardSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { closePeriod } from '#shared/time/close-period'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf, type Period } from '#shared/time/local-date'

/** What the dashboard shows: everything lives in its address. */
export interface DashboardQuestion {
  readonly period: Period
  /** Null for all sites. */
  readonly site: string | null
  readonly natures: readonly string[]
}

/** The question in the address, this year by default, and how to ask another one. */
export function useDashboardAddress(): {
  readonly question: DashboardQuestion
  readonly today: LocalDate
  readonly change: (change: DashboardSearch) => void
} {
  const search = useSearch({ from: '/tableau-de-bord' })
  const navigate = useNavigate()
  const { timeZone, site: siteOf } = useSession()
  const site = siteOf(search.site ?? null)?.id ?? null
  const today = localDateOf(new Date().toISOString(), timeZone(site))
  const { from, to, natures } = search
  const question = useMemo(
    () => ({ period: closePeriod({ from, to }, today), site, natures: natures ?? [] }),
    [from, to, today, site, natures],
  )
  return {
    question,
    today,
    change: (change) => void navigate({ to: '/tableau-de-bord', search: { ...search, ...change } }),
  }
}
