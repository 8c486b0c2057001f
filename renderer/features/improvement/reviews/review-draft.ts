import { z } from 'zod'
import { type ManagementReview, managementReviewApi } from '#shared/improvement/management-review-api'

/** What a review is written in: everything but its id and its version. */
export const reviewFormSchema = managementReviewApi['managementReviews.create'].input
export type ReviewValues = z.input<typeof reviewFormSchema>
export type ReviewOutput = z.output<typeof reviewFormSchema>

const text = z.string().nullable().default('')

/** What was typed and kept on this machine: anything else is as if nothing had been. */
export const keptReviewSchema = z.object({
  from: z.string(),
  to: z.string(),
  heldOn: z.string().nullable(),
  participants: z.array(z.object({ name: z.string(), position: text })),
  findings: text,
  decisions: z.array(
    z.object({
      id: z.string().optional(),
      text: z.string(),
      owner: z.string().nullable(),
      due: z.string().nullable(),
    }),
  ),
  conclusion: text,
})
export type KeptReview = z.output<typeof keptReviewSchema>

/** The form of a review as it is in the register. */
export function toReviewValues(review: ManagementReview): KeptReview {
  const { from, to, heldOn, participants, findings, decisions, conclusion } = review
  return {
    ...{ from, to, heldOn },
    participants: participants.map(({ name, position }) => ({ name, position: position ?? '' })),
    findings: findings ?? '',
    decisions: decisions.map(({ id, text: words, owner, due }) => ({ id, text: words, owner, due })),
    conclusion: conclusion ?? '',
  }
}
