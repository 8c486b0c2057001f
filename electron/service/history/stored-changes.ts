import { z } from 'zod'
import { canonicalJson } from '#shared/history/canonical-json'
import type { FieldChange } from '#shared/history/history-api'

/** What stands beside the chain and can be wiped. */
export interface PersonalPart {
  readonly reason: string | null
  readonly changes: readonly FieldChange[]
}

// Whatever was parsed from JSON is JSON.
const value = z.custom<FieldChange['after']>((one) => one !== undefined)
const changeSchema = z.union([
  z.tuple([z.string(), value]).transform(([field, after]) => ({ field, before: null, after })),
  z.tuple([z.string(), value, value]).transform(([field, after, before]) => ({ field, before, after })),
  // Rows of older programs name each part.
  z.object({ field: z.string(), before: value, after: value }),
])
const changesSchema = z.array(changeSchema)
const personalSchema = z.object({ reason: z.string().nullable().default(null), changes: changesSchema })

/** As changes are sealed: the field, what it became, and what it was where it was something. */
export function writeChanges(changes: readonly FieldChange[]): string {
  return canonicalJson(changes.map(toStored))
}

export function readChanges(text: string): FieldChange[] {
  return changesSchema.parse(JSON.parse(text))
}

export function writePersonal({ reason, changes }: PersonalPart): string {
  const stored = changes.map(toStored)
  return canonicalJson(reason === null ? { changes: stored } : { changes: stored, reason })
}

export function readPersonal(text: string): PersonalPart {
  return personalSchema.parse(JSON.parse(text))
}

function toStored({ field, before, after }: FieldChange): FieldChange['after'][] {
  return before === null ? [field, after] : [field, after, before]
}
