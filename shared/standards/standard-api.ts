import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { day, dayOrInstant, id, limits, optionalText } from '#shared/api/fields'
import { standardCodes } from './standards'

export const standardRecordSchema = z.object({
  standard: z.enum(standardCodes),
  name: z.string(),
  version: z.string(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** What documents say of it. */
  text: z.string(),
  /** When the organisation last compared it with the published text. */
  checkedOn: day.nullable(),
  checkedBy: id.nullable(),
  /** True for the version in force on the day asked for. */
  isInForce: z.boolean(),
})
export type StandardRecord = z.output<typeof standardRecordSchema>

const answer = z.object({ standards: z.array(standardRecordSchema) })

export const standardApi = {
  /** The standards of the organisation's profile, as they stand on the day of an audit: today by default. */
  'standards.list': reads(
    z.strictObject({ on: day.optional(), language: z.enum(['fr', 'en']).default('fr') }),
    answer,
  ),
  /** Says that the wording was compared with the published text, and corrects it where it must be. */
  'standards.confirm': writes(
    z.strictObject({
      standard: z.enum(standardCodes),
      checkedOn: dayOrInstant.optional(),
      /** Left empty, the words of the program stay. */
      version: optionalText(limits.line).optional(),
      text: optionalText(limits.text).optional(),
      language: z.enum(['fr', 'en']).default('fr'),
    }),
    answer,
    'manage',
  ),
} as const
