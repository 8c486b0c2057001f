import { Link } from '@tanstack/react-router'
import styles from './view.module.css'

export interface EntryLinksProps {
  readonly kind: 'complaint' | 'remark'
  readonly entries: readonly { readonly id: string; readonly number: string }[]
}

/** Entries by their numbers, each leading to its page. */
export function EntryLinks({ kind, entries }: EntryLinksProps) {
  return (
    <span className={styles.entries}>
      {entries.map(({ id, number }) => (
        <Link key={id} to={kind === 'complaint' ? '/reclamations/$id' : '/remarques/$id'} params={{ id }}>
          {number}
        </Link>
      ))}
    </span>
  )
}
