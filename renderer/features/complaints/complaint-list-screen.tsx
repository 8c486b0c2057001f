import { useTranslation } from 'react-i18next'
import { EntryList } from '#renderer/app/lists/entry-list'
import { inOrder } from '#renderer/app/lists/in-order'
import { sortOf } from '#renderer/app/lists/list-order'
import { useListRows } from '#renderer/app/lists/use-list-rows'
import { type ComplaintSearch, complaintSearchSchema } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { complaintSortKeys } from '#shared/complaints/complaint-api'
import { complaintColumns, defaultComplaintColumns } from '#shared/complaints/complaint-columns'
import { localDateOf } from '#shared/time/local-date'
import { listSetFilters } from './list/complaint-filter-words'
import { ComplaintFilters } from './list/complaint-filters'
import { ComplaintPreview } from './list/complaint-preview'
import { toComplaintFilter, withoutFilters } from './list/complaint-search'
import { complaintViews } from './list/complaint-views'
import { EmptyRegister } from './list/empty-register'
import { LedgerLink } from './list/ledger-link'
import { useComplaintAddress } from './list/use-complaint-address'
import { useComplaintColumns } from './list/use-complaint-columns'
import { ViewSwitch } from './list/view-switch'

/** The register of complaints as a list. */
export function ComplaintListScreen() {
  const { t } = useTranslation(['lists', 'enums', 'ui', 'dashboard'])
  const session = useSession()
  const address = useComplaintAddress()
  const { search, goTo, change, open } = address
  const today = localDateOf(new Date().toISOString(), session.timeZone())
  const toList = (asked: ComplaintSearch) => ({
    screen: 'complaints' as const,
    filter: toComplaintFilter(asked, today),
    sort: sortOf(asked),
  })
  const { filter, sort } = toList(search)
  const rows = useListRows('complaints.list', { filter, sort }, search.selected ?? null)

  return (
    <EntryList
      address={address}
      toList={toList}
      rows={rows}
      title={t('lists:complaints.table')}
      previewLabel={t('lists:complaints.preview.label')}
      nothing={t('lists:complaints.nothing')}
      views={complaintViews(session)}
      readAddress={(kept) => complaintSearchSchema.parse(kept)}
      columns={useComplaintColumns()}
      usualColumns={defaultComplaintColumns}
      onColumns={(shown) => change({ columns: shown ? inOrder(complaintColumns, shown) : undefined })}
      onSort={({ by, descending }) =>
        goTo({ ...search, sort: complaintSortKeys.find((key) => key === by), descending })
      }
      setFilters={listSetFilters(search, session, t)}
      withoutFilters={withoutFilters}
      empty={session.register.counts.complaints === 0 ? <EmptyRegister /> : null}
      actions={
        <>
          <ViewSwitch view="list" search={search} />
          <LedgerLink />
        </>
      }
      filters={(bar) => <ComplaintFilters {...bar} search={search} today={today} onChange={change} />}
      preview={<ComplaintPreview id={search.selected ?? null} onOpen={open} />}
    />
  )
}
