import type { LucideIcon } from 'lucide-react'

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  readonly number?: string
  readonly icon?: LucideIcon
  readonly keys?: readonly string[]
  readonly run: () => void
}
