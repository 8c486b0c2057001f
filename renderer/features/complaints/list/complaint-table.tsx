import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { fitColumns } from '#renderer/ui/list/fit-columns'
import { NothingFound } from '#renderer/ui/list/nothing-found'
import { TableBox } from '#renderer/ui/list/table-box'
import { useWidth } from '#renderer/ui/list/use-width'
import type { Sort } from '#renderer/ui/table/column'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import { complaintSortKeys } from '#shared/complaints/complaint-api'
import type { LocalDate } from '#shared/time/day-number'
import { toComplaintSort, withoutFilters } from './complaint-search'
import { EmptyRegister } from './empty-register'
import { useComplaintColumns } from './use-complaint-columns'
import type { ComplaintPages } from './use-complaint-rows'
import { useFiltersToDrop } from './use-filters-to-drop'

export interface ComplaintTableProps {
  readonly search: ComplaintSearch
  readonly today: LocalDate
  readonly pages: ComplaintPages
  readonly active: string | null
  readonly tableRef: RefObject<HTMLTableElement | null>
  readonly onActiveChange: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onSearch: (search: ComplaintSearch) => void
}

/** The rows of the list, or what is wrong, or what to do when there are none. */
export function ComplaintTable(props: ComplaintTableProps) {
  const { search, today, pages, onActiveChange, onOpen, onSearch } = props
  const { t } = useTranslation('lists')
  const { register } = useSession()
  const [box, width] = useWidth()
  const columns = useComplaintColumns()
  const shown = useMemo(() => fitColumns(columns, width), [columns, width])
  const isNothing = !pages.isLoading && !pages.error && pages.rows.length === 0
  const droppable = useFiltersToDrop(search, today, isNothing, onSearch)

  function sortBy({ by, descending }: Sort) {
    const sort = complaintSortKeys.find((key) => key === by)
    if (sort) onSearch({ ...search, sort, descending })
  }

  return (
    <TableBox ref={box}>
      {pages.error ? (
        <ErrorNotice error={pages.error} />
      ) : (
        <VirtualTable
          label={t('complaints.table')}
          columns={columns}
          shownColumns={shown}
          rows={pages.rows}
          rowKey={(row) => row.id}
          listName={JSON.stringify({ ...search, selected: undefined })}
          sort={toComplaintSort(search)}
          onSortChange={sortBy}
          activeKey={props.active}
          onActiveChange={(row) => onActiveChange(row.id)}
          onOpen={(row) => onOpen(row.id)}
          hasMore={pages.hasMore}
          isLoadingMore={pages.isLoadingMore}
          onNeedMore={pages.needMore}
          isLoading={pages.isLoading || width === 0}
          autoFocus
          tableRef={props.tableRef}
          empty={
            droppable.length === 0 && register.counts.complaints === 0 ? (
              <EmptyRegister />
            ) : (
              <NothingFound
                title={t('complaints.nothing')}
                filters={droppable}
                onDropAll={() => onSearch(withoutFilters(search))}
              />
            )
          }
        />
      )}
    </TableBox>
  )
}
