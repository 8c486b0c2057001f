import type { Complaint, ComplaintChanges } from '#shared/complaints/complaint'
import { canonicalJson } from '#shared/history/canonical-json'
import { normalise } from '../fields/normalise'
import type { BlockValues } from './block-values'
import { type BlockId, rootsOfBlock } from './case-blocks'

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
