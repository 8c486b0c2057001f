import type { RuleIssue } from '#shared/api/rule-issue'
import type { ComplainantInput } from '#shared/complaints/complaint'

export const entryKinds = ['complaint', 'remark', 'suggestion', 'difficulty', 'hazard'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Why an entry is what it is; shown beside the decision and kept with the answer of the intake. */
export const kindReasons = [
  'WRITTEN_WITH_CONTACT_DETAILS',
  'AWAITING_WRITTEN_FORM',
  'NO_CONTACT_DETAILS',
  'NAME_NOT_STORED',
  'NO_DISSATISFACTION',
  'IDENTITY_NOT_STORED',
  'TRAINING_DIFFICULTY',
  'TRAINING_HAZARD',
] as const
export type KindReason = (typeof kindReasons)[number]

/** The facts from which the kind of an entry follows. */
export interface KindFacts {
  readonly complainant: ComplainantInput | null | undefined
  readonly channel: string
  /** A written form signed by the person exists (or the message itself is written). */
  readonly writtenForm: boolean
  /** False for an idea without dissatisfaction. */
  readonly dissatisfaction: boolean
  /** Training organisations log what went wrong without a complaint (RNQ, indicator 31). */
  readonly trainingEvent?: 'DIFFICULTY' | 'HAZARD' | null
}

export type KindDecision =
  | { readonly kind: EntryKind; readonly reasons: readonly KindReason[]; readonly awaitsWrittenForm: boolean }
  | { readonly issues: readonly RuleIssue[] }

/** Channels whose words reach us in writing. */
export const writtenChannels: ReadonlySet<string> = new Set(['LETTER', 'EMAIL', 'WEB_FORM', 'ONLINE_REVIEW'])

/** True when the words reached us in writing: by nature of the channel, or on a signed form (RNQ: "collected in writing"). */
export function isWritten(channel: string, writtenForm: boolean): boolean {
  return writtenForm || writtenChannels.has(channel)
}

/**
 * Contact details are a name (person or organisation) and a means to answer: postal address, phone or e-mail. A letter
 * needs two of street, postal code and town: a town alone says where somebody comes from, and no letter gets there.
 */
export function readContactDetails(complainant: ComplainantInput | null | undefined) {
  const { street, postalCode, city } = complainant?.address ?? {}
  const hasAddress = [street, postalCode, city].filter(Boolean).length >= 2
  return {
    hasName: Boolean(complainant?.name || complainant?.organisation),
    hasMeans: Boolean(complainant?.phone || complainant?.email || hasAddress),
  }
}

/**
 * Decides what an entry is (domain, section 2). No means to answer makes a remark and a name given alone is not
 * stored; a means without a name is an omission and is refused with the field named. An idea without
 * dissatisfaction is a suggestion, which is kept without identity. An oral complaint with contact details is a
 * complaint that waits for its written form. Source: S1, RNQ.
 */
export function decideKind(facts: KindFacts): KindDecision {
  const { hasName, hasMeans } = readContactDetails(facts.complainant)
  if (facts.trainingEvent) {
    if (hasMeans && !hasName) return nameMissing()
    const isDifficulty = facts.trainingEvent === 'DIFFICULTY'
    return {
      kind: isDifficulty ? 'difficulty' : 'hazard',
      reasons: [isDifficulty ? 'TRAINING_DIFFICULTY' : 'TRAINING_HAZARD'],
      awaitsWrittenForm: false,
    }
  }
  if (!facts.dissatisfaction) {
    const reasons: KindReason[] = ['NO_DISSATISFACTION']
    if (hasName || hasMeans) reasons.push('IDENTITY_NOT_STORED')
    return { kind: 'suggestion', reasons, awaitsWrittenForm: false }
  }
  if (!hasMeans) {
    const reasons: KindReason[] = ['NO_CONTACT_DETAILS']
    if (hasName) reasons.push('NAME_NOT_STORED')
    return { kind: 'remark', reasons, awaitsWrittenForm: false }
  }
  if (!hasName) return nameMissing()
  if (isWritten(facts.channel, facts.writtenForm)) {
    return { kind: 'complaint', reasons: ['WRITTEN_WITH_CONTACT_DETAILS'], awaitsWrittenForm: false }
  }
  return { kind: 'complaint', reasons: ['AWAITING_WRITTEN_FORM'], awaitsWrittenForm: true }
}

function nameMissing(): KindDecision {
  return { issues: [{ path: 'complainant.name', code: 'NAME_MISSING' }] }
}
