import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { RowView } from './use-row-view'

export interface StillRowsOptions<Row> {
  readonly scroller: RefObject<HTMLElement | null>
  readonly view: RowView
  readonly rows: readonly Row[]
  readonly start: number
  readonly rowKey: (row: Row) => string
  /** The rows are those of another list than the one that is asked for. */
  readonly isOtherList: boolean
}

/** Rows that come or go above what is in sight leave it where it is: nothing moves away under the mouse. */
export function useStillRows<Row>({
  scroller,
  view,
  rows,
  start,
  rowKey,
  isOtherList,
}: StillRowsOptions<Row>) {
  const held = useRef<{ readonly key: string; readonly index: number } | null>(null)
  const read = useRef(rows)
  useLayoutEffect(() => {
    const anchor = held.current
    const isRead = read.current !== rows
    read.current = rows
    const first = rows[view.first - start]
    held.current = first && !isOtherList ? { key: rowKey(first), index: view.first } : null
    if (!isRead || !anchor || isOtherList) return
    const found = rows.findIndex((row) => rowKey(row) === anchor.key)
    const moved = found < 0 ? 0 : start + found - anchor.index
    // At the very top new rows are looked for, unless somebody is about to click one.
    if (moved === 0 || (view.isAtTop() && !scroller.current?.matches(':hover'))) return
    held.current = { key: anchor.key, index: anchor.index + moved }
    view.scrollBy(moved)
  })
}
