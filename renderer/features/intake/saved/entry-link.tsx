import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isAmongComplaints, type SavedEntry } from './saved-entry'

/** Leads to the page of a recorded entry. */
export function EntryLink({ entry }: { readonly entry: SavedEntry }) {
  const { t } = useTranslation('intake')
  const to = isAmongComplaints(entry.kind) ? '/reclamations/$id' : '/remarques/$id'
  return (
    <Link to={to} params={{ id: entry.id }}>
      {t(isAmongComplaints(entry.kind) ? 'saved.openCase' : 'saved.openRemark')}
    </Link>
  )
}
