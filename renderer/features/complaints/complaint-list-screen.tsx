import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useListRequest } from '#renderer/app/list-request'
import { ExportDialog } from '#renderer/app/lists/export-dialog'
import { inOrder } from '#renderer/app/lists/in-order'
import { listNameOf } from '#renderer/app/lists/list-name'
import { ListTools } from '#renderer/app/lists/list-tools'
import { SelectionBar } from '#renderer/app/lists/selection-bar'
import { useListColumns } from '#renderer/app/lists/use-list-columns'
import { useListCount } from '#renderer/app/lists/use-list-count'
import { type ListView, useListViews } from '#renderer/app/lists/use-list-views'
import { ViewBar } from '#renderer/app/lists/view-bar'
import { searchOf } from '#renderer/app/lists/view-content'
import { complaintSearchSchema } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { focusField } from '#renderer/ui/list/focus-field'
import { hasRoomForPreview } from '#renderer/ui/list/has-room-for-preview'
import { ListFrame } from '#renderer/ui/list/list-frame'
import { listKeys } from '#renderer/ui/list/list-keys'
import { useAnnouncedCount } from '#renderer/ui/list/use-announced-count'
import { useRememberedSwitch } from '#renderer/ui/list/use-remembered-switch'
import { useSelection } from '#renderer/ui/list/use-selection'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'
import { complaintColumns, defaultComplaintColumns } from '#shared/complaints/complaint-columns'
import { localDateOf } from '#shared/time/local-date'
import { ComplaintFilters } from './list/complaint-filters'
import { ComplaintPreview } from './list/complaint-preview'
import { toComplaintFilter, toComplaintSort, withoutFilters } from './list/complaint-search'
import { ComplaintTable } from './list/complaint-table'
import { complaintViews } from './list/complaint-views'
import { LedgerLink } from './list/ledger-link'
import { useComplaintAddress } from './list/use-complaint-address'
import { useComplaintColumns } from './list/use-complaint-columns'
import { useComplaintRows } from './list/use-complaint-rows'
import { ViewSwitch } from './list/view-switch'

/** The register of complaints as a list: views, filters that read as a sentence, the table, the selected case. */
export function ComplaintListScreen() {
  const { t } = useTranslation('lists')
  const session = useSession()
  const { search, goTo, change, select, open } = useComplaintAddress()
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch('preview.complaints', hasRoomForPreview())
  const [isExporting, setExporting] = useState(false)
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 80)
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const today = localDateOf(new Date().toISOString(), session.timeZone())
  const filter = useMemo(() => toComplaintFilter(search, today), [search, today])
  const sort = toComplaintSort(search)
  const pages = useComplaintRows(search, filter)
  const total = useListCount({ screen: 'complaints', filter }, !pages.isLoading)
  useAnnouncedCount(total.text)
  const views = useListViews('complaints', search, complaintViews(session))
  const columns = useListColumns({
    list: 'complaints',
    columns: useComplaintColumns(),
    usual: defaultComplaintColumns,
    ofView: search.columns ?? null,
    onChooseInView: views.shown?.saved
      ? (shown) => change({ columns: shown ? inOrder(complaintColumns, shown) : undefined })
      : null,
  })
  const numbers = useMemo(() => new Map(pages.rows.map((row) => [row.id, row.number])), [pages.rows])
  const selection = useSelection({
    keys: useMemo(() => pages.rows.map((row) => row.id), [pages.rows]),
    listName: listNameOf(search),
    label: (id) => t('selection.row', { number: numbers.get(id) ?? '' }),
    allLabel: t('selection.all'),
    readAll: async () => (await call('complaints.ids', { filter, sort })).ids,
  })

  function move(id: string) {
    setActive(id)
    table.current?.focus({ preventScroll: true })
  }
  function back() {
    if (selection.keys.size > 0) selection.clear()
    else if (active !== null) setActive(null)
    else goTo(withoutFilters(search))
  }
  const show = (view: ListView) => goTo(complaintSearchSchema.parse(searchOf(view.id, view.content)))
  const startExport = useCallback(() => setExporting(true), [])
  useListRequest(startExport)
  useShortcuts(
    listKeys({
      rows: pages.rows,
      rowKey: (row) => row.id,
      activeKey: active,
      onMove: move,
      onSearch: () => focusField(field),
      onTogglePreview: () => setPreviewOpen(!isPreviewOpen),
      onExport: startExport,
      views: views.views.map((view) => () => show(view)),
      onBack: back,
    }),
  )

  return (
    <>
      <ListFrame
        name="complaints"
        title={t('complaints.table')}
        count={total.text}
        actions={
          <>
            <ViewSwitch view="list" search={search} />
            <LedgerLink />
            <ListTools
              columns={columns}
              isPreviewOpen={isPreviewOpen}
              onPreview={setPreviewOpen}
              onExport={startExport}
            />
          </>
        }
        views={<ViewBar views={views} onShow={show} />}
        filterLabel={t('filter.label')}
        filters={
          <ComplaintFilters
            search={search}
            isListRead={!pages.isLoading}
            today={today}
            onChange={change}
            onLeave={() => table.current?.focus({ preventScroll: true })}
            inputRef={field}
          />
        }
        table={
          <ComplaintTable
            search={search}
            today={today}
            pages={pages}
            active={active}
            columns={columns}
            selection={selection}
            tableRef={table}
            onActiveChange={setActive}
            onOpen={open}
            onSearch={goTo}
            bar={
              <SelectionBar count={selection.keys.size} onExport={startExport} onClear={selection.clear} />
            }
          />
        }
        preview={isPreviewOpen ? <ComplaintPreview id={search.selected ?? null} onOpen={open} /> : null}
        previewLabel={t('complaints.preview.label')}
      />
      {isExporting ? (
        <ExportDialog
          list={{ screen: 'complaints', filter, sort, columns: columns.chosen }}
          selected={[...selection.keys]}
          total={total.count}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  )
}
