import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import type { Remark } from '#shared/remarks/remark'
import { formatDateOf, formatDateTime } from '#shared/text/formats'
import styles from './remark-page.module.css'

/** What changes how the whole remark is read: it is over, or it comes from a complaint. */
export function RemarkNotices({ remark }: { readonly remark: Remark }) {
  const { t, i18n } = useTranslation(['remarks', 'privacy', 'enums'])
  const { timeZone } = useSession()
  const { cancelledAt, promotedAt, anonymisedAt, relatedComplaint, originReason } = remark
  const dateOf = (at: string) => formatDateTime(at, timeZone(remark.site))
  const link = relatedComplaint ? (
    <Link to="/reclamations/$id" params={{ id: relatedComplaint.id }}>
      {t('remarks:notice.openComplaint', { number: relatedComplaint.number })}
    </Link>
  ) : null
  if (!cancelledAt && !anonymisedAt && !link) return null
  const reasonKey = `enums:reclassificationReason.${originReason}`
  const reason = originReason && i18n.exists(reasonKey) ? t(reasonKey) : originReason
  return (
    <div className={styles.notices}>
      {anonymisedAt ? (
        <Notice title={t('privacy:anonymised', { date: formatDateOf(anonymisedAt, timeZone(remark.site)) })}>
          {t('privacy:anonymisedHelp')}
        </Notice>
      ) : null}
      {cancelledAt ? (
        <Notice title={t('remarks:notice.cancelled', { date: dateOf(cancelledAt) })}>
          {remark.cancellationReason}
        </Notice>
      ) : null}
      {promotedAt ? (
        <Notice tone="done" title={t('remarks:notice.promoted', { date: dateOf(promotedAt) })}>
          {link}
        </Notice>
      ) : null}
      {link && !promotedAt ? (
        <Notice title={t('remarks:notice.fromComplaint')}>
          {reason ? <p>{reason}</p> : null}
          {link}
        </Notice>
      ) : null}
    </div>
  )
}
