import { useState } from 'react'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { listMonthChanges, type MonthSeries, monthsOfSeries } from './month-changes'

/** Twelve values of a series: what the register holds, what was typed over it, and how to save the difference. */
export function useTwelveMonths(series: MonthSeries) {
  const list = useChannel('customerBases.list', {})
  const set = useChannelMutation('customerBases.set')
  const remove = useChannelMutation('customerBases.remove')
  // By series and month, so that nothing typed is lost while another site or year is looked at.
  const [typed, setTyped] = useState<Readonly<Record<string, number | null>>>({})
  const [source, setSource] = useState<string | null>(null)
  const bases = list.data?.bases ?? []
  const months = monthsOfSeries(series, bases)
  const keyOf = (month: string) => `${series.kind} ${series.site ?? ''} ${month}`
  const values = months.map(({ month, known }) => {
    const own = typed[keyOf(month)]
    return own === undefined ? (known?.value ?? null) : own
  })
  const knownSource = months.find(({ known }) => known?.source)?.known?.source ?? ''
  const shownSource = source ?? knownSource
  const changes = listMonthChanges(months, values, source !== null && source.trim() !== knownSource)

  function put(first: number, numbers: readonly (number | null)[]) {
    const next = months.slice(first).flatMap(({ month }, index) => {
      const value = numbers[index]
      return value === undefined ? [] : [[keyOf(month), value] as const]
    })
    setTyped((before) => ({ ...before, ...Object.fromEntries(next) }))
  }

  /** One call a month; stops at the first refusal, which is thrown. What was saved before it stays. */
  async function save() {
    const { kind, site } = series
    for (const change of changes) {
      if (change.name === 'remove') {
        const { id, version } = change.base
        await remove.mutateAsync({ id, version })
        continue
      }
      const { from, to } = change.month
      await set.mutateAsync({ kind, site, from, to, value: change.value, source: shownSource.trim() || null })
    }
  }

  return {
    bases,
    months,
    values,
    source: shownSource,
    setSource,
    put,
    changes,
    save,
    isLoading: list.isPending,
    isSaving: set.isPending || remove.isPending,
    error: set.error ?? remove.error,
  }
}
