import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { classNames } from '#renderer/ui/class-names'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import type { Column, Sort } from './column'
import { gridTemplate, narrowestWidth } from './grid-template'
import { rowAfterKey } from './row-after-key'
import { TableHeader } from './table-header'
import { TableRow } from './table-row'
import type { TableSelection } from './table-selection'
import { useColumnModel } from './use-column-model'
import styles from './virtual-table.module.css'

export const rowHeight = 32

/** Room of the boxes that select rows, in pixels. */
export const boxWidth = 36

export interface VirtualTableProps<Row extends object> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** Ids of the columns shown, in this order; all of them by default. */
  readonly shownColumns?: readonly string[]
  readonly rows: readonly Row[]
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
  const { label, rows, rowKey, activeKey, hasMore, isLoadingMore, onNeedMore, onActiveChange, onOpen } = props
  const tableId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const ownRef = useRef<HTMLTableElement>(null)
  const grid = props.tableRef ?? ownRef
  const hasTakenFocus = useRef(false)
  const model = useColumnModel(props.columns, rows, rowKey, props.shownColumns)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The sticky header covers the first row's height of the scroller.
    scrollPaddingStart: rowHeight,
  })
  const items = virtualizer.getVirtualItems()
  const lastIndex = items.at(-1)?.index ?? -1
  const activeIndex = activeKey === null ? -1 : rows.findIndex((row) => rowKey(row) === activeKey)

  useEffect(() => {
    if (hasMore && !isLoadingMore && lastIndex >= rows.length - 30) onNeedMore?.()
  }, [hasMore, isLoadingMore, lastIndex, rows.length, onNeedMore])
  const isShown = !props.isLoading && rows.length > 0
  useEffect(() => {
    if (!props.autoFocus || !isShown || hasTakenFocus.current) return
    hasTakenFocus.current = true
    grid.current?.focus({ preventScroll: true })
  }, [props.autoFocus, isShown, grid])
  // The active row comes into sight when it becomes the active one, not each time rows are added around it.
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (!isShown || activeIndex < 0 || seen.current === activeKey) return
    seen.current = activeKey
    virtualizer.scrollToIndex(activeIndex)
  }, [isShown, activeIndex, activeKey, virtualizer])

  const listed = useRef(props.listName)
  useEffect(() => {
    if (listed.current === props.listName) return
    listed.current = props.listName
    scroller.current?.scrollTo({ top: 0 })
  }, [props.listName])

  function moveTo(index: number) {
    const row = rows[index]
    if (row) onActiveChange(row)
  }

  if (props.isLoading) {
    return (
      <div className={styles.placeholder}>
        <Skeleton lines={14} lineHeight={rowHeight} />
      </div>
    )
  }
  if (rows.length === 0) return <div className={styles.placeholder}>{props.empty}</div>

  const template = {
    '--columns': `${props.selection ? `${boxWidth}px ` : ''}${gridTemplate(model.columns)}`,
    '--narrowest': `${narrowestWidth(model.columns) + (props.selection ? boxWidth : 0)}px`,
  } satisfies Record<string, string>
  return (
    <div ref={scroller} className={classNames(styles.scroller, props.tint && styles[props.tint])}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by keys is a grid
        role="grid"
        aria-label={label}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-multiselectable={props.selection ? true : undefined}
        aria-activedescendant={
          items.some((item) => item.index === activeIndex) ? `${tableId}-${activeIndex}` : undefined
        }
        tabIndex={0}
        className={styles.table}
        // A custom property is a plain string to CSSOM; React's type only knows the standard ones.
        style={template as CSSProperties}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.altKey) return
          const { selection } = props
          if (event.ctrlKey || event.metaKey) {
            if (!selection || event.key.toLowerCase() !== 'a') return
            event.preventDefault()
            selection.selectAll()
            return
          }
          const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2
          const next = rowAfterKey(event.key, activeIndex, rows.length, page)
          const active = rows[activeIndex]
          if (event.key === 'Enter' && active) onOpen(active)
          else if (event.key === ' ' && active && selection) selection.toggle(rowKey(active))
          else if (next !== null) {
            const target = rows[next]
            if (event.shiftKey && target) selection?.extend(rowKey(target), activeKey)
            moveTo(next)
          } else return
          event.preventDefault()
        }}
      >
        <TableHeader
          columns={model.columns}
          sort={props.sort}
          onSortChange={props.onSortChange}
          selection={props.selection}
          isAllSelected={rows.every((row) => props.selection?.keys.has(rowKey(row)))}
          onWidthChange={props.onWidthChange}
        />
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = model.rows[item.index]
            if (!row) return null
            return (
              <TableRow
                key={row.id}
                id={`${tableId}-${item.index}`}
                row={row}
                index={item.index}
                top={item.start}
                isActive={item.index === activeIndex}
                selection={props.selection}
                onActivate={(event) => {
                  grid.current?.focus({ preventScroll: true })
                  if (event.shiftKey) props.selection?.extend(row.id, activeKey)
                  else if (event.ctrlKey || event.metaKey) props.selection?.toggle(row.id)
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
  )
}
