import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { CaseCard as CardFacts } from '#shared/complaints/complaint-board-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { DueCell } from '../list/due-cell'
import { PersonText } from '../list/person-text'
import styles from './board.module.css'

export interface CaseCardProps {
  readonly card: CardFacts
  /** The one card that Tab reaches; arrows lead to the others. */
  readonly isReachable: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** A case as a card: which, whose, about what, until when, with whom. */
export function CaseCard({ card, isReachable, onFocus, onOpen }: CaseCardProps) {
  const { t } = useTranslation('board')
  const { label, employeeName } = useSession()
  const isAwaited = openStatuses.some((status) => status === card.status)
  return (
    <li>
      <button
        type="button"
        data-card={card.id}
        className={styles.card}
        tabIndex={isReachable ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.head}>
          <span className={styles.number}>{card.number}</span>
          {isAwaited || card.answeredAt ? <DueCell complaint={card} /> : null}
        </span>
        <span className={styles.person}>
          <PersonText name={card.person} />
        </span>
        <span className={styles.facts}>
          {label('NATURE', card.nature)}
          {card.handledBy ? ` · ${employeeName(card.handledBy)}` : ''}
        </span>
        {card.sidePaths.map((path) => (
          <StatusBadge key={path} tone="waiting" isPlain label={t(`sidePath.${path}`)} />
        ))}
      </button>
    </li>
  )
}
