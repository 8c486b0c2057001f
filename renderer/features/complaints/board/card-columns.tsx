import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { classNames } from '#renderer/ui/class-names'
import type { CaseCard as CardFacts } from '#shared/complaints/complaint-board-api'
import { formatInteger } from '#shared/text/formats'
import styles from './board.module.css'
import { CaseCard } from './case-card'
import { focusNeighbour } from './focus-neighbour'

export interface CardColumn {
  readonly id: string
  readonly title: ReactNode
  /** What belongs here, in a few words. */
  readonly help?: string
  readonly count: number
  readonly cards: readonly CardFacts[]
  /** Where the cards that have no room here are listed. */
  readonly more: ComplaintSearch
}

export interface CardColumnsProps {
  readonly label: string
  readonly columns: readonly CardColumn[]
  readonly shape: 'columns' | 'boxes'
  readonly onOpen: (id: string) => void
}

/** Cards side by side; the arrows go from card to card, Enter opens. */
export function CardColumns({ label, columns, shape, onOpen }: CardColumnsProps) {
  const { t } = useTranslation('board')
  const { language } = useSession()
  const [chosen, setChosen] = useState<string | null>(null)
  const all = columns.flatMap(({ cards }) => cards)
  const reachable = all.find(({ id }) => id === chosen)?.id ?? all[0]?.id
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (focusNeighbour(event.currentTarget, event.key)) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows of the cards inside bubble up to here
    <div className={classNames(styles.board, styles[shape])} onKeyDown={onKeyDown}>
      {columns.map(({ id, title, help, count, cards, more }) => (
        <section key={id} className={styles.column} aria-labelledby={`${id}-title`} data-column={id}>
          <h2 id={`${id}-title`} className={styles.title}>
            {title} <span className={styles.count}>{formatInteger(count, language)}</span>
          </h2>
          {help ? <p className={styles.help}>{help}</p> : null}
          {cards.length > 0 ? (
            <ul className={styles.cards} aria-label={label}>
              {cards.map((card) => (
                <CaseCard
                  key={card.id}
                  card={card}
                  isReachable={card.id === reachable}
                  onFocus={() => setChosen(card.id)}
                  onOpen={() => onOpen(card.id)}
                />
              ))}
            </ul>
          ) : (
            <p className={styles.nothing}>{t('nothing')}</p>
          )}
          {count > cards.length ? (
            <Link to="/reclamations" search={more} className={styles.more}>
              {t('more', {
                count: count - cards.length,
                value: formatInteger(count - cards.length, language),
              })}
            </Link>
          ) : null}
        </section>
      ))}
    </div>
  )
}
