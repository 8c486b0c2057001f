import { rowAfterKey } from '#renderer/ui/table/row-after-key'
import { mapShortcuts } from '#shared/ui-commands/shortcuts'

export interface ListKeysOptions<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly activeKey: string | null
  readonly onMove: (key: string) => void
  readonly onSearch: () => void
  readonly onTogglePreview: () => void
  readonly onExport?: () => void
  /** Chooses the first view, the second… */
  readonly views?: readonly (() => void)[]
  /** One level back: the selection first, then the filters. */
  readonly onBack: () => void
}

/** The keys of a list while the focus is not in its table, which moves by itself. */
export function listKeys<Row>(options: ListKeysOptions<Row>): Record<string, (event: KeyboardEvent) => void> {
  const { rows, rowKey, activeKey } = options
  const active = activeKey === null ? -1 : rows.findIndex((row) => rowKey(row) === activeKey)
  function move(event: KeyboardEvent) {
    const next = rowAfterKey(event.key, active, rows.length, 1)
    const row = next === null ? undefined : rows[next]
    if (row) options.onMove(rowKey(row))
  }
  const views = options.views ?? []
  return {
    ...mapShortcuts({
      next: move,
      previous: move,
      searchList: options.onSearch,
      preview: options.onTogglePreview,
      clear: options.onBack,
      ...(options.onExport ? { export: options.onExport } : {}),
    }),
    ...Object.fromEntries(views.slice(0, 9).map((choose, index) => [`Alt+${index + 1}`, choose])),
  }
}
