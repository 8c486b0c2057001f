import { useEffect, useMemo } from 'react'
import { draftKey, keepDraftOver, readKeptDraft } from '#renderer/app/kept-draft'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import type { ManagementReview } from '#shared/improvement/management-review-api'
import {
  type KeptReview,
  keptReviewSchema,
  type ReviewOutput,
  type ReviewValues,
  reviewFormSchema,
  toReviewValues,
} from './review-draft'

/** The form of a review; what is typed and not saved is kept on this machine until it is saved or given up. */
export function useReviewForm(review: ManagementReview) {
  const { register } = useSession()
  const key = draftKey(register.registerId, `review.${review.id}`)
  const start = useMemo(() => toReviewValues(review), [review])
  const part = usePartForm<ReviewValues, ReviewOutput>(reviewFormSchema, start, null)
  const { form } = part
  useEffect(() => {
    const kept = keptReviewSchema.safeParse(readKeptDraft(key, toJson(start)))
    if (kept.success) form.reset(kept.data, { keepDefaultValues: true })
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = keptReviewSchema.safeParse(values)
        if (typed.success) keepDraftOver(key, toJson(start), toJson(typed.data))
      },
    })
  }, [form, key, start])
  const forget = () => keepDraftOver(key, toJson(start), toJson(start))
  return {
    ...part,
    forget,
    discard: () => {
      form.reset(start)
      forget()
    },
  }
}

// A decision that is new has no id yet, which JSON leaves out.
function toJson({ decisions, ...rest }: KeptReview) {
  return {
    ...rest,
    decisions: decisions.map(({ id, ...decision }) => (id ? { id, ...decision } : decision)),
  }
}
