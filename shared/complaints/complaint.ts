import { z } from 'zod'
import {
  cents,
  code,
  day,
  dayOrInstant,
  id,
  instant,
  limits,
  optionalText,
  reference,
  requiredText,
  storedInstant,
} from '#shared/api/fields'
import { complaintStatuses } from './complaint-status'

export const stakeholders = [
  'CLIENT',
  'VISITEUR',
  'ABONNE',
  'STAGIAIRE',
  'ENTREPRISE',
  'FINANCEUR',
  'HABITANT',
  'PRESTATAIRE',
  'AUTRE',
] as const
export const languages = [
  'fr',
  'en',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'ca',
  'zh',
  'ja',
  'ru',
  'ar',
  'other',
] as const
export const impacts = ['ONE', 'SEVERAL', 'ALL'] as const
export const urgencies = ['LOW', 'MEDIUM', 'HIGH'] as const
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const
export const competences = ['OURS', 'TRANSMITTED', 'NOT_OURS'] as const
export const gapTypes = ['NON_CONFORMITY', 'EXPECTATION_GAP'] as const
export const outcomes = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN', 'MOOT'] as const
export const compensationTypes = [
  'APOLOGY',
  'REFUND',
  'DISCOUNT',
  'VOUCHER',
  'REPLACEMENT',
  'REDO',
  'GIFT',
] as const
export const acceptances = ['ACCEPTED', 'REFUSED', 'NO_ANSWER'] as const
export const receivingEntities = ['OPERATOR', 'AUTHORITY'] as const
/** What the complaint table holds; remarks and suggestions have a table of their own. */
export const complaintKinds = ['complaint', 'difficulty', 'hazard'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

export const complainantSchema = z.strictObject({
  name: optionalText(limits.line).optional(),
  organisation: optionalText(limits.line).optional(),
  address: z
    .strictObject({
      street: optionalText(limits.line).optional(),
      postalCode: optionalText(20).optional(),
      city: optionalText(limits.line).optional(),
      country: optionalText(limits.line).optional(),
    })
    .nullable()
    .optional(),
  phone: optionalText(40).optional(),
  email: optionalText(254).optional(),
  language: z.enum(languages).nullable().optional(),
  stakeholder: z.enum(stakeholders).nullable().optional(),
  onBehalfOf: optionalText(limits.line).optional(),
})
export type ComplainantInput = z.output<typeof complainantSchema>

/** Somebody outside the organisation whom the words are about: a provider, the town hall, a carrier. */
export const thirdPartySchema = z.strictObject({
  name: requiredText(limits.line),
  category: optionalText(limits.line).optional(),
})

export const agreedSolutionSchema = z.strictObject({
  description: requiredText(limits.note),
  /** Implemented on the spot; otherwise it is promised for a date. */
  immediate: z.boolean(),
  promisedFor: dayOrInstant.nullable().optional(),
  doneAt: dayOrInstant.nullable().optional(),
  doneBy: optionalText(limits.line).optional(),
  /** Why a promised solution will not be done. */
  abandonedReason: optionalText(limits.note).optional(),
})

export const compensationSchema = z.strictObject({
  type: z.enum(compensationTypes),
  amount: cents.nullable().optional(),
  grantedBy: optionalText(limits.line).optional(),
  grantedAt: dayOrInstant.nullable().optional(),
})

const score = (low: number, high: number) => z.int().min(low).max(high).nullable()

/** The facts of the record that are given once, at reception, and never edited afterwards. */
export const receptionShape = {
  verbatim: requiredText(limits.verbatim),
} as const

/** Every field of the record that can be completed or corrected while the case lives. */
export const editableShape = {
  receivedAt: instant,
  /** The date written on it: some delays start when it was sent. */
  sentOn: dayOrInstant.nullable(),
  channel: code,
  writtenForm: z.boolean(),
  nature: code,
  receivedBy: reference.nullable(),
  site: reference.nullable(),
  originalDocument: optionalText(limits.line),
  receivedByEntity: z.enum(receivingEntities),
  complainant: complainantSchema.nullable(),
  occurredOn: dayOrInstant.nullable(),
  place: optionalText(limits.line),
  service: optionalText(limits.line),
  thirdParty: thirdPartySchema.nullable(),
  reason: optionalText(limits.note),
  summary: optionalText(limits.text),
  requestedRemedy: optionalText(limits.text),
  customerSuggestion: optionalText(limits.text),
  severity: score(1, 4),
  safety: z.boolean(),
  impact: z.enum(impacts).nullable(),
  urgency: z.enum(urgencies).nullable(),
  competence: z.enum(competences).nullable(),
  admissible: z.boolean().nullable(),
  inScope: z.boolean(),
  handledBy: reference.nullable(),
  measuresTaken: optionalText(limits.text),
  rootCause: optionalText(limits.note),
  attribution: optionalText(limits.line),
  gapType: z.enum(gapTypes).nullable(),
  detectionFailure: optionalText(limits.note),
  internalRuleAtCause: optionalText(limits.note),
  outcome: z.enum(outcomes).nullable(),
  refusalGrounds: optionalText(limits.text),
  agreedSolutions: z.array(agreedSolutionSchema).max(limits.listItems),
  compensations: z.array(compensationSchema).max(limits.listItems),
  acknowledgedAt: instant.nullable(),
  acknowledgementMeans: code.nullable(),
  acknowledgedBy: reference.nullable(),
  firstSubstantiveResponseAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answerChannel: code.nullable(),
  signatory: optionalText(limits.line),
  /** The person was told how to appeal (service, mediator, time limits). */
  recourseGiven: z.boolean(),
  followUpDueAt: dayOrInstant.nullable(),
  followedUpAt: instant.nullable(),
  followUpMeans: code.nullable(),
  followedUpBy: reference.nullable(),
  /** Dated attempts to reach the person when the follow-up could not be done. */
  followUpAttempts: z.array(instant).max(limits.listItems),
  satisfied: z.boolean().nullable(),
  /** Bought or came again since (S2). */
  cameAgain: z.boolean().nullable(),
  satisfactionScore: score(1, 5),
  effortScore: score(1, 10),
  recommendScore: score(0, 10),
  acceptance: z.enum(acceptances).nullable(),
  followUpComment: optionalText(limits.text),
  preventionSuggestion: optionalText(limits.text),
  closedAt: instant.nullable(),
  closedBy: reference.nullable(),
  minutesSpent: z.int().min(0).max(100_000).nullable(),
} as const

/** Changes to a case: any editable field, `null` empties it where it may be empty. */
export const complaintChangesSchema = z.strictObject(editableShape).partial()
export type ComplaintChanges = z.output<typeof complaintChangesSchema>

const solutionRecord = z.object({
  description: z.string(),
  immediate: z.boolean(),
  promisedFor: day.nullable(),
  doneAt: day.nullable(),
  doneBy: z.string().nullable(),
  abandonedReason: z.string().nullable(),
})
export type AgreedSolution = z.output<typeof solutionRecord>

const compensationRecord = z.object({
  type: z.enum(compensationTypes),
  amount: cents.nullable(),
  grantedBy: z.string().nullable(),
  grantedAt: day.nullable(),
})
export type Compensation = z.output<typeof compensationRecord>

export const complainantRecord = z.object({
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  address: z.object({
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string().nullable(),
  }),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  language: z.enum(languages).nullable(),
  stakeholder: z.enum(stakeholders).nullable(),
  onBehalfOf: z.string().nullable(),
})
export type Complainant = z.output<typeof complainantRecord>

const text = z.string().nullable()
const at = storedInstant.nullable()
// What registers exported before did not have.
const laterDay = day.nullable().default(null)
const laterPerson = id.nullable().default(null)
const laterInstant = at.default(null)

/** The content of a case as it is kept: what can be edited, plus the words received. Sites and employees are ids. */
export const complaintContentSchema = z.object({
  receivedAt: storedInstant,
  sentOn: laterDay,
  channel: z.string(),
  writtenForm: z.boolean(),
  receivedBy: id,
  site: id,
  originalDocument: text,
  receivedByEntity: z.enum(receivingEntities),
  complainant: complainantRecord.nullable(),
  occurredOn: day.nullable(),
  place: text,
  service: text,
  thirdParty: z.object({ name: z.string(), category: z.string().nullable() }).nullable(),
  nature: z.string(),
  reason: text,
  verbatim: z.string(),
  summary: text,
  requestedRemedy: text,
  customerSuggestion: text,
  severity: score(1, 4),
  safety: z.boolean(),
  impact: z.enum(impacts).nullable(),
  urgency: z.enum(urgencies).nullable(),
  competence: z.enum(competences).nullable(),
  admissible: z.boolean().nullable(),
  inScope: z.boolean(),
  handledBy: id.nullable(),
  measuresTaken: text,
  rootCause: text,
  attribution: text,
  gapType: z.enum(gapTypes).nullable(),
  detectionFailure: text,
  internalRuleAtCause: text,
  outcome: z.enum(outcomes).nullable(),
  refusalGrounds: text,
  agreedSolutions: z.array(solutionRecord),
  compensations: z.array(compensationRecord),
  acknowledgedAt: at,
  acknowledgementMeans: text,
  acknowledgedBy: laterPerson,
  firstSubstantiveResponseAt: at,
  answeredAt: at,
  answerChannel: text,
  signatory: text,
  recourseGiven: z.boolean(),
  followUpDueAt: day.nullable(),
  followedUpAt: at,
  followUpMeans: text,
  followedUpBy: laterPerson,
  followUpAttempts: z.array(storedInstant),
  satisfied: z.boolean().nullable(),
  cameAgain: z.boolean().nullable().default(null),
  satisfactionScore: score(1, 5),
  effortScore: score(1, 10),
  recommendScore: score(0, 10),
  acceptance: z.enum(acceptances).nullable(),
  followUpComment: text,
  preventionSuggestion: text,
  closedAt: at,
  closedBy: id.nullable(),
  minutesSpent: z.int().nullable(),
})
export type ComplaintContent = z.output<typeof complaintContentSchema>

/** A whole case: its content, what the register adds, and what follows from the facts. */
export const complaintSchema = complaintContentSchema.extend({
  id,
  version: z.int(),
  kind: z.enum(complaintKinds),
  number: z.string(),
  recordedAt: storedInstant,
  recordedBy: id,
  /** The day the complaint became one, when it was promoted from a remark; the clocks start there. */
  clockStartedAt: storedInstant,
  status: z.enum(complaintStatuses),
  priority: z.enum(priorities).nullable(),
  acknowledgementDueOn: day.nullable(),
  acknowledgementCeilingOn: day.nullable(),
  /** From this day on the due date is announced. */
  acknowledgementWarningOn: day.nullable(),
  /** The last instant on time, where the delay is in hours. */
  acknowledgementDueAt: laterInstant,
  acknowledgementCeilingAt: laterInstant,
  answerDueOn: day.nullable(),
  /** The date that the answer may never exceed. */
  answerCeilingOn: day.nullable(),
  answerWarningOn: day.nullable(),
  answerDueAt: laterInstant,
  answerCeilingAt: laterInstant,
  /** The date agreed instead of the commitment, when it was changed, and the due date as it was before. */
  answerMovedTo: day.nullable(),
  answerCommittedOn: day.nullable(),
  /** Waits for the customer; `to` is null while one lasts. */
  pauses: z.array(z.object({ from: storedInstant, to: at })),
  holdingNoticeAt: at,
  appealedAt: at,
  appealAnsweredAt: at,
  mediationOpenedAt: at,
  mediationEndedAt: at,
  reopenedAt: at,
  reclassifiedAt: at,
  reclassifiedBy: id.nullable(),
  reclassificationReason: text,
  cancelledAt: at,
  cancelledBy: id.nullable(),
  cancellationReason: text,
  /** Since then it names nobody, and takes no more changes. */
  anonymisedAt: laterInstant,
  /** The remark this case was downgraded to, or promoted from. */
  relatedRemark: z.object({ id, number: z.string() }).nullable(),
})
export type Complaint = z.output<typeof complaintSchema>
