import { useEffect, useMemo, useState } from 'react'
import { draftKey, keepDraftOver, readDraftOver } from '#renderer/app/kept-draft'
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
  const [isOvertaken, setOvertaken] = useState(false)
  useEffect(() => {
    const kept = readDraftOver(key, toJson(start), paths, keptReviewSchema.transform(toJson))
    if (kept) form.reset(kept.draft, { keepDefaultValues: true })
    setOvertaken(kept?.isOvertaken ?? false)
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
    /** Somebody else saved what was being written here. */
    isOvertaken,
    forget,
    discard: () => {
      form.reset(start)
      forget()
    },
  }
}

const paths = ['from', 'to', 'heldOn', 'participants', 'findings', 'decisions', 'conclusion']

// A decision that is new has no id yet, which JSON leaves out.
function toJson({ decisions, ...rest }: KeptReview) {
  return {
    ...rest,
    decisions: decisions.map(({ id, ...decision }) => (id ? { id, ...decision } : decision)),
  }
}
