import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useListRequest } from '#renderer/app/list-request'
import type { ListAddress } from '#renderer/app/use-list-address'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { focusField } from '#renderer/ui/list/focus-field'
import { hasRoomForPreview } from '#renderer/ui/list/has-room-for-preview'
import { ListFrame } from '#renderer/ui/list/list-frame'
import { listKeys } from '#renderer/ui/list/list-keys'
import { useAnnouncedCount } from '#renderer/ui/list/use-announced-count'
import { useRememberedSwitch } from '#renderer/ui/list/use-remembered-switch'
import { useSelection } from '#renderer/ui/list/use-selection'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'
import type { Sort } from '#renderer/ui/table/column'
import { selectionLimit } from '#shared/lists/counted'
import { EntryTable } from './entry-table'
import { ExportDialog } from './export-dialog'
import { listNameOf } from './list-name'
import { ListTools } from './list-tools'
import type { ListedEntries } from './listed-entries'
import { SelectionBar } from './selection-bar'
import type { SetFilter } from './set-filter'
import { useFiltersToDrop } from './use-filters-to-drop'
import { useListColumns } from './use-list-columns'
import { useListCount } from './use-list-count'
import type { ListRows } from './use-list-rows'
import { type BuiltInView, type ListView, useListViews } from './use-list-views'
import { ViewBar } from './view-bar'
import { type ListSearch, searchOf } from './view-content'

/** What the filters of a list need to know of it. */
export interface FilterBar {
  readonly isListRead: boolean
  /** Leaves the filters for the rows. */
  readonly onLeave: () => void
  readonly inputRef: RefObject<HTMLInputElement | null>
}

export interface EntryListProps<Row, S extends ListSearch> {
  readonly address: ListAddress<S>
  /** What an address asks for. */
  readonly toList: (search: S) => ListedEntries
  readonly rows: ListRows<Row>
  readonly title: string
  readonly previewLabel: string
  /** What the table says when the filters hide all. */
  readonly nothing: string
  readonly tint?: 'remark'
  readonly views: readonly BuiltInView[]
  /** The address of a view, from what is kept of it. */
  readonly readAddress: (kept: Record<string, unknown>) => S
  readonly columns: readonly ListColumn<Row>[]
  readonly usualColumns: readonly string[]
  readonly onColumns: (shown: readonly string[] | null) => void
  readonly onSort: (sort: Sort) => void
  readonly setFilters: readonly SetFilter<S>[]
  readonly withoutFilters: (search: S) => S
  /** What to do where there is no entry at all; null once there are some. */
  readonly empty: ReactNode | null
  readonly actions: ReactNode
  readonly filters: (bar: FilterBar) => ReactNode
  readonly strip?: ReactNode
  readonly preview: ReactNode
}

/** A list of entries: views, filters that read as a sentence, the table, the selected entry beside it. */
export function EntryList<Row extends { readonly id: string; readonly number: string }, S extends ListSearch>(
  props: EntryListProps<Row, S>,
) {
  const { address, toList, rows: read } = props
  const { search, goTo, select, open } = address
  const { t } = useTranslation('lists')
  const list = toList(search)
  const { screen } = list
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch(`preview.${screen}`, hasRoomForPreview())
  const [isExporting, setExporting] = useState(false)
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 80)
  const { keepPlace } = read
  useEffect(() => {
    if (active !== null) keepPlace(active)
  }, [active, keepPlace])
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const total = useListCount(list, !read.isLoading)
  useAnnouncedCount(total.text)
  const views = useListViews(screen, search, props.views)
  const columns = useListColumns({
    list: screen,
    columns: props.columns,
    usual: props.usualColumns,
    ofView: search.columns ?? null,
    onChooseInView: views.shown?.saved ? props.onColumns : null,
  })
  const numbers = useMemo(() => new Map(read.rows.map((row) => [row.id, row.number])), [read.rows])
  const selection = useSelection({
    keys: useMemo(() => read.rows.map((row) => row.id), [read.rows]),
    listName: listNameOf(search),
    label: (id) => t('selection.row', { number: numbers.get(id) ?? '' }),
    allLabel: t('selection.all'),
    placeOf: read.placeOf,
    start: read.start,
    readBetween: (first, last) => readIds(list, first, last),
    readAll: () => readIds(list),
  })
  const isNothing = !read.isLoading && !read.error && read.reached === 0
  const droppable = useFiltersToDrop({
    filters: props.setFilters,
    toList,
    isNeeded: isNothing,
    onSearch: goTo,
  })
  const dropAll = () => goTo(props.withoutFilters(search))
  const focusTable = () => table.current?.focus({ preventScroll: true })
  function move(id: string) {
    setActive(id)
    focusTable()
  }
  function back() {
    if (selection.keys.size > 0) selection.clear()
    else if (active !== null) setActive(null)
    else dropAll()
  }
  const show = (view: ListView) => goTo(props.readAddress(searchOf(view.id, view.content)))
  const startExport = useCallback(() => setExporting(true), [])
  useListRequest(startExport)
  useShortcuts(
    listKeys({
      rows: read.rows,
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
        name={screen}
        {...(props.tint ? { tint: props.tint } : {})}
        title={props.title}
        count={total.text}
        actions={
          <>
            {props.actions}
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
        filters={props.filters({ isListRead: !read.isLoading, onLeave: focusTable, inputRef: field })}
        strip={props.strip}
        table={
          <EntryTable
            label={props.title}
            {...(props.tint ? { tint: props.tint } : {})}
            listName={listNameOf(search)}
            list={read}
            total={total.exact}
            columns={columns}
            sort={list.sort}
            active={active}
            selection={selection}
            tableRef={table}
            onActiveChange={setActive}
            onOpen={open}
            onSort={props.onSort}
            empty={droppable.length === 0 ? props.empty : null}
            nothing={props.nothing}
            filters={droppable}
            onDropFilters={dropAll}
            bar={
              <SelectionBar count={selection.keys.size} onExport={startExport} onClear={selection.clear} />
            }
          />
        }
        preview={isPreviewOpen ? props.preview : null}
        previewLabel={props.previewLabel}
      />
      {isExporting ? (
        <ExportDialog
          list={{ ...list, columns: columns.chosen }}
          selected={[...selection.keys]}
          total={total.count}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  )
}

async function readIds(
  list: ListedEntries,
  offset = 0,
  last = selectionLimit - 1,
): Promise<readonly string[]> {
  const between = { offset, atMost: Math.min(selectionLimit, last - offset + 1) }
  const { ids } =
    list.screen === 'complaints'
      ? await call('complaints.ids', { filter: list.filter, sort: list.sort, ...between })
      : await call('remarks.ids', { filter: list.filter, sort: list.sort, ...between })
  return ids
}
