import { translate } from '#shared/i18n/translate'
import type { CountingRules } from '#shared/reports/follow-up-report-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'

/** The settings that change what figures mean, in words. */
export function countingRules(context: Context, language: Language): CountingRules {
  const { acknowledgement, answer, writtenFormDays } = context.clocks
  const clocks = Object.entries({ acknowledgement, answer }).flatMap(([clock, { commitment, ceiling }]) =>
    Object.entries({ commitment, ceiling }).flatMap(([limit, delay]) => {
      if (!delay) return []
      const amount = translate(language, `calendars:amount.${delay.unit}`, { count: delay.amount })
      return [translate(language, `documents:clockLimit.${clock}.${limit}`, { amount })]
    }),
  )
  return {
    per: 1_000,
    naturesNotCounted: context.lists
      .filter((item) => item.list === 'NATURE' && !item.countsInRate)
      .map((item) => (language === 'fr' ? item.labelFr : item.labelEn)),
    clocks,
    formalisationDays: writtenFormDays,
  }
}
