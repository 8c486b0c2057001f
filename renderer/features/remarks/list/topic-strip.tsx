import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useWidth } from '#renderer/ui/list/use-width'
import { formatInteger } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { useTopicLabel } from '../use-topic-label'
import { toRemarkFilter } from './remark-search'
import styles from './topic-strip.module.css'

export interface TopicStripProps {
  readonly search: RemarkSearch
  readonly today: LocalDate
  readonly onChange: (change: RemarkSearch) => void
}

/** Room of one total in pixels: as many are shown as the line holds. */
const room = 152

/** How many entries each topic has under the other filters; a topic pressed is a filter. */
export function TopicStrip({ search, today, onChange }: TopicStripProps) {
  const { t } = useTranslation('remarks')
  const { language } = useSession()
  const topicLabel = useTopicLabel()
  const [box, width] = useWidth()
  const filter = toRemarkFilter({ ...search, topics: undefined }, today)
  const totals = useChannel('remarks.countByTopic', { filter }, { keepPrevious: true })
  const topics = totals.data?.topics ?? []
  const shown = topics.slice(0, Math.max(3, Math.floor(width / room)))
  if (totals.data && topics.length === 0) return null
  const further = topics.length - shown.length
  return (
    <section ref={box} className={styles.strip} aria-label={t('topics.label')}>
      {shown.map(({ topic, count }) => {
        const isOn = search.topics?.includes(topic) ?? false
        const value = formatInteger(count, language)
        return (
          <ToggleButton
            key={topic}
            className={styles.total ?? ''}
            aria-label={t('topics.one', { topic: topicLabel(topic), value })}
            isSelected={isOn}
            onChange={() => onChange({ topics: isOn ? undefined : [topic] })}
          >
            <span className={styles.topic}>{topicLabel(topic)}</span>
            <strong>{value}</strong>
          </ToggleButton>
        )
      })}
      {further > 0 ? <span className={styles.further}>{t('topics.further', { count: further })}</span> : null}
    </section>
  )
}
