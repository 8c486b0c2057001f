import { CaseAttachments } from './attachments/case-attachments'
import { CaseReadiness } from './audit/case-readiness'
import { CaseCauses } from './causes/case-causes'
import { CaseLetters } from './letters/case-letters'
import { CasePersons } from './persons/case-persons'
import { CasePlan } from './plan/case-plan'
import { CaseTransmissions } from './transmissions/case-transmissions'

/** What belongs to a case beside its record, in the order in which it is read; each part has a folder of its own. */
export function CaseParts() {
  return (
    <>
      <CaseAttachments />
      <CaseLetters />
      <CaseTransmissions />
      <CaseCauses />
      <CasePlan />
      <CasePersons />
      <CaseReadiness />
    </>
  )
}
