import { between, chance, pick, pickWeighted, type Random } from '#service/demonstration/random/random'
import type { ComplaintContent } from '#shared/complaints/complaint'
import { type WordStock, writeComplaint } from './words'

const day = 86_400_000
const channels = [
  ['EMAIL', 40],
  ['WEB_FORM', 22],
  ['LETTER', 12],
  ['COUNTER', 14],
  ['PHONE', 7],
  ['ONLINE_REVIEW', 5],
] as const
const outcomes = [
  ['UPHELD', 45],
  ['PARTLY_UPHELD', 25],
  ['NOT_UPHELD', 22],
  ['WITHDRAWN', 4],
  ['MOOT', 4],
] as const
const severities = [
  [1, 35],
  [2, 40],
  [3, 20],
  [4, 5],
] as const

/** What the register offers to choose from. */
export interface Places {
  readonly sites: readonly string[]
  readonly people: readonly string[]
  readonly natures: readonly (readonly [code: string, weight: number])[]
  readonly empty: ComplaintContent
  /** The present, in milliseconds. */
  readonly now: number
}

export interface PlannedComplaint {
  readonly content: ComplaintContent
  readonly cancelledAt: string | null
  readonly reopenedAt: string | null
  /** Closings and reopenings, of a case that was reopened. */
  readonly turns: readonly (readonly [field: 'closedAt' | 'reopenedAt', at: string])[]
}

/**
 * A case received at a moment and what became of it by now: old ones are over, save one or two in a hundred. Most
 * bear what a busy office fills in, and no more.
 */
export function planComplaint(
  random: Random,
  stock: WordStock,
  places: Places,
  receivedMs: number,
): PlannedComplaint {
  const at = (ms: number) => new Date(ms).toISOString()
  const past = (ms: number) => (ms < places.now ? at(ms) : null)
  const sometimes = <T>(part: number, value: T) => (chance(random, part) ? value : null)
  const nature = pickWeighted(random, places.natures)
  const answerMs = receivedMs + (0.2 + random() ** 3 * 55) * day
  const answeredAt = chance(random, 0.008) ? null : past(answerMs)
  const closeMs = answerMs + (4 + random() * 30) * day
  const isClosed = answeredAt !== null && chance(random, 0.988) && closeMs < places.now
  const reopenMs = closeMs + 3 * day
  const isReopened = isClosed && chance(random, 0.004) && reopenMs + 9 * day < places.now
  const closedAt = isClosed ? at(isReopened ? reopenMs + 8 * day : closeMs) : null
  const person = skewed(random, places.people)
  const followedUpAt = isClosed ? sometimes(0.25, at(closeMs - random() * 3 * day)) : null
  const score = followedUpAt === null ? null : sometimes(0.8, 1 + Math.floor(random() ** 0.6 * 4.99))
  // Half of them were written down as a spreadsheet would have it.
  const isBrief = isClosed && chance(random, 0.6)
  const hasParty = nature === 'PRESTATAIRE' || chance(random, 0.03)
  const content: ComplaintContent = {
    ...places.empty,
    receivedAt: at(receivedMs),
    channel: pickWeighted(random, channels),
    writtenForm: chance(random, 0.985),
    receivedBy: skewed(random, places.people),
    site: skewed(random, places.sites),
    complainant: nobodyYet,
    occurredOn: sometimes(0.1, at(receivedMs - between(random, 0, 9) * day).slice(0, 10)),
    thirdParty: hasParty
      ? { name: `Prestataire ${Math.floor(random() ** 2 * 900) + 1}`, category: null }
      : null,
    nature,
    verbatim: writeComplaint(random, stock, nature),
    severity: isClosed || chance(random, 0.7) ? pickWeighted(random, severities) : null,
    impact: sometimes(0.1, pick(random, ['ONE', 'ONE', 'SEVERAL', 'ALL'] as const)),
    urgency: sometimes(0.1, pick(random, ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH'] as const)),
    competence: sometimes(0.1, pick(random, ['OURS', 'TRANSMITTED', 'NOT_OURS'] as const)),
    inScope: chance(random, 0.97),
    handledBy: isClosed ? sometimes(0.25, person) : sometimes(0.9, person),
    acknowledgedAt:
      !isBrief && chance(random, 0.9) ? past(Math.min(answerMs, receivedMs + random() ** 2 * 6 * day)) : null,
    outcome: isBrief || answeredAt === null ? null : pickWeighted(random, outcomes),
    firstSubstantiveResponseAt:
      isBrief || answeredAt === null
        ? null
        : sometimes(0.9, at(chance(random, 0.3) ? answerMs - day / 9 : answerMs)),
    answeredAt,
    recourseGiven: answeredAt !== null,
    compensations: answeredAt && chance(random, 0.02) ? [voucher(between(random, 5, 60) * 100)] : [],
    agreedSolutions:
      answeredAt && chance(random, 0.015) ? [promise(at(answerMs).slice(0, 10), isClosed)] : [],
    followedUpAt,
    satisfied: score === null ? null : sometimes(0.9, score > 3),
    satisfactionScore: score,
    effortScore: score === null ? null : score * 2,
    recommendScore: score === null ? null : score * 2,
    closedAt,
    closedBy: isBrief ? null : closedAt && person,
    minutesSpent: isClosed ? sometimes(0.3, between(random, 5, 180)) : null,
  }
  const turns = [
    ['closedAt', at(closeMs)],
    ['reopenedAt', at(reopenMs)],
    ['closedAt', closedAt ?? ''],
  ] as const
  return {
    content,
    cancelledAt: isClosed || chance(random, 0.75) ? null : past(receivedMs + 20 * day),
    reopenedAt: isReopened ? at(reopenMs) : null,
    turns: isReopened ? turns : [],
  }
}

/** In the place of whoever complains, until somebody is found for the case. */
export const nobodyYet: NonNullable<ComplaintContent['complainant']> = {
  ...{ name: 'Quelqu’un', organisation: null, phone: null, email: null },
  address: { street: null, postalCode: null, city: null, country: null },
  ...{ language: null, stakeholder: null, onBehalfOf: null },
}

function voucher(amount: number): ComplaintContent['compensations'][number] {
  return { type: 'VOUCHER', amount, grantedBy: null, grantedAt: null }
}

function promise(on: string, isDone: boolean): ComplaintContent['agreedSolutions'][number] {
  const doneAt = isDone ? on : null
  return {
    ...{ description: 'Un second comptoir le matin', immediate: false, promisedFor: on },
    ...{ doneAt, doneBy: null, abandonedReason: null },
  }
}

/** The first ones more often than the last. */
function skewed<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() ** 1.8 * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}
