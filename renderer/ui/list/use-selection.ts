import { useMemo, useState } from 'react'
import type { TableSelection } from '#renderer/ui/table/table-selection'

export interface SelectionOptions {
  /** Keys of the rows that are read, in their order. */
  readonly keys: readonly string[]
  /** Names what is listed: another list begins without a selection. */
  readonly listName: string
  readonly label: (key: string) => string
  readonly allLabel: string
  /** Reads the keys of everything that is listed. */
  readonly readAll: () => Promise<readonly string[]>
}

interface State {
  readonly listName: string
  readonly keys: ReadonlySet<string>
  readonly anchor: string | null
}

/** Rows chosen together with the mouse or the keyboard. */
export function useSelection(options: SelectionOptions): TableSelection {
  const { keys, listName } = options
  const [state, setState] = useState<State>({ listName, keys: new Set(), anchor: null })
  const isCurrent = state.listName === listName
  const chosen = useMemo(() => (isCurrent ? state.keys : new Set<string>()), [isCurrent, state.keys])
  const anchor = isCurrent ? state.anchor : null
  return {
    keys: chosen,
    label: options.label,
    allLabel: options.allLabel,
    toggle: (key) => {
      const next = new Set(chosen)
      if (!next.delete(key)) next.add(key)
      setState({ listName, keys: next, anchor: key })
    },
    extend: (key, active) => {
      const from = keys.indexOf(anchor ?? active ?? key)
      const to = keys.indexOf(key)
      if (to < 0) return
      const start = from < 0 ? to : from
      const between = keys.slice(Math.min(start, to), Math.max(start, to) + 1)
      setState({ listName, keys: new Set(between), anchor: keys[start] ?? key })
    },
    selectAll: () =>
      void options
        .readAll()
        .then((all) => setState({ listName, keys: new Set(all), anchor: null }))
        .catch(() => setState({ listName, keys: new Set(keys), anchor: null })),
    clear: () => setState({ listName, keys: new Set(), anchor: null }),
  }
}
