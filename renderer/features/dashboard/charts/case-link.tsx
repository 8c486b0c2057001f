import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ComplaintSearch } from '#renderer/app/search-params'

/** Makes words the way to the list of the cases behind them. */
export function caseLink(search: ComplaintSearch): (text: string) => ReactNode {
  return (text) => (
    <Link to="/reclamations" search={search}>
      {text}
    </Link>
  )
}

/** Makes words the way to a cause and the cases that it explains. */
export function causeLink(id: string): (text: string) => ReactNode {
  return (text) => (
    <Link to="/actions" search={{ view: 'causes', selected: id }}>
      {text}
    </Link>
  )
}
