import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatDateOf, formatDateTime } from '#shared/text/formats'
import { useCase } from './case-context'
import { SidePathNotices } from './exchanges/side-path-notices'
import { ObjectivityNotice } from './objectivity/objectivity-notice'
import { DuplicateNotice } from './persons/duplicate-notice'
import { ArchivedNotice } from './privacy/archived-notice'
import { HoldNotice } from './privacy/hold-notice'

/** What changes how the whole case is read: it is over, it became or comes from a remark, it waits too long. */
export function CaseNotices() {
  const { t } = useTranslation('case')
  const { complaint, steps, words, open } = useCase()
  const { employeeName } = useSession()
  const at = (instant: string) => formatDateTime(instant, words.zone)
  const { cancelledAt, reclassifiedAt, closedAt, reopenedAt, relatedRemark } = complaint
  const formalise = steps.find(({ step }) => step === 'FORMALISE')
  const remark = relatedRemark ? (
    <Link to="/remarques/$id" params={{ id: relatedRemark.id }}>
      {t('notices.remark', { number: relatedRemark.number })}
    </Link>
  ) : null

  if (complaint.anonymisedAt)
    return (
      <Notice title={t('privacy:anonymised', { date: formatDateOf(complaint.anonymisedAt, words.zone) })}>
        <p>{t('privacy:anonymisedHelp')}</p>
      </Notice>
    )
  if (cancelledAt) {
    const who = { date: at(cancelledAt), name: employeeName(complaint.cancelledBy) }
    return (
      <>
        <ArchivedNotice />
        <HoldNotice />
        <Notice title={t('notices.cancelled', who)}>
          <p>{t('notices.reason', { reason: complaint.cancellationReason })}</p>
          {remark}
        </Notice>
      </>
    )
  }
  if (reclassifiedAt) {
    const who = { date: at(reclassifiedAt), name: employeeName(complaint.reclassifiedBy) }
    const reason = t(`enums:reclassificationReason.${complaint.reclassificationReason}`)
    return (
      <Notice title={t('notices.reclassified', who)}>
        <p>{t('notices.reason', { reason })}</p>
        <p>{t('notices.wiped')}</p>
        {remark}
      </Notice>
    )
  }
  return (
    <>
      <ArchivedNotice />
      <HoldNotice />
      {closedAt ? (
        <Notice
          tone="done"
          title={t('notices.closed', { date: at(closedAt), name: employeeName(complaint.closedBy) })}
          actions={
            <Button needs="handle" isSmall onPress={() => open('reopen')}>
              {t('actions.reopen')}
            </Button>
          }
        />
      ) : null}
      <DuplicateNotice />
      {closedAt ? null : <ObjectivityNotice />}
      {reopenedAt && !closedAt ? <Notice title={t('notices.reopened', { date: at(reopenedAt) })} /> : null}
      <SidePathNotices />
      {remark ? <Notice title={t('notices.fromRemark')}>{remark}</Notice> : null}
      {formalise ? (
        <Notice
          tone={formalise.urgency === 'late' ? 'late' : 'soon'}
          title={t(formalise.urgency === 'late' ? 'notices.neverFormalised' : 'notices.oral')}
          actions={
            formalise.urgency === 'late' ? (
              <Button needs="handle" isSmall onPress={() => open('reclassify')}>
                {t('actions.reclassify')}
              </Button>
            ) : null
          }
        />
      ) : null}
    </>
  )
}
