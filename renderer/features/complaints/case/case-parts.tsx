import { CaseAttachments } from './attachments/case-attachments'
import { CaseLetters } from './letters/case-letters'

/** What belongs to a case beside its record, in the order in which it is read; each part has a folder of its own. */
export function CaseParts() {
  return (
    <>
      <CaseAttachments />
      <CaseLetters />
    </>
  )
}
