import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RailPlace } from '#renderer/app/places'
import { useLanguage } from '#renderer/app/use-language'
import { formatInteger } from '#shared/text/formats'
import styles from './rail.module.css'

export interface RailLinkProps {
  readonly entry: RailPlace
  readonly count: number | undefined
  readonly isNarrow: boolean
}

/** One place of the rail, with its count at the right of its word. */
export function RailLink({ entry, count, isNarrow }: RailLinkProps) {
  const { t } = useTranslation('app')
  const { language } = useLanguage()
  const Icon = entry.icon
  const name = t(`places.${entry.place}`)
  const told = count ? t(`rail.counts.${entry.place}`, { count, value: formatInteger(count, language) }) : ''
  return (
    <Link
      to={entry.to}
      className={styles.place}
      activeOptions={{ exact: entry.to === '/', includeSearch: false }}
      aria-label={told ? `${name}, ${told}` : name}
      title={isNarrow ? name : undefined}
    >
      <Icon aria-hidden="true" />
      {isNarrow ? null : <span className={styles.word}>{name}</span>}
      {count && !isNarrow ? (
        <span className={styles.count} title={told}>
          {formatInteger(count, language)}
        </span>
      ) : null}
    </Link>
  )
}
