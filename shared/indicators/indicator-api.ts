import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { code, day, limits, reference, requiredText } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { rateResultSchema } from '#shared/rates/rate-api'
import { indicatorKeys } from './indicator-definition'
import { actabilityDegrees } from './problem-ranking'

const figure = {
  /** Key of the definition: its words are printed beside the figure. */
  definition: z.enum(indicatorKeys),
  /** Document that the definition comes from. */
  source: z.string(),
  from: day,
  to: day,
  /** Null: not available. Durations are in minutes, shares in % with one decimal, money in cents. */
  value: z.number().nullable(),
  /** How many the figure stands on. */
  n: z.int(),
}
export const figureSchema = z.object(figure)

const plain = z.object({ value: z.number().nullable(), n: z.int() })
const shareSchema = z.object({ ...figure, part: z.int() })
const meanSchema = z.object({ ...figure, maximum: z.number().nullable() })
const summary = { p90: z.number().nullable(), maximum: z.number().nullable() }
const delaySchema = z.object({ ...figure, ...summary })

const row = { code: z.string(), label: z.string(), count: z.int(), percent: z.number() }
export const breakdownSchema = z.object({ n: z.int(), rows: z.array(z.object(row)) })

const paretoRow = z.object({
  ...row,
  weight: z.number(),
  cumulativePercent: z.number(),
  /** The row with which 80 % is first reached. */
  reachesThreshold: z.boolean(),
  /** That row or one above it. */
  isVital: z.boolean(),
})
export const paretoSchema = z.object({ n: z.int(), rows: z.array(paretoRow) })

const problem = z.object({
  code: z.string(),
  label: z.string(),
  count: z.int(),
  impact: z.number(),
  actable: z.int(),
  /** The judgement that takes the place of the cases; null without one. */
  degree: z.enum(actabilityDegrees).nullable(),
  version: z.int(),
  /** What we can act on, 0 to 1. */
  share: z.number(),
  score: z.number(),
})
export type IndicatorProblem = z.output<typeof problem>

const flow = {
  start: z.int(),
  received: z.int(),
  reopened: z.int(),
  closed: z.int(),
  reclassified: z.int(),
  cancelled: z.int(),
  end: z.int(),
}

export const indicatorsSchema = z.object({
  from: day,
  to: day,
  received: figureSchema,
  closed: figureSchema,
  /** `value` is what is open on the last day; end = start + received + reopened − closed − reclassified − cancelled. */
  backlog: z.object({ ...figure, ...flow, months: z.array(z.object({ month: z.string(), ...flow })) }),
  /** Each month of the period: rate per 1 000, and median delays in minutes. */
  trend: z.array(z.object({ month: z.string(), rate: plain, firstResponse: plain, resolution: plain })),
  rate: z.object({ ...figure, details: rateResultSchema }),
  acknowledgedInTime: shareSchema,
  firstResponse: delaySchema,
  meanReplyTime: figureSchema,
  resolution: z.object({
    ...figure,
    ...summary,
    slowest: z.array(z.object({ number: z.string(), minutes: z.number() })),
    /** The same without what was settled at the first contact. */
    withoutFirstContact: z.object({ value: z.number().nullable(), n: z.int(), ...summary }),
  }),
  withinCommitment: shareSchema,
  firstContactResolution: z.object({
    ...figure,
    part: z.int(),
    /** The S0 variant: one exchange ÷ more than one. */
    oneToMany: z.number().nullable(),
  }),
  replies: meanSchema,
  transfers: meanSchema,
  chasers: meanSchema,
  minutes: meanSchema,
  csat: shareSchema,
  meanSatisfaction: figureSchema,
  ces: figureSchema,
  nps: z.object({ ...figure, promoters: z.int(), passives: z.int(), detractors: z.int() }),
  satisfied: shareSchema,
  /** Bought or came again (S2). */
  cameAgain: shareSchema,
  compensationTotal: z.object({
    ...figure,
    byNature: z.array(z.object({ nature: z.string(), label: z.string(), cents: z.int(), n: z.int() })),
  }),
  accuracy: z.object({ ...figure, base: z.number().nullable() }),
  /** Complaints counted in the rate per 100, 1 000, 10 000 and 1 000 000 units (S0). */
  thingsGoneWrong: z.object({
    n: z.int(),
    scales: z.array(z.object({ per: z.int(), value: z.number().nullable() })),
  }),
  byChannel: breakdownSchema,
  bySite: breakdownSchema,
  byNature: breakdownSchema,
  bySeverity: breakdownSchema,
  byThirdParty: breakdownSchema,
  /** Natures by number (S4) and by weight of severity (S1). */
  pareto: paretoSchema,
  paretoBySeverity: paretoSchema,
  causes: paretoSchema,
  causesBySeverity: paretoSchema,
  /** Natures to treat at the root: at least 3 % of the complaints and 3 of them (S0). */
  recurrence: breakdownSchema,
  /** Natures, and causes, by frequency × impact × can we act on it (S2). */
  problems: z.array(problem),
  causeProblems: z.array(problem),
})
export type Indicators = z.output<typeof indicatorsSchema>

export const indicatorApi = {
  /** Every indicator of a period (domain, section 5), at some sites or all, of some natures or all. */
  'indicators.get': reads(
    z
      .strictObject({
        from: day,
        to: day,
        sites: z.array(reference).max(100).default([]),
        natures: z.array(code).max(100).default([]),
        language: z.enum(['fr', 'en']).default('fr'),
      })
      .refine((input) => input.from <= input.to, { path: ['to'], error: 'END_BEFORE_START' }),
    indicatorsSchema,
  ),
  /** A chart or its table as a file to save: what the window drew, checked and named here. */
  'documents.chartFile': reads(
    z.strictObject({
      title: requiredText(limits.line),
      content: z.discriminatedUnion('format', [
        z.strictObject({ format: z.literal('svg'), svg: z.string().max(2_000_000).startsWith('<svg') }),
        z.strictObject({ format: z.literal('png'), base64: z.base64().max(20_000_000) }),
        z.strictObject({
          format: z.literal('csv'),
          rows: z.array(z.array(z.string().max(limits.note)).max(40)).max(5_000),
        }),
      ]),
    }),
    documentSchema,
  ),
} as const
