import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice, type NoticeTone } from '#renderer/ui/feedback/notice'
import type { SealCheck, SealVerdict } from '#shared/reports/issued-report-api'
import { describeChain } from '#shared/reports/seal-words'
import { formatDates, formatDateTime } from '#shared/text/formats'
import { DifferenceTable } from '../issued/difference-table'
import styles from '../issued/issued.module.css'

const tones: Readonly<Record<SealVerdict, NoticeTone>> = {
  IDENTICAL: 'done',
  DOCUMENT_ALTERED: 'late',
  DATA_ALTERED: 'late',
  PROVISIONAL: 'soon',
  UNKNOWN_REPORT: 'late',
  TRUNCATED: 'soon',
  FOREIGN: 'soon',
}

/** What a file in hand turned out to be, and whether the history behind it holds. */
export function CheckOutcome({ check }: { readonly check: SealCheck }) {
  const { t } = useTranslation('issued')
  const { language, timeZone } = useSession()
  const { verdict, report, claimedNumber, differences, chain, fileHash } = check
  const isHeld = chain.isWhole && chain.anchor !== 'BROKEN'
  return (
    <>
      <Notice
        isLive
        tone={tones[verdict]}
        title={t(`seal.verdict.${verdict}`, { number: claimedNumber ?? '' })}
      >
        <p>{t(`seal.advice.${verdict}`)}</p>
        {report ? (
          <p>
            {t('seal.report', {
              number: report.number,
              period: formatDates(report.question, language),
              date: formatDateTime(report.issuedAt, timeZone()),
            })}{' '}
            <Link to="/rapports/emis" search={{ number: report.number }}>
              {t('check.show')}
            </Link>
          </p>
        ) : null}
      </Notice>
      <Notice tone={isHeld ? 'done' : 'late'}>
        {describeChain(check, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {differences.length > 0 ? (
        <DifferenceTable differences={differences} otherHeading={t('difference.inFile')} />
      ) : null}
      <p className={styles.hash}>{t('seal.fileHash', { hash: fileHash })}</p>
    </>
  )
}
