import { useNavigate, useSearch } from '@tanstack/react-router'
import { ListChecks, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionSearch } from '#renderer/app/action-search'
import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelPages } from '#renderer/app/use-channel-pages'
import { useListAddress } from '#renderer/app/use-list-address'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { fitColumns } from '#renderer/ui/list/fit-columns'
import { focusField } from '#renderer/ui/list/focus-field'
import { hasRoomForPreview } from '#renderer/ui/list/has-room-for-preview'
import { ListFrame } from '#renderer/ui/list/list-frame'
import { listKeys } from '#renderer/ui/list/list-keys'
import { NothingFound } from '#renderer/ui/list/nothing-found'
import { PreviewToggle } from '#renderer/ui/list/preview-toggle'
import { TableBox } from '#renderer/ui/list/table-box'
import { useAnnouncedCount } from '#renderer/ui/list/use-announced-count'
import { useRememberedSwitch } from '#renderer/ui/list/use-remembered-switch'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'
import { useWidth } from '#renderer/ui/list/use-width'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import { actionSortKeys } from '#shared/actions/action-api'
import { formatInteger } from '#shared/text/formats'
import { ViewLinks } from '../view-links'
import { ActionFilters } from './action-filters'
import { hasFilters, toActionFilter, withoutFilters } from './action-list-search'
import { ActionPreview } from './action-preview'
import { useActionColumns } from './use-action-columns'

/** The action plan: the next one due first. */
export function ActionList() {
  const { t } = useTranslation(['actions', 'lists'])
  const { language } = useSession()
  const navigate = useNavigate()
  const { search, goTo, change, select, open } = useListAddress<ActionSearch>({
    path: '/actions',
    search: useSearch({ from: '/actions' }),
    show: (next, replace) => void navigate({ to: '/actions', search: next, replace }),
    openEntry: (id) => void navigate({ to: '/actions/$id', params: { id } }),
  })
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch('preview.actions', hasRoomForPreview())
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 120)
  const [isAdding, setAdding] = useState(false)
  const [box, width] = useWidth()
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const filter = useMemo(() => toActionFilter(search), [search])
  const sort = { by: search.sort ?? 'due', descending: search.descending ?? false } as const
  const pages = useChannelPages('actions.list', { filter, sort, limit: 200 })
  const total = useChannel('actions.count', { filter }, { keepPrevious: true })
  const count = total.data?.count
  const countText =
    count === undefined ? '' : t('actions:list.count', { count, value: formatInteger(count, language) })
  useAnnouncedCount(countText)
  const columns = useActionColumns()
  const shown = useMemo(() => fitColumns(columns, width), [columns, width])

  function move(id: string) {
    setActive(id)
    table.current?.focus({ preventScroll: true })
  }
  useShortcuts(
    listKeys({
      rows: pages.rows,
      rowKey: (row) => row.id,
      activeKey: active,
      onMove: move,
      onSearch: () => focusField(field),
      onTogglePreview: () => setPreviewOpen(!isPreviewOpen),
      onBack: () => (active === null ? goTo(withoutFilters(search)) : setActive(null)),
    }),
  )
  const add = (
    <Button needs="handle" kind="primary" icon={<Plus />} onPress={() => setAdding(true)}>
      {t('actions:dialog.add')}
    </Button>
  )
  return (
    <>
      <ListFrame
        name="actions"
        title={t('actions:title')}
        count={countText}
        actions={
          <>
            <SheetMenu channel="documents.listSheet" input={{ list: 'actions', filter }} />
            <PreviewToggle isOpen={isPreviewOpen} onChange={setPreviewOpen} />
            {add}
          </>
        }
        views={<ViewLinks current="plan" />}
        filterLabel={t('lists:filter.label')}
        filters={
          <ActionFilters
            search={search}
            byStatus={total.data?.byStatus}
            onChange={change}
            onLeave={() => table.current?.focus({ preventScroll: true })}
            inputRef={field}
          />
        }
        table={
          <TableBox ref={box}>
            {pages.error ? (
              <ErrorNotice error={pages.error} />
            ) : (
              <VirtualTable
                label={t('actions:title')}
                columns={columns}
                shownColumns={shown}
                rows={pages.rows}
                rowKey={(row) => row.id}
                listName={JSON.stringify({ ...search, selected: undefined })}
                sort={sort}
                onSortChange={({ by, descending }) => {
                  const key = actionSortKeys.find((candidate) => candidate === by)
                  if (key) goTo({ ...search, sort: key, descending })
                }}
                activeKey={active}
                onActiveChange={(row) => setActive(row.id)}
                onOpen={(row) => open(row.id)}
                isRefreshing={pages.isRefreshing}
                hasMore={pages.hasMore}
                isLoadingMore={pages.isLoadingMore}
                onNeedMore={pages.needMore}
                isLoading={pages.isLoading || width === 0}
                autoFocus
                tableRef={table}
                empty={
                  hasFilters(search) ? (
                    <NothingFound
                      title={t('actions:list.nothing')}
                      filters={[]}
                      onDropAll={() => goTo(withoutFilters(search))}
                    />
                  ) : (
                    <EmptyState icon={<ListChecks />} title={t('actions:empty.title')} actions={add}>
                      <p>{t('actions:empty.text')}</p>
                    </EmptyState>
                  )
                }
              />
            )}
          </TableBox>
        }
        preview={isPreviewOpen ? <ActionPreview id={search.selected ?? null} onOpen={open} /> : null}
        previewLabel={t('actions:list.preview')}
      />
      {isAdding ? (
        <ActionDialog action={null} onClose={() => setAdding(false)} onSaved={({ id }) => setActive(id)} />
      ) : null}
    </>
  )
}
