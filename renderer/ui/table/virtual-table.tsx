import { type CSSProperties, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { classNames } from '#renderer/ui/class-names'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import type { Column, Sort } from './column'
import { gridTemplate, narrowestWidth } from './grid-template'
import { PendingRow } from './pending-row'
import { rowAfterKey } from './row-after-key'
import { TableHeader } from './table-header'
import { TablePlace } from './table-place'
import { TableRow } from './table-row'
import type { TableSelection } from './table-selection'
import { useActiveIndex } from './use-active-index'
import { useColumnModel } from './use-column-model'
import { rowHeight, useRowView } from './use-row-view'
import { useStillRows } from './use-still-rows'
import styles from './virtual-table.module.css'

/** Room of the boxes that select rows, in pixels. */
export const boxWidth = 36

/** In a list of so many rows the scroll bar says enough of where one is. */
const shortList = 200

/** Rows out of a long list. */
export interface TableStretch {
  /** Where the first of the rows stands, counted from zero. */
  readonly start: number
  /** So many rows there are, or so many at least. */
  readonly count: number
  readonly isCounted: boolean
  readonly onSight: (first: number, last: number) => void
}

export interface VirtualTableProps<Row extends object> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** Ids of the columns shown, in this order; all of them by default. */
  readonly shownColumns?: readonly string[]
  /** The rows that are read: all of the list, or those around what is in sight. */
  readonly rows: readonly Row[]
  /** What of a list is read in parts, as it comes into sight; without it `rows` are all there are so far. */
  readonly stretch?: TableStretch
  readonly rowKey: (row: Row) => string
  readonly sort?: Sort
  readonly onSortChange?: (sort: Sort) => void
  /** The row under the keyboard, by key; the preview pane shows it. */
  readonly activeKey: string | null
  readonly onActiveChange: (row: Row) => void
  readonly onOpen: (row: Row) => void
  /** True while the service has further rows. */
  readonly hasMore?: boolean
  readonly isLoadingMore?: boolean
  readonly onNeedMore?: () => void
  /** Names what is listed (filters, order): when it changes, the table starts at its top again. */
  readonly listName?: string
  /** The rows are still those of the list before. */
  readonly isRefreshing?: boolean
  /** First page on its way. */
  readonly isLoading?: boolean
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
  readonly tint?: 'remark'
  /** Takes the focus when it appears, so that J and K work at once. */
  readonly autoFocus?: boolean
  /** Rows that are chosen together, by key; without it the table has no boxes. */
  readonly selection?: TableSelection
  /** Sets the width of a column, in pixels; null gives its own back. */
  readonly onWidthChange?: (column: string, width: number | null) => void
  /** The table itself, for a screen that leads the focus back to it. */
  readonly tableRef?: RefObject<HTMLTableElement | null>
}

/**
 * A table of any length: only the rows in sight exist. ↑ ↓ J K Home End and the page keys move, Enter opens.
 * The focus stays on the table itself and points at the active row.
 */
export function VirtualTable<Row extends object>(props: VirtualTableProps<Row>) {
  const { label, rows, rowKey, activeKey, hasMore, isLoadingMore, onNeedMore, stretch } = props
  const { onActiveChange, onOpen, listName, selection } = props
  const tableId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const ownRef = useRef<HTMLTableElement>(null)
  const grid = props.tableRef ?? ownRef
  const hasTakenFocus = useRef(false)
  const model = useColumnModel(props.columns, rows, rowKey, props.shownColumns)
  const start = stretch?.start ?? 0
  const count = stretch?.count ?? rows.length
  const isShown = !props.isLoading && count > 0
  const view = useRowView(scroller, { count, isShown, listName })
  const readIndex = rows.findIndex((row) => rowKey(row) === activeKey)
  const active = useActiveIndex({
    index: readIndex < 0 || !isShown ? -1 : start + readIndex,
    activeKey,
    listName,
    rowAt,
    reveal: view.reveal,
    onArrive: (row, isExtending) => {
      if (isExtending) selection?.extend(rowKey(row), activeKey)
      onActiveChange(row)
    },
  })

  function rowAt(index: number): Row | undefined {
    return rows[index - start]
  }

  useEffect(() => {
    if (hasMore && !isLoadingMore && view.last >= rows.length - 30) onNeedMore?.()
  }, [hasMore, isLoadingMore, view.last, rows.length, onNeedMore])
  const onSight = stretch?.onSight
  useEffect(() => {
    if (isShown) onSight?.(view.first, view.last)
  }, [isShown, onSight, view.first, view.last])
  useEffect(() => {
    if (!props.autoFocus || !isShown || hasTakenFocus.current) return
    hasTakenFocus.current = true
    grid.current?.focus({ preventScroll: true })
  }, [props.autoFocus, isShown, grid])
  useStillRows({ scroller, view, rows, start, rowKey, isOtherList: props.isRefreshing === true })

  if (props.isLoading) {
    return (
      <div className={styles.placeholder}>
        <Skeleton lines={14} lineHeight={rowHeight} />
      </div>
    )
  }
  if (!isShown) return <div className={styles.placeholder}>{props.empty}</div>

  const template = {
    '--columns': `${selection ? `${boxWidth}px ` : ''}${gridTemplate(model.columns)}`,
    '--narrowest': `${narrowestWidth(model.columns) + (selection ? boxWidth : 0)}px`,
  } satisfies Record<string, string>
  const isPending = view.indexes.some((index) => index >= view.first && index <= view.last && !rowAt(index))
  return (
    <>
      <div ref={scroller} className={classNames(styles.scroller, props.tint && styles[props.tint])}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by keys is a grid
          role="grid"
          aria-label={label}
          aria-busy={isPending || undefined}
          aria-rowcount={hasMore ? -1 : count + 1}
          aria-multiselectable={selection ? true : undefined}
          aria-activedescendant={
            view.indexes.includes(active.index) && rowAt(active.index)
              ? `${tableId}-${active.index}`
              : undefined
          }
          tabIndex={0}
          className={styles.table}
          // A custom property is a plain string to CSSOM; React's type only knows the standard ones.
          style={template as CSSProperties}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget || event.altKey) return
            if (event.ctrlKey || event.metaKey) {
              if (!selection || event.key.toLowerCase() !== 'a') return
              event.preventDefault()
              selection.selectAll()
              return
            }
            const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2
            const next = rowAfterKey(event.key, active.index, count, page)
            const row = rowAt(active.index)
            if (event.key === 'Enter' && row) onOpen(row)
            else if (event.key === ' ' && row && selection) selection.toggle(rowKey(row))
            else if (next !== null) active.moveTo(next, event.shiftKey)
            else return
            event.preventDefault()
          }}
        >
          <TableHeader
            columns={model.columns}
            sort={props.sort}
            onSortChange={props.onSortChange}
            selection={selection}
            isAllSelected={
              stretch?.isCounted
                ? (selection?.keys.size ?? 0) >= count
                : rows.every((row) => selection?.keys.has(rowKey(row)))
            }
            onWidthChange={props.onWidthChange}
          />
          <tbody className={styles.body} style={{ height: view.height }}>
            {view.indexes.map((index) => {
              const row = model.rows[index - start]
              const top = index * rowHeight - view.shift
              if (!row) return <PendingRow key={`pending ${index}`} index={index} top={top} />
              return (
                <TableRow
                  key={row.id}
                  id={`${tableId}-${index}`}
                  row={row}
                  index={index}
                  top={top}
                  isActive={index === active.index}
                  selection={selection}
                  onActivate={(event) => {
                    grid.current?.focus({ preventScroll: true })
                    if (event.shiftKey) selection?.extend(row.id, activeKey)
                    else if (event.ctrlKey || event.metaKey) selection?.toggle(row.id)
                    onActiveChange(row.original)
                  }}
                  onOpen={() => onOpen(row.original)}
                />
              )
            })}
          </tbody>
        </table>
        {isLoadingMore ? (
          <div className={styles.more}>
            <Skeleton lines={2} lineHeight={rowHeight} />
          </div>
        ) : null}
      </div>
      {stretch && (hasMore || count > shortList) ? (
        <TablePlace
          first={view.first}
          last={Math.min(view.last, count - 1)}
          total={stretch.isCounted ? count : null}
        />
      ) : null}
    </>
  )
}
