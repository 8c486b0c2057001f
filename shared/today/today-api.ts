import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, id, storedInstant } from '#shared/api/fields'

/** Kinds of things to do, the most pressing first. */
export const todaySections = [
  'ceilingPassed',
  'overdue',
  'dueToday',
  'warning',
  'reopened',
  'solutions',
  'followUps',
  'writtenForms',
  'lowScores',
  'actions',
  'toClose',
] as const
export type TodaySectionName = (typeof todaySections)[number]

/** What a row asks for. */
export const todayTasks = [
  'ACKNOWLEDGE',
  'ANSWER',
  'ANSWER_AGAIN',
  'DO_SOLUTION',
  'FOLLOW_UP',
  'FORMALISE',
  /** The written form is long in coming: the downgrade to a remark is proposed. */
  'PROPOSE_DOWNGRADE',
  'CALL_BACK',
  'DO_ACTION',
  'CLOSE',
] as const
export type TodayTask = (typeof todayTasks)[number]

export const todayScopes = ['TEAM', 'MINE'] as const
export type TodayScope = (typeof todayScopes)[number]

/** Promised solutions are announced so many days ahead. */
export const solutionDaysAhead = 7
/** A satisfaction of at most so much (1 to 5) raises an alert (S0). */
export const lowScore = 3

export const todayRowSchema = z.object({
  /** Of the case, or of the action. */
  id,
  entity: z.enum(['complaint', 'action']),
  task: z.enum(todayTasks),
  /** Of the case; an action has none. */
  number: z.string().nullable(),
  person: z.string().nullable(),
  nature: z.string().nullable(),
  site: id.nullable(),
  /** The customer's words, what was promised, or the title of the action, on one line. */
  text: z.string(),
  /** Last day on time; for a written form the day of the downgrade. */
  dueOn: day.nullable(),
  /** The last instant on time, where the delay is in hours. */
  dueAt: storedInstant.nullable(),
  /** The day of reception, of the answer or of the follow-up: since when it waits. */
  since: day.nullable(),
  score: z.int().nullable(),
  handledBy: id.nullable(),
  /** It came with an old register, late already: people know of it, and nobody is alerted. */
  wasLateWhenImported: z.boolean(),
})
export type TodayRow = z.output<typeof todayRowSchema>

const counts = z.object({ team: z.int(), mine: z.int() })

export const todayApi = {
  /** What is to be done today, of the team or of the person at the keyboard, with exact counts of both. */
  'today.list': reads(
    z.strictObject({
      scope: z.enum(todayScopes).default('TEAM'),
      /** Rows of one kind. */
      limit: z.int().min(1).max(500).default(12),
    }),
    z.object({
      /** Local date of the organisation. */
      today: day,
      total: counts,
      /** Of the team's, those that nobody handles yet. */
      unassigned: z.int(),
      /** In the order of `todaySections`, those of which the team has any. */
      sections: z.array(counts.extend({ name: z.enum(todaySections), rows: z.array(todayRowSchema) })),
    }),
  ),
  /** How much there is to do today: the sum of the sections. */
  'today.count': reads(z.strictObject({}), counts),
} as const
export type TodayList = z.output<(typeof todayApi)['today.list']['output']>
