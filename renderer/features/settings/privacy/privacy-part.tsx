import { AccessBlock } from './access-block'
import { DueBlock } from './due-block'
import { HoldsBlock } from './holds-block'
import { PrivacyForm } from './privacy-form'

/** Personal data: what is due, what is held, what somebody may ask for, how long everything is kept. */
export function PrivacyPart() {
  return (
    <>
      <DueBlock />
      <HoldsBlock />
      <AccessBlock />
      <PrivacyForm />
    </>
  )
}
