import type { ReactNode, RefObject } from 'react'
import { ErrorNotice } from '#renderer/app/error-notice'
import { type DroppableFilter, NothingFound } from '#renderer/ui/list/nothing-found'
import { TableBox } from '#renderer/ui/list/table-box'
import type { Sort } from '#renderer/ui/table/column'
import type { TableSelection } from '#renderer/ui/table/table-selection'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import type { ListColumns } from './use-list-columns'
import type { ListRows } from './use-list-rows'

export interface EntryTableProps<Row> {
  readonly label: string
  readonly tint?: 'remark'
  readonly listName: string
  readonly list: ListRows<Row>
  /** How long the list is; undefined until it is counted. */
  readonly total: number | undefined
  readonly columns: ListColumns<Row>
  readonly sort: Sort
  readonly active: string | null
  readonly selection: TableSelection
  readonly tableRef: RefObject<HTMLTableElement | null>
  readonly onActiveChange: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onSort: (sort: Sort) => void
  /** What to do where there is no entry yet; null when there are some, which the filters hide. */
  readonly empty: ReactNode | null
  /** What no row says when the filters hide all. */
  readonly nothing: string
  readonly filters: readonly DroppableFilter[]
  readonly onDropFilters: () => void
  /** What floats over the foot of the table. */
  readonly bar: ReactNode
}

/** The rows of a list of entries, or what is wrong, or what to do when there are none. */
export function EntryTable<Row extends { readonly id: string }>(props: EntryTableProps<Row>) {
  const { list, total, columns } = props
  const end = list.start + list.rows.length
  // What is read knows better than what was counted before.
  const count = total === undefined || !list.hasMore ? list.reached : Math.max(total, end)
  return (
    <TableBox ref={columns.box}>
      {list.error ? (
        <ErrorNotice error={list.error} />
      ) : (
        <VirtualTable
          label={props.label}
          {...(props.tint ? { tint: props.tint } : {})}
          columns={columns.all}
          shownColumns={columns.shown}
          selection={props.selection}
          onWidthChange={columns.setWidth}
          rows={list.rows}
          stretch={{ start: list.start, count, isCounted: total !== undefined, onSight: list.show }}
          rowKey={(row) => row.id}
          listName={props.listName}
          sort={props.sort}
          onSortChange={props.onSort}
          activeKey={props.active}
          onActiveChange={(row) => props.onActiveChange(row.id)}
          onOpen={(row) => props.onOpen(row.id)}
          hasMore={total === undefined && list.hasMore}
          isRefreshing={list.isRefreshing}
          isLoading={list.isLoading || columns.width === 0}
          autoFocus
          tableRef={props.tableRef}
          empty={
            props.empty ?? (
              <NothingFound title={props.nothing} filters={props.filters} onDropAll={props.onDropFilters} />
            )
          }
        />
      )}
      {props.bar}
    </TableBox>
  )
}
