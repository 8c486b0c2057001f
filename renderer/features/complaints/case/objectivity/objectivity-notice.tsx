import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { findObjectivityReasons } from '#shared/complaints/objectivity'
import { useCase } from '../case-context'

/** Said while the handler may be the person complained of: a warning, never a refusal. */
export function ObjectivityNotice() {
  const { t } = useTranslation('actions')
  const { complaint } = useCase()
  const { employeeName } = useSession()
  const reasons = findObjectivityReasons(complaint, (id) => employeeName(id) || undefined)
  if (reasons.length === 0) return null
  return (
    <Notice tone="soon" title={t('objectivity.notice', { name: employeeName(complaint.handledBy) })}>
      {reasons.map((reason) => (
        <p key={reason}>{t(`objectivity.reason.${reason}`)}</p>
      ))}
      <p>{t('objectivity.advice')}</p>
    </Notice>
  )
}
