import { useMemo, useState } from 'react'
import type { TableSelection } from '#renderer/ui/table/table-selection'

export interface SelectionOptions {
  /** Keys of the rows that are read, in their order. */
  readonly keys: readonly string[]
  /** Where the first of them stands in the list, where any other one stands that was read, and the keys in between. */
  readonly start: number
  readonly placeOf: (key: string) => number | undefined
  readonly readBetween: (first: number, last: number) => Promise<readonly string[]>
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
      const to = options.placeOf(key)
      if (to === undefined) return
      const began = anchor ?? active ?? key
      const from = options.placeOf(began)
      const [first, last] = [Math.min(from ?? to, to), Math.max(from ?? to, to)]
      const choose = (between: readonly string[]) =>
        setState({ listName, keys: new Set(between), anchor: from === undefined ? key : began })
      const isRead = first >= options.start && last < options.start + keys.length
      if (isRead) choose(keys.slice(first - options.start, last - options.start + 1))
      else void options.readBetween(first, last).then(choose, () => undefined)
    },
    selectAll: () =>
      void options
        .readAll()
        .then((all) => setState({ listName, keys: new Set(all), anchor: null }))
        .catch(() => setState({ listName, keys: new Set(keys), anchor: null })),
    clear: () => setState({ listName, keys: new Set(), anchor: null }),
  }
}
