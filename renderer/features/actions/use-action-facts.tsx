import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { Fact } from '#renderer/ui/layout/facts'
import type { Action } from '#shared/actions/action'
import { formatDate } from '#shared/text/formats'
import { EntryLinks } from './entry-links'

/** What is known of an action, in reading order. */
export function useActionFacts(action: Action | null): readonly Fact[] {
  const { t } = useTranslation('actions')
  const { employeeName, label, siteName } = useSession()
  if (!action) return []
  const { due, done, effectiveness, rootCause, recurrence, complaints, remarks } = action
  const checked = effectiveness
    ? t('page.checked', {
        result: t(`effectiveness.${effectiveness.result}`),
        date: formatDate(effectiveness.checkedOn),
        name: employeeName(effectiveness.checkedBy),
      })
    : null
  return [
    { id: 'owner', label: t('fields.owner'), value: employeeName(action.owner) },
    { id: 'due', label: t('fields.due'), value: due && formatDate(due) },
    { id: 'done', label: t('fields.done'), value: done && formatDate(done) },
    { id: 'evidence', label: t('fields.evidence'), value: action.evidence },
    { id: 'effectiveness', label: t('fields.effectiveness'), value: checked },
    { id: 'comment', label: t('fields.comment'), value: effectiveness?.comment },
    { id: 'rootCause', label: t('fields.rootCause'), value: rootCause?.label },
    {
      id: 'recurrence',
      label: t('fields.recurrence'),
      value: recurrence && `${label('TOPIC', recurrence.topic)}, ${siteName(recurrence.site)}`,
    },
    {
      id: 'complaints',
      label: t('fields.complaints'),
      value: complaints.length > 0 ? <EntryLinks kind="complaint" entries={complaints} /> : null,
    },
    {
      id: 'remarks',
      label: t('fields.remarks'),
      value: remarks.length > 0 ? <EntryLinks kind="remark" entries={remarks} /> : null,
    },
  ]
}
