import type { Control } from 'react-hook-form'
import { z } from 'zod'
import {
  acceptances,
  compensationTypes,
  competences,
  gapTypes,
  impacts,
  languages,
  outcomes,
  receivingEntities,
  stakeholders,
  urgencies,
} from '#shared/complaints/complaint'
import type { IntakeInput } from '#shared/intake/intake-api'
import { polarities } from '#shared/remarks/remark'

/** What brings the person; the last two are for training organisations. */
export const subjects = ['DISSATISFACTION', 'IDEA', 'DIFFICULTY', 'HAZARD'] as const
export const contactWishes = ['CONTACT', 'ANONYMOUS'] as const
export const severities = ['1', '2', '3', '4'] as const

// Whatever a draft of an earlier version lacks or holds otherwise starts empty again; the rest of it is kept.
const text = z.string().catch('')
const flag = (otherwise: boolean) => z.boolean().catch(otherwise)
const answer = z.boolean().nullable().catch(null)
const figure = z.number().nullable().catch(null)
/** A code, a date, or what was typed instead of a date. */
const mark = z.string().nullable().catch(null)

function choice<V extends string>(values: readonly V[]) {
  return z.enum(values).nullable().catch(null)
}

export const solutionValuesSchema = z.object({
  description: text,
  immediate: flag(true),
  promisedFor: mark,
  doneAt: mark,
  doneBy: text,
})

export const compensationValuesSchema = z.object({
  type: z.enum(compensationTypes).catch('APOLOGY'),
  amount: figure,
  grantedBy: text,
  grantedAt: mark,
})

const address = z.object({ street: text, postalCode: text, city: text, country: text })
const complainant = z.object({
  name: text,
  organisation: text,
  address: address.catch(() => address.parse({})),
  phone: text,
  email: text,
  language: choice(languages),
  stakeholder: choice(stakeholders),
  onBehalfOf: text,
})
const thirdParty = z.object({ name: text, category: text })

/** What the form holds while it is filled: the record with blanks, and the two questions that decide its kind. */
export const intakeValuesSchema = z.object({
  subject: z.enum(subjects).catch('DISSATISFACTION'),
  contactWish: z.enum(contactWishes).catch('CONTACT'),
  receivedAt: mark,
  channel: mark,
  writtenForm: flag(false),
  receivedBy: mark,
  site: mark,
  sentOn: mark,
  originalDocument: text,
  receivedByEntity: z.enum(receivingEntities).catch('OPERATOR'),
  complainant: complainant.catch(() => complainant.parse({})),
  verbatim: text,
  nature: mark,
  reason: text,
  topic: mark,
  polarity: choice(polarities),
  occurredOn: mark,
  place: text,
  service: text,
  thirdParty: thirdParty.catch(() => thirdParty.parse({})),
  summary: text,
  requestedRemedy: text,
  customerSuggestion: text,
  agreedSolutions: z.array(solutionValuesSchema).catch([]),
  measuresTaken: text,
  compensations: z.array(compensationValuesSchema).catch([]),
  severity: choice(severities),
  safety: flag(false),
  impact: choice(impacts),
  urgency: choice(urgencies),
  competence: choice(competences),
  admissible: answer,
  inScope: flag(true),
  handledBy: mark,
  rootCause: text,
  attribution: text,
  gapType: choice(gapTypes),
  detectionFailure: text,
  internalRuleAtCause: text,
  outcome: choice(outcomes),
  refusalGrounds: text,
  acknowledgedAt: mark,
  acknowledgedBy: mark,
  acknowledgementMeans: mark,
  firstSubstantiveResponseAt: mark,
  answeredAt: mark,
  answerChannel: mark,
  signatory: text,
  recourseGiven: flag(false),
  followUpDueAt: mark,
  followedUpAt: mark,
  followedUpBy: mark,
  followUpMeans: mark,
  followUpAttempts: z.array(z.object({ at: mark })).catch([]),
  satisfied: answer,
  cameAgain: answer,
  satisfactionScore: figure,
  effortScore: figure,
  recommendScore: figure,
  acceptance: choice(acceptances),
  followUpComment: text,
  preventionSuggestion: text,
  closedAt: mark,
  closedBy: mark,
  minutesSpent: figure,
})

export type IntakeValues = z.output<typeof intakeValuesSchema>
export type IntakeControl = Control<IntakeValues, unknown, IntakeInput>

/** A form in which nothing has been answered. */
export const emptyIntakeValues: IntakeValues = intakeValuesSchema.parse({})
