import { useMemo, useState } from 'react'

export interface ColumnChoice {
  /** The columns shown, in their order; null for the usual ones. */
  readonly shown: readonly string[] | null
  /** Widths in pixels that somebody has set. */
  readonly widths: Readonly<Record<string, number>>
}

const nothingChosen: ColumnChoice = { shown: null, widths: {} }

/** The columns that a person has chosen for a list, remembered on this machine. */
export function useColumnChoice(
  list: string,
  person: string,
): readonly [ColumnChoice, (choice: ColumnChoice) => void] {
  const key = `registre31.columns.${list}.${person}`
  const [changed, setChanged] = useState({ key, choice: null as ColumnChoice | null })
  const remembered = useMemo(() => readChoice(localStorage.getItem(key)), [key])
  const choice = changed.key === key && changed.choice ? changed.choice : remembered
  return [
    choice,
    (next) => {
      localStorage.setItem(key, JSON.stringify(next))
      setChanged({ key, choice: next })
    },
  ]
}

/** What was remembered; nothing when it cannot be read. */
export function readChoice(text: string | null): ColumnChoice {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null) return nothingChosen
    const shown = 'shown' in value && Array.isArray(value.shown) ? value.shown : null
    const widths = 'widths' in value && typeof value.widths === 'object' ? value.widths : null
    return {
      shown: shown?.every((id) => typeof id === 'string') ? shown : null,
      widths: Object.fromEntries(
        Object.entries(widths ?? {}).filter(
          (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= narrowest,
        ),
      ),
    }
  } catch {
    return nothingChosen
  }
}

/** No column becomes narrower than this, in pixels. */
export const narrowest = 56
