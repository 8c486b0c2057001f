import { useCase } from '../case-context'
import { BlockFacts } from './block-facts'
import type { BlockId } from './case-blocks'
import { CompensationsView } from './compensations-view'
import { ComplainantView } from './complainant-view'
import { FactsView } from './facts-view'
import { filledFields } from './filled-fields'
import { FollowUpView } from './follow-up-view'
import { SolutionsView } from './solutions-view'

/** A block in read view: only what is filled. */
export function BlockView({ id }: { readonly id: BlockId }) {
  const { complaint } = useCase()
  switch (id) {
    case 'complainant':
      return <ComplainantView />
    case 'facts':
      return <FactsView />
    case 'followUp':
      return <FollowUpView />
    case 'agreedSolutions':
      return <SolutionsView />
    case 'compensations':
      return <CompensationsView />
    default:
      return <BlockFacts paths={filledFields(id, complaint)} />
  }
}
