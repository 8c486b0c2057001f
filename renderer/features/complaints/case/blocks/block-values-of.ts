import type { Complaint } from '#shared/complaints/complaint'
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
