import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { focusField } from '#renderer/ui/list/focus-field'
import { hasRoomForPreview } from '#renderer/ui/list/has-room-for-preview'
import { ListFrame } from '#renderer/ui/list/list-frame'
import { listKeys } from '#renderer/ui/list/list-keys'
import { PreviewToggle } from '#renderer/ui/list/preview-toggle'
import { useAnnouncedCount } from '#renderer/ui/list/use-announced-count'
import { useRememberedSwitch } from '#renderer/ui/list/use-remembered-switch'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'
import { formatInteger } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { ComplaintFilters } from './list/complaint-filters'
import { ComplaintPreview } from './list/complaint-preview'
import { toComplaintFilter, withoutFilters } from './list/complaint-search'
import { ComplaintTable } from './list/complaint-table'
import { DiscreetToggle } from './list/discreet-toggle'
import { useComplaintAddress } from './list/use-complaint-address'
import { useComplaintRows } from './list/use-complaint-rows'

/** The register of complaints as a list: filters that read as a sentence, the table, the selected case beside it. */
export function ComplaintListScreen() {
  const { t } = useTranslation('lists')
  const { language, timeZone } = useSession()
  const { search, goTo, change, select, open } = useComplaintAddress()
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch('preview.complaints', hasRoomForPreview())
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 120)
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const today = localDateOf(new Date().toISOString(), timeZone())
  const filter = useMemo(() => toComplaintFilter(search, today), [search, today])
  const pages = useComplaintRows(search, filter)
  const total = useChannel('complaints.count', { filter }, { keepPrevious: true })
  const count = total.data?.count
  const countText =
    count === undefined ? '' : t('complaints.count', { count, value: formatInteger(count, language) })
  useAnnouncedCount(countText)

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

  return (
    <ListFrame
      name="complaints"
      title={t('complaints.table')}
      count={countText}
      actions={
        <>
          <DiscreetToggle />
          <PreviewToggle isOpen={isPreviewOpen} onChange={setPreviewOpen} />
        </>
      }
      filterLabel={t('filter.label')}
      filters={
        <ComplaintFilters
          search={search}
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
          tableRef={table}
          onActiveChange={setActive}
          onOpen={open}
          onSearch={goTo}
        />
      }
      preview={isPreviewOpen ? <ComplaintPreview id={search.selected ?? null} onOpen={open} /> : null}
      previewLabel={t('complaints.preview.label')}
    />
  )
}
