import type { LucideIcon } from 'lucide-react'
import type { MatchRange } from '#shared/search/fuzzy-match'

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What of the label answers to what is typed. */
  readonly ranges?: readonly MatchRange[]
  readonly number?: string
  readonly icon?: LucideIcon
  readonly keys?: readonly string[]
  readonly run: () => void
}

export type PaletteGroupName =
  | 'recent'
  | 'complaints'
  | 'remarks'
  | 'actions'
  | 'thirdParties'
  | 'screens'
  | 'commands'

export interface PaletteGroup {
  readonly id: PaletteGroupName
  readonly entries: readonly PaletteEntry[]
}
