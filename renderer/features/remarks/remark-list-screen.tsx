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
import { RemarkFilters } from './list/remark-filters'
import { RemarkPreview } from './list/remark-preview'
import { toRemarkFilter, withoutFilters } from './list/remark-search'
import { RemarkTable } from './list/remark-table'
import { TopicStrip } from './list/topic-strip'
import { useRemarkAddress } from './list/use-remark-address'
import { useRemarkRows } from './list/use-remark-rows'

/** The table of remarks and suggestions: the same machine as the complaints in a warmer tint, without any identity. */
export function RemarkListScreen() {
  const { t } = useTranslation(['remarks', 'lists'])
  const { language, timeZone } = useSession()
  const { search, goTo, change, select, open } = useRemarkAddress()
  const [isPreviewOpen, setPreviewOpen] = useRememberedSwitch('preview.remarks', hasRoomForPreview())
  const [active, setActive] = useSettledValue(search.selected ?? null, select, 120)
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const today = localDateOf(new Date().toISOString(), timeZone())
  const filter = useMemo(() => toRemarkFilter(search), [search])
  const pages = useRemarkRows(search, filter)
  const total = useChannel('remarks.count', { filter }, { keepPrevious: true })
  const count = total.data?.count
  const countText =
    count === undefined ? '' : t('remarks:list.count', { count, value: formatInteger(count, language) })
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
      name="remarks"
      tint="remark"
      title={t('remarks:list.table')}
      count={countText}
      actions={<PreviewToggle isOpen={isPreviewOpen} onChange={setPreviewOpen} />}
      filterLabel={t('lists:filter.label')}
      filters={
        <RemarkFilters
          search={search}
          today={today}
          onChange={change}
          onLeave={() => table.current?.focus({ preventScroll: true })}
          inputRef={field}
        />
      }
      strip={<TopicStrip search={search} onChange={change} />}
      table={
        <RemarkTable
          search={search}
          pages={pages}
          active={active}
          tableRef={table}
          onActiveChange={setActive}
          onOpen={open}
          onSearch={goTo}
        />
      }
      preview={isPreviewOpen ? <RemarkPreview id={search.selected ?? null} onOpen={open} /> : null}
      previewLabel={t('remarks:preview.label')}
    />
  )
}
