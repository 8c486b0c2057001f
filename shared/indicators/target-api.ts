import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, id, limits, optionalText, storedInstant } from '#shared/api/fields'
import { indicatorKeys } from './indicator-definition'
import { actabilityDegrees } from './problem-ranking'
import { targetBounds, targetKeys } from './target'

const key = z.enum(indicatorKeys)

export const targetSchema = z.object({
  indicator: key,
  /** 0 while nobody has set one: the value is then the one proposed. */
  version: z.int(),
  /** In the unit of the indicator; null: no target. */
  value: z.number().nullable(),
})
export type Target = z.output<typeof targetSchema>

const judgement = {
  subject: z.enum(['NATURE', 'CAUSE']),
  /** Code of the nature, or id of the cause. */
  code: z.union([code, id]),
}

/** The most figures that stand at the top of a dashboard: more would drown a company (S0). */
export const mostFigures = 6

export const targetApi = {
  /** The target of every indicator that can have one. */
  'targets.list': reads(z.strictObject({}), z.object({ targets: z.array(targetSchema) })),
  /** Every target that an indicator had, the newest first. */
  'targets.history': reads(
    z.strictObject({ indicator: key }),
    z.object({
      versions: z.array(
        targetSchema.extend({ reason: z.string().nullable(), setAt: storedInstant, setBy: z.string() }),
      ),
    }),
  ),
  /** Sets a target, or takes it away; refused (CONFLICT) when somebody set another one since `version`. */
  'targets.set': writes(
    z
      .strictObject({
        indicator: key.refine((name) => targetKeys.includes(name), { error: 'NO_TARGET' }),
        version: z.int().min(0),
        value: z.number().nullable(),
        reason: optionalText(limits.note).optional(),
      })
      .refine(
        ({ indicator, value }) => {
          const { low, high } = targetBounds(indicator)
          return value === null || (value >= low && value <= high)
        },
        { path: ['value'], error: 'TARGET_OUT_OF_BOUNDS' },
      ),
    targetSchema,
    'manage',
  ),
  /** Judges whether anything can be done about a nature or a cause; null goes back to what the cases say. */
  'problems.judge': writes(
    z.strictObject({
      ...judgement,
      version: z.int().min(0),
      degree: z.enum(actabilityDegrees).nullable(),
      reason: optionalText(limits.note).optional(),
    }),
    z.object({ ...judgement, version: z.int(), degree: z.enum(actabilityDegrees).nullable() }),
    'handle',
  ),
  /** The figures that the person at the keyboard sees first. */
  'dashboard.figures': reads(
    z.strictObject({}),
    z.object({
      figures: z.array(key),
      /** False: those of the profile. */
      isChosen: z.boolean(),
    }),
  ),
  /** Chooses them; null goes back to those of the profile. */
  'dashboard.chooseFigures': writes(
    z.strictObject({
      figures: z
        .array(key)
        .min(1)
        .max(mostFigures)
        .refine((figures) => new Set(figures).size === figures.length, { error: 'FIGURE_TWICE' })
        .nullable(),
    }),
    z.object({ figures: z.array(key), isChosen: z.boolean() }),
    'self',
  ),
} as const
