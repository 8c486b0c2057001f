import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { ReviewDecision } from '#shared/improvement/management-review-api'

interface DecisionActionProps {
  readonly reviewId: string
  readonly decision: ReviewDecision
  readonly onClose: () => void
}

/** Makes an action of a decision, and ties the two together. */
export function DecisionAction({ reviewId, decision, onClose }: DecisionActionProps) {
  const link = useChannelMutation('managementReviews.linkAction')
  const [title = '', ...rest] = decision.text.split('\n')
  return (
    <ActionDialog
      action={null}
      start={{
        kind: 'IMPROVEMENT',
        title: title.slice(0, 200),
        description: title.length > 200 || rest.length > 0 ? decision.text : null,
        owner: decision.owner,
        due: decision.due,
      }}
      onSaved={({ id }) => link.mutate({ id: reviewId, decision: decision.id, action: id })}
      onClose={onClose}
    />
  )
}
