import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger } from '#shared/text/formats'

/** What the check found, in words. */
export function VerifyResult({ result }: { readonly result: OutputOf<'register.verify'> }) {
  const { t } = useTranslation('settings')
  const { language } = useSession()
  const { whole, checked, findings } = result
  const words = t('verify.checked', {
    entries: t('verify.entries', { count: checked.entries, value: formatInteger(checked.entries, language) }),
    rows: t('verify.rows', {
      count: checked.historyRows,
      value: formatInteger(checked.historyRows, language),
    }),
    series: t('verify.series', {
      count: checked.numberSeries,
      value: formatInteger(checked.numberSeries, language),
    }),
  })
  if (whole) {
    return (
      <Notice isLive tone="done" title={t('verify.whole')}>
        {words}
      </Notice>
    )
  }
  return (
    <Notice isLive tone="late" title={t('verify.broken', { count: findings.length })}>
      <p>{words}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.subject ?? ''} ${finding.message}`}>{finding.message}</li>
        ))}
      </ul>
      <p>{t('verify.advice')}</p>
    </Notice>
  )
}
