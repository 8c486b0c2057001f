import { useDeferredValue } from 'react'
import { useChannel } from '#renderer/app/use-channel'

export interface FoundEntry {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly to: '/reclamations/$id' | '/remarques/$id'
}

const limit = 5

/** Complaints, then remarks, that answer to what is typed: a number, a name, a phone, words. */
export function useFoundEntries(typed: string): readonly FoundEntry[] {
  const text = useDeferredValue(typed.trim())
  const options = { enabled: text.length >= 2, keepPrevious: true }
  const complaints = useChannel('complaints.list', { filter: { text }, limit }, options)
  const remarks = useChannel('remarks.list', { filter: { text }, limit }, options)
  if (text.length < 2) return []
  return [
    ...(complaints.data?.rows ?? []).map((row) => ({
      id: row.id,
      number: row.number,
      text: [row.person, row.excerpt].filter(Boolean).join(' — '),
      to: '/reclamations/$id' as const,
    })),
    ...(remarks.data?.rows ?? []).map((row) => ({
      id: row.id,
      number: row.number,
      text: row.excerpt,
      to: '/remarques/$id' as const,
    })),
  ]
}
