import { useState } from 'react'
import { z } from 'zod'
import { draftKey, keepDraftOver, readKeptDraft } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import { cellsOfYear, type MonthCell } from './month-cells'

const typedSchema = z.record(z.string(), z.number().nullable())

/** The customers of a year by month and site: what the register holds, what was typed over it, and saving it. */
export function useMonthGrid(kind: CustomerBaseKind, year: number, sites: readonly (string | null)[]) {
  const list = useChannel('customerBases.list', { kind })
  const set = useChannelMutation('customerBases.set')
  const remove = useChannelMutation('customerBases.remove')
  // By site and month: what was typed stays while another year is looked at.
  const { register } = useSession()
  const key = draftKey(register.registerId, `bases.${kind}`)
  const [typed, setOwn] = useState(() => typedSchema.safeParse(readKeptDraft(key, {})).data ?? {})
  function setTyped(next: Readonly<Record<string, number | null>>) {
    setOwn(next)
    keepDraftOver(key, {}, next)
  }
  const rows = cellsOfYear(list.data?.bases ?? [], kind, year, sites)
  const keyOf = ({ site, from }: MonthCell) => `${site ?? ''} ${from}`
  const knownOf = (cell: MonthCell) => cell.known?.value ?? null
  const shownIn = (cell: MonthCell) => {
    const own = typed[keyOf(cell)]
    return own === undefined ? knownOf(cell) : own
  }
  const changes = rows.flat().filter((cell) => shownIn(cell) !== knownOf(cell))

  /** Puts a block of numbers into the grid, its first one at a row and column; what lies outside is left out. */
  function put(row: number, column: number, numbers: readonly (readonly (number | null)[])[]) {
    const next = numbers.flatMap((values, down) =>
      values.flatMap((value, across) => {
        const cell = rows[row + down]?.[column + across]
        return cell ? [[keyOf(cell), value] as const] : []
      }),
    )
    setTyped({ ...typed, ...Object.fromEntries(next) })
  }

  /** One call a cell; stops at the first refusal, which is thrown. What was saved before it stays. */
  async function save() {
    for (const cell of changes) {
      const value = shownIn(cell)
      const { site, from, to, known } = cell
      if (value !== null)
        await set.mutateAsync({ kind, site, from, to, value, source: known?.source ?? null })
      else if (known) await remove.mutateAsync({ id: known.id, version: known.version })
    }
    setTyped({})
  }

  return {
    rows,
    shownIn,
    changes,
    put,
    save,
    discard: () => setTyped({}),
    isLoading: list.isPending,
    isSaving: set.isPending || remove.isPending,
    error: list.error ?? set.error ?? remove.error,
  }
}
