import { useSearch } from '@tanstack/react-router'
import { AssessmentsView } from './assessments/assessments-view'
import { ProcedureView } from './procedure/procedure-view'
import { ReviewsView } from './reviews/reviews-view'
import { RisksView } from './risks/risks-view'
import { StandardsView } from './standards/standards-view'

/** What a quality manager does beside the cases: reviews, risks, self-assessments, the procedure, the standard. */
export function ImprovementScreen() {
  const { view } = useSearch({ from: '/amelioration' })
  switch (view) {
    case 'risks':
      return <RisksView />
    case 'assessments':
      return <AssessmentsView />
    case 'procedure':
      return <ProcedureView />
    case 'standards':
      return <StandardsView />
    default:
      return <ReviewsView />
  }
}
