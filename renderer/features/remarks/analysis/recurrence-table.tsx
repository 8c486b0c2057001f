import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import { formatDates, formatInteger } from '#shared/text/formats'
import { useTopicLabel } from '../use-topic-label'

/** Topics that came back often enough at one site, each with its densest stretch. */
export function RecurrenceTable({
  recurrences,
  recurrenceRule,
}: Pick<OutputOf<'remarks.analysis'>, 'recurrences' | 'recurrenceRule'>) {
  const { t } = useTranslation('analysis')
  const { language, siteName } = useSession()
  const topicLabel = useTopicLabel()
  return (
    <Block title={t('recurrences.title')} description={t('recurrences.rule', recurrenceRule)}>
      {recurrences.length === 0 ? (
        <p>{t('recurrences.none')}</p>
      ) : (
        <PlainTable
          caption={t('recurrences.title')}
          isCaptionHidden
          columns={[
            { id: 'topic', header: t('heat.topic') },
            { id: 'site', header: t('heat.site') },
            { id: 'when', header: t('recurrences.when') },
            { id: 'times', header: t('recurrences.times'), align: 'end' },
          ]}
          rows={recurrences.map(({ topic, site, from, to, count }) => ({
            id: `${topic} ${site}`,
            cells: [
              <Link key="topic" to="/remarques" search={{ topics: [topic], sites: [site], from, to }}>
                {topicLabel(topic)}
              </Link>,
              siteName(site),
              formatDates({ from, to }, language),
              formatInteger(count, language),
            ],
          }))}
        />
      )}
    </Block>
  )
}
