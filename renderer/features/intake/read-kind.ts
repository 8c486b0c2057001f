import { complainantSchema } from '#shared/complaints/complaint'
import { decideKind, type KindDecision } from '#shared/intake/intake-rules'
import type { IntakeValues } from './intake-values'

export type KindValues = Pick<
  IntakeValues,
  'subject' | 'contactWish' | 'complainant' | 'channel' | 'writtenForm'
>

/** What the entry will be, by the rule that the service applies too. */
export function readKind(values: KindValues): KindDecision {
  const { subject, contactWish, channel, writtenForm } = values
  // The schema makes nothing of blanks; a text that it refuses for its length is still a name.
  const complainant = complainantSchema.safeParse(values.complainant).data ?? values.complainant
  return decideKind({
    complainant: contactWish === 'CONTACT' ? complainant : null,
    channel: channel ?? '',
    writtenForm,
    dissatisfaction: subject !== 'IDEA',
    trainingEvent: subject === 'DIFFICULTY' || subject === 'HAZARD' ? subject : null,
  })
}
