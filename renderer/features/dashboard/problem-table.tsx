import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Indicators } from '#shared/indicators/indicator-api'
import { formatDecimal, formatInteger } from '#shared/text/formats'

/** Natures by what acting on them would bring, and those that come back often enough to be treated at the root. */
export function ProblemTable({ indicators }: { readonly indicators: Indicators }) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const recurring = new Set(indicators.recurrence.rows.map(({ code }) => code))
  return (
    <>
      <p>{t('problems.definition')}</p>
      <PlainTable
        caption={t('problems.title')}
        isCaptionHidden
        columns={[
          { id: 'nature', header: t('problems.nature') },
          { id: 'count', header: 'n', align: 'end' },
          { id: 'impact', header: t('problems.impact'), align: 'end' },
          { id: 'actable', header: t('problems.actable'), align: 'end' },
          { id: 'score', header: t('problems.score'), align: 'end' },
          { id: 'recurring', header: t('pareto.recurrence') },
        ]}
        rows={indicators.problems.map(({ code, label, count, impact, actable, score }) => ({
          id: code,
          cells: [
            label,
            formatInteger(count, language),
            formatDecimal(impact / count, 1, language),
            formatInteger(actable, language),
            formatDecimal(score, 1, language),
            recurring.has(code) ? t('problems.yes') : '',
          ],
        }))}
      />
      <p>{t('pareto.recurrenceRule')}</p>
    </>
  )
}
