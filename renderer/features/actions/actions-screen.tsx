import { useSearch } from '@tanstack/react-router'
import { CausesView } from './causes-view'
import { ActionList } from './list/action-list'
import { ObjectivityView } from './objectivity-view'
import { TransmissionsView } from './transmissions-view'

/** The action plan, the causes behind it, what was passed on and waits for an answer, and what an auditor asks first. */
export function ActionsScreen() {
  const { view } = useSearch({ from: '/actions' })
  switch (view) {
    case 'causes':
      return <CausesView />
    case 'transmissions':
      return <TransmissionsView />
    case 'objectivity':
      return <ObjectivityView />
    default:
      return <ActionList />
  }
}
