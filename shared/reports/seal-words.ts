import { translate } from '#shared/i18n/translate'
import { formatDates, formatDateTime, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { SealCheck } from './issued-report-api'

/** The outcome of the check of a file as lines of text: what it is, what differs, whether the history holds. */
export function describeSeal(check: SealCheck, language: Language, timeZone = 'Europe/Paris'): string[] {
  const { verdict, report, claimedNumber, differences, fileHash } = check
  const t = (key: string, values = {}) => translate(language, `issued:seal.${key}`, values)
  const lines = [t(`verdict.${verdict}`, { number: claimedNumber ?? '' }), t(`advice.${verdict}`)]
  if (report) {
    lines.push(
      t('report', {
        number: report.number,
        period: formatDates(report.question, language),
        date: formatDateTime(report.issuedAt, timeZone),
      }),
    )
  }
  for (const { section, label, issued, now } of differences) {
    lines.push(`  ${t('difference', { section, label, issued, found: now })}`)
  }
  lines.push(...describeChain(check, language), t('fileHash', { hash: fileHash }))
  return lines
}

/** Whether the history is whole, and holds where the report is anchored. */
export function describeChain({ chain }: Pick<SealCheck, 'chain'>, language: Language): string[] {
  const t = (key: string, values = {}) => translate(language, `issued:seal.${key}`, values)
  const rows = formatInteger(chain.rows, language)
  const sequence = chain.sequence === null ? '' : formatInteger(chain.sequence, language)
  return [
    chain.isWhole ? t('chainWhole', { rows }) : t('chainBroken', { rows }),
    ...(chain.anchor === 'NONE' ? [] : [t(`anchor.${chain.anchor}`, { sequence })]),
    ...chain.findings.map(({ message }) => `  ${message}`),
  ]
}
