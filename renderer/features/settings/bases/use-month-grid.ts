import { useState } from 'react'
import { z } from 'zod'
import type { Versions } from '#renderer/app/conflict/compare-values'
import { draftKey, keepDraftOver, readKeptDraft } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { AppError } from '#shared/api/app-error'
import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import { useTellDiscarded } from '../use-tell-discarded'
import { cellsOfYear, type MonthCell } from './month-cells'

// What was typed into a cell, and what the register held there when it was.
const typedSchema = z.record(
  z.string(),
  z.object({
    value: z.number().nullable(),
    over: z.object({ version: z.number(), value: z.number() }).nullable(),
  }),
)
type Typed = z.output<typeof typedSchema>

/** The customers of a year by month and site: what the register holds, what was typed over it, and saving it. */
export function useMonthGrid(kind: CustomerBaseKind, year: number, sites: readonly (string | null)[]) {
  const list = useChannel('customerBases.list', { kind })
  const onError = ({ code }: AppError) => {
    if (code === 'CONFLICT') void list.refetch()
  }
  const set = useChannelMutation('customerBases.set', { onError })
  const remove = useChannelMutation('customerBases.remove', { onError })
  // By site and month: what was typed stays while another year is looked at.
  const { register } = useSession()
  const key = draftKey(register.registerId, `bases.${kind}`)
  const [typed, setOwn] = useState(() => typedSchema.safeParse(readKeptDraft(key, {})).data ?? {})
  const tellDiscarded = useTellDiscarded()
  function setTyped(next: Typed) {
    setOwn(next)
    keepDraftOver(key, {}, next)
  }
  const rows = cellsOfYear(list.data?.bases ?? [], kind, year, sites)
  const keyOf = ({ site, from }: MonthCell) => `${site ?? ''} ${from}`
  const knownOf = (cell: MonthCell) => cell.known?.value ?? null
  const shownIn = (cell: MonthCell) => {
    const own = typed[keyOf(cell)]
    return own ? own.value : knownOf(cell)
  }
  const changes = rows.flat().filter((cell) => shownIn(cell) !== knownOf(cell))

  /** A cell that is typed into again was still begun with what the register held first. */
  function overOf(cell: MonthCell): Typed[string]['over'] {
    const own = typed[keyOf(cell)]
    // A cell that was saved before another one was refused holds what was typed.
    if (own && own.value !== knownOf(cell)) return own.over
    return cell.known ? { version: cell.known.version, value: cell.known.value } : null
  }

  /** Puts a block of numbers into the grid, its first one at a row and column; what lies outside is left out. */
  function put(row: number, column: number, numbers: readonly (readonly (number | null)[])[]) {
    const next = numbers.flatMap((values, down) =>
      values.flatMap((value, across) => {
        const cell = rows[row + down]?.[column + across]
        return cell ? [[keyOf(cell), { value, over: overOf(cell) }] as const] : []
      }),
    )
    setTyped({ ...typed, ...Object.fromEntries(next) })
  }

  /** One call a cell; stops at the first refusal, which is thrown. What was saved before it stays. */
  async function save() {
    for (const cell of changes) {
      const value = shownIn(cell)
      const { site, from, to, known } = cell
      const version = overOf(cell)?.version ?? 0
      if (value !== null)
        await set.mutateAsync({ kind, site, from, to, value, source: known?.source ?? null, version })
      else if (known) await remove.mutateAsync({ id: known.id, version })
    }
    setTyped({})
  }

  const valuesOf = (read: (cell: MonthCell) => number | null) =>
    Object.fromEntries(changes.map((cell) => [keyOf(cell), read(cell)]))

  return {
    rows,
    shownIn,
    changes,
    put,
    save,
    discard: () => {
      setTyped({})
      tellDiscarded(() => setTyped(typed))
    },
    keyOf,
    /** What was typed, cell by cell, beside what the register holds now. */
    versions: (): Versions<Record<string, number | null>> => ({
      base: valuesOf((cell) => overOf(cell)?.value ?? null),
      theirs: valuesOf(knownOf),
      mine: valuesOf(shownIn),
    }),
    /** Goes on from what the register holds now, with these values. */
    goOn: (values: Record<string, number | null>) => {
      const next = changes.map((cell) => {
        const { known } = cell
        const over = known && { version: known.version, value: known.value }
        return [keyOf(cell), { value: values[keyOf(cell)] ?? null, over }] as const
      })
      setTyped({ ...typed, ...Object.fromEntries(next) })
      set.reset()
      remove.reset()
    },
    isLoading: list.isPending,
    isSaving: set.isPending || remove.isPending,
    error: list.error ?? set.error ?? remove.error,
  }
}
