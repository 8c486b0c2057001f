import type { Complaint } from '#shared/complaints/complaint'
import type { CasePath } from '#shared/history/value-kinds'
import { isWritten } from '#shared/intake/intake-rules'
import { valueAt } from '../fields/value-at'
import { type BlockId, caseBlocks } from './case-blocks'

/** Values that go without saying: the field is read only when it says something else. */
const unremarkable: Readonly<Record<string, unknown>> = {
  safety: false,
  inScope: true,
  recourseGiven: false,
  receivedByEntity: 'OPERATOR',
}

/** The fields of a block that say something, in reading order. */
export function filledFields(id: BlockId, complaint: Complaint): readonly CasePath[] {
  const { rows, readOnly = [] } = caseBlocks[id]
  return [...rows.flat(), ...readOnly].filter((path) => isWorthReading(path, complaint))
}

/** True when nothing of a block is filled. */
export function isBlockEmpty(id: BlockId, complaint: Complaint): boolean {
  if (id === 'agreedSolutions' || id === 'compensations') return complaint[id].length === 0
  if (id === 'facts') return false
  return filledFields(id, complaint).length === 0
}

function isWorthReading(path: CasePath, complaint: Complaint): boolean {
  const value = valueAt(complaint, path)
  if (value === null || value === undefined || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  switch (path) {
    case 'writtenForm':
      return !isWritten(complaint.channel, false)
    case 'recordedAt':
      return complaint.recordedAt.slice(0, 10) !== complaint.receivedAt.slice(0, 10)
    case 'recordedBy':
      return complaint.recordedBy !== complaint.receivedBy
    default:
      return !(path in unremarkable) || unremarkable[path] !== value
  }
}
