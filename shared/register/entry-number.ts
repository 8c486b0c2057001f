import type { EntryKind } from '#shared/intake/intake-rules'
import type { NumberPrefixes } from '#shared/settings/settings'

/** `R-2026-0001`: gapless per kind and local year of reception; after 9999 comes 10000 (domain, section 2). */
export function formatNumber(prefixes: NumberPrefixes, kind: EntryKind, year: number, rank: number): string {
  return `${prefixes[kind]}-${year}-${String(rank).padStart(4, '0')}`
}
