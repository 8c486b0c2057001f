import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import { formatInteger } from '#shared/text/formats'
import styles from './today.module.css'
import { shownRows } from './today-lists'
import { TodayRow } from './today-row'
import type { TodaySectionData } from './use-today'

/** One kind of thing to do, with its cases and how many there are. */
export function TodaySection({ section }: { readonly section: TodaySectionData }) {
  const { t } = useTranslation('today')
  const { language } = useSession()
  const { name, rows, count, search } = section
  const shown = rows.slice(0, shownRows)
  const value = formatInteger(count, language)
  return (
    <Block
      title={t(`sections.${name}.title`, { count, value })}
      description={t(`sections.${name}.description`)}
    >
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.id}>
            <TodayRow row={row} section={name} />
          </li>
        ))}
      </ul>
      {count > shown.length ? (
        <p>
          <Link to="/reclamations" search={search}>
            {t('all', { count, value })}
          </Link>
        </p>
      ) : null}
    </Block>
  )
}
