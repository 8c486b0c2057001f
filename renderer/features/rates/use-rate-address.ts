import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RateSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { closePeriod } from '#shared/time/close-period'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf, type Period } from '#shared/time/local-date'
import type { RatePer } from './rate-choices'

/** What the screen computes: everything lives in its address. */
export interface RateQuestion {
  readonly period: Period
  /** Null for all sites. */
  readonly site: string | null
  readonly per: RatePer
}

/** The question in the address, this year's rate by default, and how to ask another one. */
export function useRateAddress(): {
  readonly question: RateQuestion
  readonly today: LocalDate
  readonly change: (change: RateSearch) => void
} {
  const search = useSearch({ from: '/taux' })
  const navigate = useNavigate()
  const { timeZone, site: siteOf } = useSession()
  const site = siteOf(search.site ?? null)?.id ?? null
  const today = localDateOf(new Date().toISOString(), timeZone(site))
  const { from, to, per = 1_000 } = search
  const question = useMemo(
    () => ({ period: closePeriod({ from, to }, today), site, per }),
    [from, to, today, site, per],
  )
  return {
    question,
    today,
    change: (change) => void navigate({ to: '/taux', search: { ...search, ...change } }),
  }
}
