import type { z } from 'zod'
import type { intakeInputSchema } from '#shared/intake/intake-api'
import { isWritten } from '#shared/intake/intake-rules'
import { natureOfTopic } from '#shared/intake/nature-of-topic'
import type { ListItem } from '#shared/lists/list-item'
import type { IntakeValues } from './intake-values'

type Input = z.input<typeof intakeInputSchema>
/** What is offered to the schema, which says what is missing. */
type Candidate = { readonly [K in keyof Input]?: Input[K] | null }

/** The person asked for an entry that is kept without identity: only what a remark keeps is asked and sent. */
export function isKeptAsRemark(values: Pick<IntakeValues, 'subject' | 'contactWish'>): boolean {
  if (values.subject === 'IDEA') return true
  return values.subject === 'DISSATISFACTION' && values.contactWish === 'ANONYMOUS'
}

/** The contract's input of what was typed. Nothing of an identity leaves the form when it must not be kept. */
export function toIntakeInput(values: IntakeValues, natures: readonly ListItem[]): Candidate {
  return isKeptAsRemark(values) ? remarkInput(values, natures) : recordInput(values)
}

function remarkInput(values: IntakeValues, natures: readonly ListItem[]): Candidate {
  const { receivedAt, channel, receivedBy, site, topic, verbatim } = values
  return {
    receivedAt,
    channel,
    writtenForm: isWritten(channel ?? '', values.writtenForm),
    receivedBy: receivedBy ?? undefined,
    site,
    verbatim,
    nature: natureOfTopic(topic, natures),
    topic,
    polarity: values.polarity ?? undefined,
    thirdParty: thirdPartyOf(values.thirdParty),
    ...eventOf(values.subject),
  }
}

function recordInput(values: IntakeValues): Candidate {
  const { subject, contactWish, topic, polarity, severity, ...record } = values
  return {
    ...record,
    ...eventOf(subject),
    writtenForm: isWritten(record.channel ?? '', record.writtenForm),
    complainant: contactWish === 'CONTACT' ? record.complainant : null,
    thirdParty: thirdPartyOf(record.thirdParty),
    severity: severity && Number(severity),
    // Left blank, it is whoever records the entry.
    receivedBy: record.receivedBy ?? undefined,
    acknowledgedBy: record.acknowledgedBy ?? undefined,
    followedUpBy: record.followedUpBy ?? undefined,
    agreedSolutions: record.agreedSolutions.map((solution) =>
      solution.immediate ? { ...solution, promisedFor: null } : { ...solution, doneAt: null, doneBy: null },
    ),
    // An attempt added without its date is refused in words rather than dropped.
    followUpAttempts: record.followUpAttempts.map(({ at }) => at ?? ''),
  }
}

function eventOf(subject: IntakeValues['subject']) {
  return {
    dissatisfaction: subject !== 'IDEA',
    trainingEvent: subject === 'DIFFICULTY' || subject === 'HAZARD' ? subject : null,
  }
}

function thirdPartyOf(thirdParty: IntakeValues['thirdParty']) {
  return thirdParty.name.trim() || thirdParty.category.trim() ? thirdParty : null
}
