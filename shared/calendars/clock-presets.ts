import type { Profile } from '#shared/settings/profile'
import type { Clock, Clocks, DelayLimit } from './clock'
import type { DelayUnit } from './deadline'

function commitment(amount: number, unit: DelayUnit): DelayLimit {
  return { amount, unit, startsAt: 'RECEPTION', moveToWorkedDay: true }
}

// A ceiling protects the customer: it is not put off by the site's days off.
function ceiling(amount: number, unit: DelayUnit): DelayLimit {
  return { amount, unit, startsAt: 'SENDING', moveToWorkedDay: false }
}

/**
 * ACPR 2024-R-02: acknowledged within 10 jours ouvrables and answered within 2 months, both from the sending. After
 * two months without answer a consumer may turn to the mediator, so the ceilings suit every profile.
 */
export const acprClocks: Clocks = {
  acknowledgement: { commitment: null, ceiling: ceiling(10, 'BUSINESS_DAYS') },
  answer: { commitment: null, ceiling: ceiling(2, 'MONTHS') },
}

function withCommitment(clock: Clock, limit: DelayLimit): Clock {
  return { ...clock, commitment: limit }
}

/** The clocks of a new register (choice, editable: S0 warns against norms cast in stone). */
export const clockPresets: Readonly<Record<Profile, Clocks>> = {
  TOURIST_OFFICE: {
    acknowledgement: acprClocks.acknowledgement,
    answer: withCommitment(acprClocks.answer, commitment(3, 'BUSINESS_DAYS')),
  },
  TRAINING_ORGANISATION: {
    acknowledgement: withCommitment(acprClocks.acknowledgement, commitment(2, 'WORKED_DAYS')),
    answer: withCommitment(acprClocks.answer, commitment(15, 'WORKED_DAYS')),
  },
  WATER_SERVICE: acprClocks,
  GENERIC: acprClocks,
}

/**
 * First response per channel, in elapsed minutes (S0): phone (and chat) 2 minutes, social networks an hour, e-mail a
 * day. Targets to measure against, not deadlines; other channels have none.
 */
export const firstResponseTargets: Readonly<Record<string, number>> = { PHONE: 2, SOCIAL: 60, EMAIL: 1_440 }
