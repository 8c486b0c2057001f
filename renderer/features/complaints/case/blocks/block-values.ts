import type { z } from 'zod'
import type { Complaint, ComplaintChanges, complaintChangesSchema } from '#shared/complaints/complaint'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import { type BlockId, rootsOfBlock } from './case-blocks'

/** What a block's form holds: the fields of the record that the block edits. */
export type BlockValues = z.input<typeof complaintChangesSchema>

const nobody = { address: {} } satisfies BlockValues['complainant']

/** The values of a block as its form takes them over from the record. */
export function blockValuesOf(id: BlockId, complaint: Complaint): BlockValues {
  const entries = rootsOfBlock(id).map((root) => [root, Reflect.get(complaint, root)] as const)
  const values: BlockValues = Object.fromEntries(entries)
  // A form needs somewhere to write; the service takes blanks for nobody.
  return id === 'complainant' ? { complainant: values.complainant ?? nobody } : values
}

/** True when two states of a block say the same: blank, missing and null are the same. */
export function isSameBlock(a: BlockValues, b: BlockValues): boolean {
  return canonicalJson(normalise(a)) === canonicalJson(normalise(b))
}

/** The fields that differ from where the form started, as they are sent. */
export function changesSince(base: BlockValues, values: ComplaintChanges): ComplaintChanges {
  const changed = Object.entries(values).filter(([root, value]) => {
    return canonicalJson(normalise(value)) !== canonicalJson(normalise(Reflect.get(base, root)))
  })
  return Object.fromEntries(changed)
}

/** One spelling of form values: what is blank is left out, and so is an object of which nothing is left. */
export function normalise(value: unknown): Json {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(normalise)
  if (typeof value !== 'object' || value === null) return null
  const members = Object.entries(value)
    .map(([key, member]) => [key, normalise(member)] as const)
    .filter(([, member]) => member !== null)
  return members.length > 0 ? Object.fromEntries(members) : null
}
