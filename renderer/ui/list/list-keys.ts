import { rowAfterKey } from '#renderer/ui/table/row-after-key'

export interface ListKeysOptions<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly activeKey: string | null
  readonly onMove: (key: string) => void
  readonly onSearch: () => void
  readonly onTogglePreview: () => void
  /** One level back: the selection first, then the filters. */
  readonly onBack: () => void
}

const movers = ['J', 'K', 'ArrowDown', 'ArrowUp'] as const

/** The keys of a list while the focus is not in its table, which moves by itself. */
export function listKeys<Row>(options: ListKeysOptions<Row>): Record<string, (event: KeyboardEvent) => void> {
  const { rows, rowKey, activeKey } = options
  const active = activeKey === null ? -1 : rows.findIndex((row) => rowKey(row) === activeKey)
  function move(event: KeyboardEvent) {
    const next = rowAfterKey(event.key, active, rows.length, 1)
    const row = next === null ? undefined : rows[next]
    if (row) options.onMove(rowKey(row))
  }
  return {
    ...Object.fromEntries(movers.map((key) => [key, move])),
    '/': options.onSearch,
    'Ctrl+F': options.onSearch,
    P: options.onTogglePreview,
    Esc: options.onBack,
  }
}
