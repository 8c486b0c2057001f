import { useState } from 'react'
import type { Versions } from '#renderer/app/conflict/compare-values'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { AppError } from '#shared/api/app-error'
import { listMonthChanges, type MonthOfSeries, type MonthSeries, monthsOfSeries } from './month-changes'

/** A number typed for a month, over what the register held there. */
interface Typed {
  readonly value: number | null
  readonly over: { readonly version: number; readonly value: number } | null
}

/** Twelve values of a series: what the register holds, what was typed over it, and how to save the difference. */
export function useTwelveMonths(series: MonthSeries) {
  const list = useChannel('customerBases.list', {})
  const onError = ({ code }: AppError) => {
    if (code === 'CONFLICT') void list.refetch()
  }
  const set = useChannelMutation('customerBases.set', { onError })
  const remove = useChannelMutation('customerBases.remove', { onError })
  // By series and month, so that nothing typed is lost while another site or year is looked at.
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({})
  const [source, setSource] = useState<string | null>(null)
  const bases = list.data?.bases ?? []
  const months = monthsOfSeries(series, bases)
  const keyOf = (month: string) => `${series.kind} ${series.site ?? ''} ${month}`
  const values = months.map(({ month, known }) => {
    const own = typed[keyOf(month)]
    return own === undefined ? (known?.value ?? null) : own.value
  })
  const knownSource = months.find(({ known }) => known?.source)?.known?.source ?? ''
  const shownSource = source ?? knownSource
  const changes = listMonthChanges(months, values, source !== null && source.trim() !== knownSource)

  function put(first: number, numbers: readonly (number | null)[]) {
    const next = months.slice(first).flatMap((month, index) => {
      const value = numbers[index]
      return value === undefined ? [] : [[keyOf(month.month), { value, over: overOf(month) }] as const]
    })
    setTyped((before) => ({ ...before, ...Object.fromEntries(next) }))
  }

  /** A month that is typed into again was still begun with what the register held first. */
  function overOf({ month, known }: MonthOfSeries): Typed['over'] {
    const own = typed[keyOf(month)]
    // A month that was saved before another one was refused holds what was typed.
    if (own && own.value !== (known?.value ?? null)) return own.over
    return known ? { version: known.version, value: known.value } : null
  }

  /** One call a month; stops at the first refusal, which is thrown. What was saved before it stays. */
  async function save() {
    const { kind, site } = series
    for (const change of changes) {
      if (change.name === 'remove') {
        await remove.mutateAsync({ id: change.base.id, version: overOf(change.month)?.version ?? 0 })
        continue
      }
      const { from, to } = change.month
      const version = overOf(change.month)?.version ?? 0
      await set.mutateAsync({
        ...{ kind, site, from, to, value: change.value, version },
        source: shownSource.trim() || null,
      })
    }
  }

  const valuesOf = (read: (month: MonthOfSeries) => number | null) =>
    Object.fromEntries(changes.map(({ month }) => [month.month, read(month)]))

  return {
    bases,
    months,
    values,
    source: shownSource,
    setSource,
    put,
    changes,
    save,
    /** What was typed, month by month, beside what the register holds now. */
    versions: (): Versions<Record<string, number | null>> => ({
      base: valuesOf((month) => overOf(month)?.value ?? null),
      theirs: valuesOf(({ known }) => known?.value ?? null),
      mine: valuesOf(({ month }) => values[months.findIndex((one) => one.month === month)] ?? null),
    }),
    /** Goes on from what the register holds now, with these values. */
    goOn: (next: Record<string, number | null>) => {
      const gone = changes.map(({ month: { month, known } }) => {
        const over = known ? { version: known.version, value: known.value } : null
        return [keyOf(month), { value: next[month] ?? null, over }] as const
      })
      setTyped((before) => ({ ...before, ...Object.fromEntries(gone) }))
      set.reset()
      remove.reset()
    },
    isLoading: list.isPending,
    isSaving: set.isPending || remove.isPending,
    error: set.error ?? remove.error,
  }
}
