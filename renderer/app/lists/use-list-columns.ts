import { type RefCallback, useMemo } from 'react'
import { useSession } from '#renderer/app/session'
import { shownColumns, withWidths } from '#renderer/ui/list/chosen-columns'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { narrowest, useColumnChoice } from '#renderer/ui/list/use-column-choice'
import { useWidth } from '#renderer/ui/list/use-width'
import { boxWidth } from '#renderer/ui/table/virtual-table'

export interface ListColumns<Row> {
  readonly all: readonly ListColumn<Row>[]
  /** Ids of the columns in sight, in their order. */
  readonly shown: readonly string[]
  /** Ids of the columns that are asked for, also those that a narrow table has no room for. */
  readonly chosen: readonly string[]
  /** Gives the table its measured room. */
  readonly box: RefCallback<HTMLElement>
  readonly width: number
  readonly choose: (shown: readonly string[] | null) => void
  readonly setWidth: (id: string, width: number | null) => void
  readonly widen: (id: string, by: number) => number
}

export interface ListColumnsOptions<Row> {
  readonly list: string
  readonly columns: readonly ListColumn<Row>[]
  readonly usual: readonly string[]
  /** Columns of the view that is shown; null when it leaves them to the person. */
  readonly ofView: readonly string[] | null
  /** Chooses columns in the view that is shown instead of for the person; null outside such a view. */
  readonly onChooseInView: ((shown: readonly string[] | null) => void) | null
}

/** Room that rows do not have, in pixels: the boxes that select them, the edges of the table, its scroll bar. */
const beside = boxWidth + 4 + 14

/** Which columns a list shows: those of the view, else those that this person chose on this machine, else the usual. */
export function useListColumns<Row>(options: ListColumnsOptions<Row>): ListColumns<Row> {
  const { list, columns, usual, ofView, onChooseInView } = options
  const { employee } = useSession()
  const [box, width] = useWidth()
  const [choice, setChoice] = useColumnChoice(list, employee?.id ?? 'nobody')
  const all = useMemo(() => withWidths(columns, choice.widths), [columns, choice.widths])
  const asked = ofView ?? choice.shown
  const shown = useMemo(() => shownColumns(all, usual, asked, width - beside), [all, usual, asked, width])

  function setWidth(id: string, next: number | null) {
    const { [id]: _own, ...others } = choice.widths
    setChoice({ ...choice, widths: next === null ? others : { ...others, [id]: next } })
  }
  return {
    all,
    shown,
    chosen: asked ?? usual,
    box,
    width,
    choose: (next) => (onChooseInView ? onChooseInView(next) : setChoice({ ...choice, shown: next })),
    setWidth,
    widen: (id, by) => {
      const current = all.find((column) => column.id === id)?.width ?? narrowest
      const next = Math.max(narrowest, (typeof current === 'number' ? current : current.min) + by)
      setWidth(id, next)
      return next
    },
  }
}
