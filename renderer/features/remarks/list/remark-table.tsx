import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { listNameOf } from '#renderer/app/lists/list-name'
import type { ListColumns } from '#renderer/app/lists/use-list-columns'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { NothingFound } from '#renderer/ui/list/nothing-found'
import { TableBox } from '#renderer/ui/list/table-box'
import type { Sort } from '#renderer/ui/table/column'
import type { TableSelection } from '#renderer/ui/table/table-selection'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import { type RemarkRow, remarkSortKeys } from '#shared/remarks/remark-api'
import type { LocalDate } from '#shared/time/day-number'
import { NoRemark } from './no-remark'
import { toRemarkSort, withoutFilters } from './remark-search'
import { useFiltersToDrop } from './use-filters-to-drop'
import type { RemarkPages } from './use-remark-rows'

export interface RemarkTableProps {
  readonly search: RemarkSearch
  readonly pages: RemarkPages
  readonly active: string | null
  readonly tableRef: RefObject<HTMLTableElement | null>
  readonly onActiveChange: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onSearch: (search: RemarkSearch) => void
  readonly today: LocalDate
  readonly columns: ListColumns<RemarkRow>
  readonly selection: TableSelection
  /** What floats over the foot of the table. */
  readonly bar: ReactNode
}

/** The rows of the list, or what is wrong, or what to do when there are none. */
export function RemarkTable(props: RemarkTableProps) {
  const { search, pages, onActiveChange, onOpen, onSearch } = props
  const { t } = useTranslation('remarks')
  const { register } = useSession()
  const { columns } = props
  const isNothing = !pages.isLoading && !pages.error && pages.rows.length === 0
  const droppable = useFiltersToDrop(search, props.today, isNothing, onSearch)

  function sortBy({ by, descending }: Sort) {
    const sort = remarkSortKeys.find((key) => key === by)
    if (sort) onSearch({ ...search, sort, descending })
  }

  return (
    <TableBox ref={columns.box}>
      {pages.error ? (
        <ErrorNotice error={pages.error} />
      ) : (
        <VirtualTable
          label={t('list.table')}
          tint="remark"
          columns={columns.all}
          shownColumns={columns.shown}
          selection={props.selection}
          onWidthChange={columns.setWidth}
          rows={pages.rows}
          rowKey={(row) => row.id}
          listName={listNameOf(search)}
          sort={toRemarkSort(search)}
          onSortChange={sortBy}
          activeKey={props.active}
          onActiveChange={(row) => onActiveChange(row.id)}
          onOpen={(row) => onOpen(row.id)}
          hasMore={pages.hasMore}
          isLoadingMore={pages.isLoadingMore}
          onNeedMore={pages.needMore}
          isLoading={pages.isLoading || columns.width === 0}
          autoFocus
          tableRef={props.tableRef}
          empty={
            droppable.length === 0 && register.counts.remarks === 0 ? (
              <NoRemark />
            ) : (
              <NothingFound
                title={t('list.nothing')}
                filters={droppable}
                onDropAll={() => onSearch(withoutFilters(search))}
              />
            )
          }
        />
      )}
      {props.bar}
    </TableBox>
  )
}
