import { toRuleError } from '#shared/api/parse-issues'
import { firstResponseOf } from '#shared/case-events/first-response'
import type {
  Complainant,
  ComplainantInput,
  ComplaintChanges,
  ComplaintContent,
} from '#shared/complaints/complaint'
import { findContactIssues } from '#shared/contact/contact-issues'
import { normalisePhone } from '#shared/contact/phone'
import { type Instant, parseInstant, parseLocalDay } from '#shared/time/local-date'
import { type RuleContext, zoneOf } from '../context'
import { requireListed, resolveEmployee, resolveSite } from '../resolve-reference'

/** A case of which nothing is known yet but the words, and where and by whom they were received. */
function emptyContent(context: RuleContext, site: string, verbatim: string): ComplaintContent {
  return {
    receivedAt: context.now,
    sentOn: null,
    channel: 'OTHER',
    writtenForm: false,
    receivedBy: context.actor.id,
    site,
    originalDocument: null,
    receivedByEntity: 'OPERATOR',
    complainant: null,
    occurredOn: null,
    place: null,
    service: null,
    thirdParty: null,
    nature: 'AUTRE',
    reason: null,
    verbatim,
    summary: null,
    requestedRemedy: null,
    customerSuggestion: null,
    severity: null,
    safety: false,
    impact: null,
    urgency: null,
    competence: null,
    admissible: null,
    inScope: true,
    handledBy: null,
    measuresTaken: null,
    rootCause: null,
    attribution: null,
    gapType: null,
    detectionFailure: null,
    internalRuleAtCause: null,
    outcome: null,
    refusalGrounds: null,
    agreedSolutions: [],
    compensations: [],
    acknowledgedAt: null,
    acknowledgementMeans: null,
    acknowledgedBy: null,
    firstSubstantiveResponseAt: null,
    answeredAt: null,
    answerChannel: null,
    signatory: null,
    recourseGiven: false,
    followUpDueAt: null,
    followedUpAt: null,
    followUpMeans: null,
    followedUpBy: null,
    followUpAttempts: [],
    satisfied: null,
    cameAgain: null,
    satisfactionScore: null,
    effortScore: null,
    recommendScore: null,
    acceptance: null,
    followUpComment: null,
    preventionSuggestion: null,
    closedAt: null,
    closedBy: null,
    minutesSpent: null,
  }
}

/** The content of a new case from what was typed. */
export function newContent(
  context: RuleContext,
  input: ComplaintChanges & { verbatim: string },
): ComplaintContent {
  const { verbatim, ...changes } = input
  const site = resolveSite(context, changes.site)
  return applyChanges(context, emptyContent(context, site, verbatim), changes)
}

/**
 * A content with changes applied: references become ids, local times become instants in UTC, dates become local
 * dates of the site. Refuses what names nothing in the register.
 */
export function applyChanges(
  context: RuleContext,
  content: ComplaintContent,
  changes: ComplaintChanges,
): ComplaintContent {
  const site = changes.site === undefined ? content.site : resolveSite(context, changes.site)
  const read = makeReaders(zoneOf(context, site))
  const { complainant, thirdParty, agreedSolutions, compensations, followUpAttempts, ...plain } =
    withoutUndefined(changes)
  if (plain.nature !== undefined) requireListed(context, 'NATURE', plain.nature, 'nature')
  for (const path of ['channel', 'acknowledgementMeans', 'answerChannel', 'followUpMeans'] as const) {
    const code = plain[path]
    if (code) requireListed(context, 'CHANNEL', code, path)
  }
  const personOf = (path: 'handledBy' | 'acknowledgedBy' | 'followedUpBy' | 'closedBy') =>
    pick(plain[path], content[path], (name) => resolveEmployee(context, name, path) ?? null)
  const next: ComplaintContent = {
    ...content,
    ...plain,
    site,
    receivedBy: resolveEmployee(context, plain.receivedBy, 'receivedBy') ?? content.receivedBy,
    handledBy: personOf('handledBy'),
    acknowledgedBy: personOf('acknowledgedBy'),
    followedUpBy: personOf('followedUpBy'),
    closedBy: personOf('closedBy'),
    sentOn: pick(plain.sentOn, content.sentOn, read.day('sentOn')),
    receivedAt: pick(plain.receivedAt, content.receivedAt, read.instant('receivedAt')),
    occurredOn: pick(plain.occurredOn, content.occurredOn, read.day('occurredOn')),
    acknowledgedAt: pick(plain.acknowledgedAt, content.acknowledgedAt, read.instant('acknowledgedAt')),
    firstSubstantiveResponseAt: pick(
      plain.firstSubstantiveResponseAt,
      content.firstSubstantiveResponseAt,
      read.instant('firstSubstantiveResponseAt'),
    ),
    answeredAt: pick(plain.answeredAt, content.answeredAt, read.instant('answeredAt')),
    followUpDueAt: pick(plain.followUpDueAt, content.followUpDueAt, read.day('followUpDueAt')),
    followedUpAt: pick(plain.followedUpAt, content.followedUpAt, read.instant('followedUpAt')),
    closedAt: pick(plain.closedAt, content.closedAt, read.instant('closedAt')),
  }
  // One that was typed is checked as it is.
  if (!plain.firstSubstantiveResponseAt) next.firstSubstantiveResponseAt = firstResponseOf(next)
  if (complainant !== undefined) next.complainant = complainant && normaliseComplainant(complainant)
  if (thirdParty !== undefined) {
    next.thirdParty = thirdParty && { name: thirdParty.name, category: thirdParty.category ?? null }
  }
  if (followUpAttempts)
    next.followUpAttempts = followUpAttempts.map((at, i) => read.instant(`followUpAttempts.${i}`)(at))
  if (agreedSolutions) {
    const receivedOn = read.day('receivedAt')(next.receivedAt)
    next.agreedSolutions = agreedSolutions.map((solution, index) => ({
      description: solution.description,
      immediate: solution.immediate,
      promisedFor: pick(solution.promisedFor, null, read.day(`agreedSolutions.${index}.promisedFor`)),
      // What was done on the spot was done on the day of reception, unless another day is given.
      doneAt: pick(
        solution.doneAt,
        solution.immediate ? receivedOn : null,
        read.day(`agreedSolutions.${index}.doneAt`),
      ),
      doneBy: solution.doneBy ?? null,
      abandonedReason: solution.abandonedReason ?? null,
    }))
  }
  if (compensations) {
    next.compensations = compensations.map((compensation, index) => ({
      type: compensation.type,
      amount: compensation.amount ?? null,
      grantedBy: compensation.grantedBy ?? null,
      grantedAt: pick(compensation.grantedAt, null, read.day(`compensations.${index}.grantedAt`)),
    }))
  }
  return next
}

/** Who reached a milestone that was set just now: the one who says so, unless somebody else is named. */
export function withDoers(
  content: ComplaintContent,
  changes: ComplaintChanges,
  actor: Pick<RuleContext['actor'], 'id' | 'name'>,
): ComplaintContent {
  const doer = (at: string | null | undefined, given: string | null | undefined, known: string | null) => {
    if (at === null) return null
    return at === undefined || given !== undefined ? known : (known ?? actor.id)
  }
  return {
    ...content,
    acknowledgedBy: doer(changes.acknowledgedAt, changes.acknowledgedBy, content.acknowledgedBy),
    followedUpBy: doer(changes.followedUpAt, changes.followedUpBy, content.followedUpBy),
  }
}

/** Who did a promised solution that was done just now: the one who says so, unless somebody is named. */
export function withSolvers(
  content: ComplaintContent,
  before: ComplaintContent,
  { name }: Pick<RuleContext['actor'], 'name'>,
): ComplaintContent {
  const agreedSolutions = content.agreedSolutions.map((solution, index) => {
    const isNew = solution.doneAt !== null && before.agreedSolutions[index]?.doneAt !== solution.doneAt
    return isNew && !solution.immediate ? { ...solution, doneBy: solution.doneBy ?? name } : solution
  })
  return { ...content, agreedSolutions }
}

/** Contact details as they are kept: phone in international form; an address or a person of blanks is none. */
export function normaliseComplainant(input: ComplainantInput): Complainant | null {
  const issues = findContactIssues(input)
  if (issues.length > 0) throw toRuleError(issues)
  const address = input.address ?? {}
  const phone = input.phone ? normalisePhone(input.phone) : null
  const complainant: Complainant = {
    name: input.name ?? null,
    organisation: input.organisation ?? null,
    address: {
      street: address.street ?? null,
      postalCode: address.postalCode ?? null,
      city: address.city ?? null,
      country: address.country ?? null,
    },
    phone,
    email: input.email ?? null,
    language: input.language ?? null,
    stakeholder: input.stakeholder ?? null,
    onBehalfOf: input.onBehalfOf ?? null,
  }
  const values = [...Object.values({ ...complainant, address: null }), ...Object.values(complainant.address)]
  return values.every((value) => value === null) ? null : complainant
}

function makeReaders(zone: string) {
  return {
    instant: (path: string) => (text: string) => required(parseInstant(text, zone), path),
    day: (path: string) => (text: string) => required(parseLocalDay(text, zone), path),
  }
}

function required(value: Instant | undefined, path: string): string {
  if (value !== undefined) return value
  throw toRuleError([{ path, code: 'IMPOSSIBLE_DATE' }])
}

function pick<T>(
  given: string | null | undefined,
  otherwise: T,
  read: (text: string) => T,
): T | (null extends T ? null : never)
function pick(
  given: string | null | undefined,
  otherwise: unknown,
  read: (text: string) => unknown,
): unknown {
  if (given === undefined) return otherwise
  return given === null ? null : read(given)
}

function withoutUndefined(changes: ComplaintChanges): ComplaintChanges {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
