import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import { formatInteger } from '#shared/text/formats'
import { solutionDaysAhead, type TodayList } from '#shared/today/today-api'
import styles from './today.module.css'
import { TodayRowLine } from './today-row'

export interface TodaySectionProps {
  readonly section: TodayList['sections'][number]
  readonly count: number
  readonly onShowAll: () => void
}

/** One kind of things to do: how many there are, what is asked, and each of them. */
export function TodaySection({ section, count, onShowAll }: TodaySectionProps) {
  const { t } = useTranslation('today')
  const { language, register } = useSession()
  const { name, rows } = section
  const value = formatInteger(count, language)
  const { writtenFormDays, warningShare } = register.clocks
  return (
    <Block
      title={t(`sections.${name}.title`, { count, value })}
      description={t(`sections.${name}.description`, {
        days: name === 'solutions' ? solutionDaysAhead : writtenFormDays,
        share: warningShare,
      })}
    >
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.id} ${row.dueOn} ${row.text}`}>
            <TodayRowLine row={row} section={name} />
          </li>
        ))}
      </ul>
      {count > rows.length && rows.length < 500 ? (
        <div>
          <Button kind="quiet" isSmall onPress={onShowAll}>
            {t('all', { count, value })}
          </Button>
        </div>
      ) : null}
    </Block>
  )
}
