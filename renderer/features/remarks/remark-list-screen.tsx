import { Link } from '@tanstack/react-router'
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
import { remarkSearchSchema } from '#renderer/app/search-params'
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
import { defaultRemarkColumns, remarkColumns } from '#shared/remarks/remark-columns'
import { localDateOf } from '#shared/time/local-date'
import { RemarkFilters } from './list/remark-filters'
import { RemarkPreview } from './list/remark-preview'
import { toRemarkFilter, toRemarkSort, withoutFilters } from './list/remark-search'
import { RemarkTable } from './list/remark-table'
import { remarkViews } from './list/remark-views'
import { TopicStrip } from './list/topic-strip'
import { useRemarkAddress } from './list/use-remark-address'
import { useRemarkColumns } from './list/use-remark-columns'
import { useRemarkRows } from './list/use-remark-rows'
import { RecurrenceNotices } from './recurrences/recurrence-notices'

/** The table of remarks and suggestions: the same machine as the complaints in a warmer tint, without any identity. */
export function RemarkListScreen() {
  const { t } = useTranslation(['lists', 'remarks', 'analysis'])
  const session = useSession()
  const { search, goTo, change, select, open } = useRemarkAddress()
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch('preview.remarks', hasRoomForPreview())
  const [isExporting, setExporting] = useState(false)
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 80)
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const today = localDateOf(new Date().toISOString(), session.timeZone())
  const filter = useMemo(() => toRemarkFilter(search, today), [search, today])
  const sort = toRemarkSort(search)
  const pages = useRemarkRows(search, filter)
  const total = useListCount({ screen: 'remarks', filter }, !pages.isLoading)
  useAnnouncedCount(total.text)
  const views = useListViews('remarks', search, remarkViews)
  const columns = useListColumns({
    list: 'remarks',
    columns: useRemarkColumns(),
    usual: defaultRemarkColumns,
    ofView: search.columns ?? null,
    onChooseInView: views.shown?.saved
      ? (shown) => change({ columns: shown ? inOrder(remarkColumns, shown) : undefined })
      : null,
  })
  const numbers = useMemo(() => new Map(pages.rows.map((row) => [row.id, row.number])), [pages.rows])
  const selection = useSelection({
    keys: useMemo(() => pages.rows.map((row) => row.id), [pages.rows]),
    listName: listNameOf(search),
    label: (id) => t('lists:selection.row', { number: numbers.get(id) ?? '' }),
    allLabel: t('lists:selection.all'),
    readAll: async () => (await call('remarks.ids', { filter, sort })).ids,
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
  const show = (view: ListView) => goTo(remarkSearchSchema.parse(searchOf(view.id, view.content)))
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
        name="remarks"
        tint="remark"
        title={t('remarks:list.table')}
        count={total.text}
        actions={
          <>
            <Link to="/remarques/analyse">{t('analysis:open')}</Link>
            <ListTools
              columns={columns}
              isPreviewOpen={isPreviewOpen}
              onPreview={setPreviewOpen}
              onExport={startExport}
            />
          </>
        }
        views={<ViewBar views={views} onShow={show} />}
        filterLabel={t('lists:filter.label')}
        filters={
          <RemarkFilters
            search={search}
            isListRead={!pages.isLoading}
            today={today}
            onChange={change}
            onLeave={() => table.current?.focus({ preventScroll: true })}
            inputRef={field}
          />
        }
        strip={
          <>
            <RecurrenceNotices />
            <TopicStrip search={search} today={today} onChange={change} />
          </>
        }
        table={
          <RemarkTable
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
        preview={isPreviewOpen ? <RemarkPreview id={search.selected ?? null} onOpen={open} /> : null}
        previewLabel={t('remarks:preview.label')}
      />
      {isExporting ? (
        <ExportDialog
          list={{ screen: 'remarks', filter, sort, columns: columns.chosen }}
          selected={[...selection.keys]}
          total={total.count}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  )
}
