import { z } from 'zod'
import {
  polarities,
  type Remark,
  type RemarkChanges,
  remarkChangesSchema,
  remarkDecisions,
} from '#shared/remarks/remark'

const typed = z.string().nullable()

/** What the forms of a remark hold: texts as typed, dates as the fields give them. */
export const remarkFormValuesSchema = z.object({
  receivedAt: typed,
  channel: z.string(),
  site: z.string(),
  receivedBy: z.string(),
  topic: z.string(),
  polarity: z.enum(polarities),
  thirdParty: z.object({ name: z.string(), category: z.string() }),
  transmittedTo: z.string(),
  transmittedOn: typed,
  transmissionAnsweredOn: typed,
  decision: z.enum(remarkDecisions),
  decidedBy: typed,
  decidedOn: typed,
  displayed: z.boolean(),
  publicAnswer: z.string(),
})
export type RemarkFormValues = z.output<typeof remarkFormValuesSchema>

export function toFormValues(remark: Remark): RemarkFormValues {
  return remarkFormValuesSchema.parse({
    ...remark,
    transmittedTo: remark.transmittedTo ?? '',
    publicAnswer: remark.publicAnswer ?? '',
    thirdParty: { name: remark.thirdParty?.name ?? '', category: remark.thirdParty?.category ?? '' },
  })
}

/** The contract's own schema over the form: a third party without any word is none. */
export const remarkFormSchema = z.preprocess(
  ({ thirdParty, ...values }: RemarkFormValues) => ({
    ...values,
    thirdParty: thirdParty.name.trim() || thirdParty.category.trim() ? thirdParty : null,
  }),
  remarkChangesSchema,
)

/** The fields among `fields` whose values differ. */
export function listChanged<F extends keyof RemarkFormValues>(
  fields: readonly F[],
  before: RemarkFormValues,
  after: RemarkFormValues,
): F[] {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Only the named fields of what the schema gave. */
export function pickChanges(
  parsed: RemarkChanges,
  fields: readonly (keyof RemarkFormValues)[],
): RemarkChanges {
  return Object.fromEntries(Object.entries(parsed).filter(([field]) => fields.some((name) => name === field)))
}
