import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '#renderer/app/api'
import type { AnyInputOf } from '#renderer/app/bridge'
import type { AppError } from '#shared/api/app-error'
import type { InputOf, OutputOf } from '#shared/api/contract'
import { rowsOfPage } from './list-order'

type EntryChannel = 'complaints.list' | 'remarks.list'

/** The rows of a list around those in sight. */
export interface ListRows<Row> {
  readonly rows: readonly Row[]
  /** Where the first of them stands in the list, counted from zero. */
  readonly start: number
  /** So many rows are known to be there. */
  readonly reached: number
  /** There are more than were reached so far. */
  readonly hasMore: boolean
  readonly error: AppError | null
  readonly isLoading: boolean
  /** The rows of the list before are shown until those of this one are there. */
  readonly isRefreshing: boolean
  /** Tells which rows are in sight. */
  readonly show: (first: number, last: number) => void
  /** Where an entry stands that was read; undefined for one that was not. */
  readonly placeOf: (id: string) => number | undefined
  /** The entry to which whoever comes back to the list is led. */
  readonly keepPlace: (id: string) => void
}

/** Rows are read from multiples of this on, so that the same ones are asked for by the same question. */
const step = 50
/** At least so many stand before those in sight. */
const before = 25
/** While somebody drags, rows are asked for no more often. */
const pauseMs = 60
/** Places of so many entries are remembered. */
const mostPlaces = 20_000

interface Stretch {
  readonly name: string
  readonly start: number
  readonly rows: readonly { readonly id: string }[]
  readonly hasMore: boolean
}

/** What was read of a list so far. */
interface Known {
  readonly name: string
  readonly reached: number
  readonly places: Map<string, number>
}

// Where somebody was last in each list, for whoever comes back from an entry.
const waysBack = new Map<
  EntryChannel,
  { readonly name: string; readonly id: string; readonly place: number }
>()

/** Reads the rows of a list wherever they are in it; `selected` leads back to where that entry was. */
export function useListRows<C extends EntryChannel>(
  channel: C,
  input: Omit<InputOf<C>, 'after' | 'offset' | 'limit'>,
  selected: string | null,
): ListRows<OutputOf<C>['rows'][number]> {
  const name = `${channel} ${JSON.stringify(input)}`
  const [sight, setSight] = useState({ name, start: 0 })
  const start = sight.name === name ? sight.start : 0
  const query = useQuery({
    queryKey: [channel, input, 'from', start],
    queryFn: async (): Promise<Stretch> => {
      // The input without what says where is the input; TypeScript does not follow that through a generic.
      const asked = { ...input, offset: start, limit: rowsOfPage } as unknown as AnyInputOf<C>
      const { rows, next } = await call(channel, asked)
      return { name, start, rows, hasMore: next !== null }
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  const { data } = query
  const known = useRef<Known>({ name, reached: 0, places: new Map() })
  if (data?.name === name) known.current = withStretch(known.current, data)
  const end = data ? endOf(data) : 0
  const farthest = known.current.name === name ? Math.max(known.current.reached, end) : end

  // Whoever comes back is at the top until the entry that was left is read.
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    const left = waysBack.get(channel)
    if (left?.name !== name || left.id !== selected || known.current.places.has(left.id)) return
    awaited.current = left.id
    setSight({ name, start: startOf(left.place) })
  }, [channel, name, selected])
  useEffect(() => {
    const id = awaited.current
    if (id === null || data?.name !== name || data.start !== sight.start) return
    if (data.rows.some((row) => row.id === id)) return
    awaited.current = null
    setSight({ name, start: 0 })
  }, [data, name, sight.start])

  const timer = useRef<number>(undefined)
  const movedAt = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const show = useCallback(
    (first: number) => {
      if (first === 0 && awaited.current !== null) return
      awaited.current = null
      const move = () => {
        movedAt.current = performance.now()
        setSight({ name, start: startOf(first) })
      }
      window.clearTimeout(timer.current)
      if (performance.now() - movedAt.current >= pauseMs) move()
      else timer.current = window.setTimeout(move, pauseMs)
    },
    [name],
  )
  const placeOf = useCallback((id: string) => known.current.places.get(id), [])
  const keepPlace = useCallback(
    (id: string) => {
      const place = known.current.places.get(id)
      if (place !== undefined) waysBack.set(channel, { name, id, place })
    },
    [channel, name],
  )
  return {
    // Rows of this channel, by the contract that the service checked.
    rows: useMemo(() => (data?.rows ?? []) as OutputOf<C>['rows'], [data]),
    start: data?.start ?? 0,
    reached: farthest,
    hasMore: data?.hasMore === true && end === farthest,
    // Only the service's refusals are thrown by `call`.
    error: query.error as AppError | null,
    isLoading: query.isPending,
    isRefreshing: data !== undefined && data.name !== name,
    show,
    placeOf,
    keepPlace,
  }
}

function withStretch(known: Known, stretch: Stretch): Known {
  const { name, start, rows, hasMore } = stretch
  const isSame = known.name === name
  const places = isSame && known.places.size <= mostPlaces ? known.places : new Map<string, number>()
  for (const [index, { id }] of rows.entries()) places.set(id, start + index)
  const end = endOf(stretch)
  return { name, places, reached: isSame && hasMore ? Math.max(known.reached, end) : end }
}

function endOf({ start, rows }: Stretch): number {
  return start + rows.length
}

function startOf(first: number): number {
  return Math.max(0, Math.floor((first - before) / step) * step)
}
