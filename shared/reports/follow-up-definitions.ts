import { translate, translator } from '#shared/i18n/translate'
import { indicatorDefinitions } from '#shared/indicators/indicator-definition'
import { formatDates, formatInteger } from '#shared/text/formats'
import { joinClauses } from '../text/join-clauses'
import type { DefinitionsData, FollowUpReportData } from './follow-up-report-data'

/**
 * What the figures of a report mean, in words: part of its data, so that an issued report keeps the definitions that it
 * was made with whatever a later version of the program says.
 */
export function definitionsOf(
  data: Pick<FollowUpReportData, 'header' | 'period' | 'rules'>,
): DefinitionsData {
  const { rules, header, period } = data
  const { language } = header
  const t = translator(language, 'documents:followUp.definitions')
  return {
    intro: t('intro', { dates: formatDates(period, language) }),
    words: ['complaint', 'remark', 'suggestion', 'reclassified', 'cancelled'].map((key) => t(key)),
    rules: [
      t('counted'),
      t('rate', { per: formatInteger(rules.per, language) }),
      ...(rules.naturesNotCounted.length > 0
        ? [t('naturesNotCounted', { natures: rules.naturesNotCounted.join(', ') })]
        : []),
      t('delay'),
      t('firstResponse'),
      t('balance'),
      ...(rules.clocks.length > 0 ? [t('clocks', { clocks: joinClauses(rules.clocks, language) })] : []),
      ...(rules.formalisationDays !== null ? [t('formalisation', { days: rules.formalisationDays })] : []),
      t('shares'),
      t('software', { version: header.softwareVersion }),
    ],
    indicators: Object.keys(indicatorDefinitions).map((key) => ({
      label: translate(language, `dashboard:indicators.${key}.label`),
      definition: translate(language, `dashboard:indicators.${key}.definition`),
    })),
  }
}
