import { z } from 'zod'
import { caseEventSchema } from '#shared/case-events/case-event'
import type { HistoryEntry } from '#shared/history/history-api'

const factsSchema = caseEventSchema.pick({
  type: true,
  at: true,
  direction: true,
  channel: true,
  minutes: true,
  automatic: true,
  dueBefore: true,
  dueAfter: true,
  result: true,
})
const wordsSchema = z.object({ text: z.string().nullable(), person: z.string().nullable() })

export type ToldEvent = z.output<typeof factsSchema> & z.output<typeof wordsSchema> & { readonly id: string }

/** True for a change by which the history tells an event of the case. */
export function isEventField(field: string): boolean {
  return /^event(Text)?\./.test(field)
}

/** The event that an entry of the history tells, with the words that were not wiped; null when it tells none. */
export function toldEvent(entry: HistoryEntry): ToldEvent | null {
  const told = entry.changes.find(({ field }) => /^event\.[^.]+$/.test(field))
  const facts = factsSchema.safeParse(told?.after)
  if (!told || !facts.success) return null
  const id = told.field.slice('event.'.length)
  const words = wordsSchema.safeParse(
    entry.changes.find(({ field }) => field === `eventText.${id}`)?.after ?? null,
  )
  return { ...facts.data, ...(words.success ? words.data : { text: null, person: null }), id }
}
