import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { Recurrence, RecurrenceRule, TopicTotal } from '#shared/reports/remarks-summary-data'
import { formatDates, formatInteger } from '#shared/text/formats'

const polarities = ['negative', 'neutral', 'positive', 'total'] as const

/** Remarks and suggestions by topic and tone. */
export function drawTopicTotals(paper: Paper, topics: readonly TopicTotal[]): void {
  const { language } = paper
  const t = translator(language, 'documents:followUp.remarks')
  drawTable(paper, {
    columns: [
      { header: t('topic'), weight: 4, isRowHeader: true },
      ...polarities.map((key) => ({ header: t(key), weight: 1.1, align: 'right' as const })),
    ],
    rows: topics.map((topic) => [
      topic.topic,
      ...polarities.map((key) => formatInteger(topic[key], language)),
    ]),
    total: [
      t('total'),
      ...polarities.map((key) =>
        formatInteger(
          topics.reduce((sum, topic) => sum + topic[key], 0),
          language,
        ),
      ),
    ],
  })
}

/** Topics that came back often enough to call for an action, and the rule that says so. */
export function drawRecurrences(
  paper: Paper,
  recurrences: readonly Recurrence[],
  rule: RecurrenceRule,
): void {
  const { language } = paper
  const t = translator(language, 'documents:followUp.remarks')
  paragraph(paper, t('rule', { count: rule.count, days: rule.days }), { leads: true })
  if (recurrences.length === 0) {
    paragraph(paper, t('noRecurrence'))
    return
  }
  drawTable(paper, {
    columns: [
      { header: t('topic'), weight: 3, isRowHeader: true },
      { header: t('site'), weight: 3 },
      { header: t('span'), weight: 3 },
      { header: t('times'), weight: 0.8, align: 'right' },
    ],
    rows: recurrences.map((recurrence) => [
      recurrence.topic,
      recurrence.site ?? t('allSites'),
      formatDates(recurrence, language),
      formatInteger(recurrence.count, language),
    ]),
  })
}
