import { z } from 'zod'
import { readDraftOver } from '#renderer/app/kept-draft'
import { noRatings, statementCount } from '#shared/improvement/self-assessment'
import type { SelfAssessment } from '#shared/improvement/self-assessment-api'
import { localDateOf } from '#shared/time/local-date'

const draftSchema = z.object({
  assessedOn: z.string().nullable(),
  assessedBy: z.string().nullable(),
  ratings: z.array(z.number().nullable()).length(statementCount),
  comment: z.string(),
})
export type AssessmentDraft = z.output<typeof draftSchema>

/** What the form begins with: the assessment as it is, or nothing marked by the person at work today. */
export function startOf(
  assessment: SelfAssessment | null,
  person: string | null,
  timeZone: string,
): AssessmentDraft {
  return {
    assessedOn: assessment?.assessedOn ?? localDateOf(new Date().toISOString(), timeZone),
    assessedBy: assessment?.assessedBy ?? person,
    ratings: assessment ? [...assessment.ratings] : noRatings(),
    comment: assessment?.comment ?? '',
  }
}

const paths = [
  ...['assessedOn', 'assessedBy', 'comment'],
  ...Array.from({ length: statementCount }, (_, index) => `ratings.${index}`),
]

/** What was typed and not saved, over what the register says now; null when there is nothing. */
export function readAssessmentDraft(key: string, start: AssessmentDraft) {
  return readDraftOver(key, start, paths, draftSchema)
}
