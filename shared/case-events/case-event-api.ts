import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, day, id, instant, limits, optionalText, reference, requiredText } from '#shared/api/fields'
import { complaintSchema } from '#shared/complaints/complaint'
import { entryReference } from '#shared/complaints/complaint-api'
import { appealResults, caseEventSchema, exchangeDirections, mediationResults } from './case-event'

/** The case as the caller has seen it. */
const seen = { id, version: z.int() }
const reason = requiredText(limits.note)
const at = instant.optional()
const person = optionalText(limits.line).default(null)
const note = optionalText(limits.text).default(null)

/** What happens on a case beside its milestones; each call answers with the case as it is then. */
export const caseEventApi = {
  /** The events of a case in the order of entry, withdrawn ones included, with their counts. */
  'complaints.events': reads(
    entryReference,
    z.object({
      events: z.array(caseEventSchema),
      counts: z.object({
        exchanges: z.int(),
        chasers: z.int(),
        transfers: z.int(),
        deadlineChanges: z.int(),
        holdingNotices: z.int(),
        minutes: z.int(),
      }),
      /** Mean time from a message of the customer to our next reply, in minutes (S0); null without any. */
      meanReplyMinutes: z.number().nullable(),
      /** Local dates between which the customer may turn to the mediator. */
      mediation: z.object({ from: day, until: day }),
    }),
  ),
  /**
   * A message to or from the customer. The first one that we send ourselves is the first substantive response, unless
   * one came before; a call to follow up is no exchange (`complaints.followUp`).
   */
  'complaints.logExchange': writes(
    z
      .strictObject({
        ...seen,
        direction: z.enum(exchangeDirections),
        channel: code,
        text: requiredText(limits.text),
        at,
        minutes: z.int().min(0).max(10_000).nullable().default(null),
        person,
        automatic: z.boolean().default(false),
      })
      .refine(({ direction, automatic }) => direction === 'OUT' || !automatic, {
        path: ['automatic'],
        error: 'AUTOMATIC_IS_OURS',
      }),
    complaintSchema,
    'record',
  ),
  /** The customer asks where their complaint stands. */
  'complaints.chase': writes(
    z.strictObject({ ...seen, at, channel: code.nullable().default(null), text: note }),
    complaintSchema,
    'record',
  ),
  'complaints.reassign': writes(
    z.strictObject({ ...seen, handledBy: reference, reason }),
    complaintSchema,
    'handle',
  ),
  /** A new date for the answer. Beyond the ceiling only when that is said; the ceiling itself never moves. */
  'complaints.moveDeadline': writes(
    z.strictObject({ ...seen, answerDueOn: day, reason, beyondCeiling: z.boolean().default(false) }),
    complaintSchema,
    'handle',
  ),
  /** We tell the customer that the answer takes longer; it is no answer. */
  'complaints.sendHoldingNotice': writes(
    z.strictObject({ ...seen, at, channel: code, text: note }),
    complaintSchema,
    'handle',
  ),
  /** We wait for the customer: the commitment stops, the ceiling goes on. */
  'complaints.pause': writes(z.strictObject({ ...seen, at, reason }), complaintSchema, 'handle'),
  'complaints.resume': writes(z.strictObject({ ...seen, at, text: note }), complaintSchema, 'handle'),
  /** The customer asks level 2 to look again; level 2 answers. */
  'complaints.appeal': writes(
    z.discriminatedUnion('step', [
      z.strictObject({ ...seen, step: z.literal('ASK'), at, text: note }),
      z.strictObject({
        ...seen,
        step: z.literal('ANSWER'),
        at,
        /** Who answers at level 2, in words: often somebody outside the register. */
        person: requiredText(limits.line),
        result: z.enum(appealResults),
        text: note,
      }),
    ]),
    complaintSchema,
    'handle',
  ),
  /** The customer turns to the mediator; the mediation ends. Also after the case was closed. */
  'complaints.mediate': writes(
    z.discriminatedUnion('step', [
      z.strictObject({
        ...seen,
        step: z.literal('OPEN'),
        at,
        mediator: requiredText(limits.line),
        text: note,
      }),
      z.strictObject({ ...seen, step: z.literal('END'), at, result: z.enum(mediationResults), text: note }),
    ]),
    complaintSchema,
    'handle',
  ),
  /** Takes back an exchange, a chaser or a holding notice entered by mistake; it stays in the history. */
  'complaints.withdrawEvent': writes(z.strictObject({ ...seen, event: id }), complaintSchema, 'handle'),
} as const
