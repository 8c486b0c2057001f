import { useChannel } from '#renderer/app/use-channel'
import { useSettled } from '#renderer/app/use-settled'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { normalisePhone } from '#shared/contact/phone'
import type { IntakeValues } from './intake-values'

const shown = 3
const shortestName = 3

export interface KnownCases {
  readonly state: 'UNASKED' | 'SEARCHING' | 'FAILED' | 'FOUND'
  /** The last ones, newest first. */
  readonly cases: readonly ComplaintRow[]
}

/** Earlier cases under the phone, or under the name, once the typing pauses. Null asks nothing. */
export function useKnownCases(complainant: IntakeValues['complainant'] | null): KnownCases {
  const phone = useSettled(normalisePhone(complainant?.phone ?? '') ?? '', 300)
  const typedName = (complainant?.name.trim() || complainant?.organisation.trim()) ?? ''
  const name = useSettled(typedName, 300)
  const isNameAsked = name.length >= shortestName
  const byPhone = useChannel('complaints.list', listOf(phone), { enabled: phone !== '' })
  const byName = useChannel('complaints.list', listOf(name), { enabled: isNameAsked, keepPrevious: true })
  const asked = [phone !== '' ? byPhone : null, isNameAsked ? byName : null].filter((query) => query !== null)
  if (complainant === null || asked.length === 0) return { state: 'UNASKED', cases: [] }
  if (asked.some((query) => query.isPending)) return { state: 'SEARCHING', cases: [] }
  if (asked.some((query) => query.isError)) return { state: 'FAILED', cases: [] }
  const rows = asked.flatMap((query) => query.data?.rows ?? [])
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()]
  const newestFirst = unique.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
  return { state: 'FOUND', cases: newestFirst.slice(0, shown) }
}

function listOf(text: string) {
  return { filter: { text }, limit: shown }
}
