import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import { type Fact, Facts } from '#renderer/ui/layout/facts'
import { readAnswerDeadline } from '#shared/complaints/answer-deadline'
import type { Complaint } from '#shared/complaints/complaint'
import { anonymised } from '#shared/complaints/without-person'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { DueCell } from './due-cell'

/** What is known of a case in a few lines; what is not known yet is left out. */
export function ComplaintPreviewFacts({ complaint: known }: { readonly complaint: Complaint }) {
  const { t } = useTranslation(['fields', 'enums', 'lists'])
  const session = useSession()
  const [isDiscreet] = useDiscreetMode()
  // Whoever reads over a shoulder is told no more than whoever reads an anonymised case.
  const complaint = isDiscreet ? anonymised(known) : known
  const zone = session.timeZone(complaint.site)
  const dateOf = (at: string | null) => at && formatDateOf(at, zone)
  const now = new Date().toISOString()
  const deadline = readAnswerDeadline(complaint, localDateOf(now, zone), now)
  const isAwaited = deadline.state !== 'NONE' && deadline.state !== 'ANSWERED'
  const solutions = complaint.agreedSolutions.map((solution) => solution.description).join('\n')
  const facts: Fact[] = [
    {
      id: 'due',
      label: t('lists:complaints.columns.due'),
      value: isAwaited ? <DueCell complaint={complaint} /> : null,
    },
    { id: 'answeredAt', label: t('answeredAt'), value: dateOf(complaint.answeredAt) },
    { id: 'nature', label: t('nature'), value: session.label('NATURE', complaint.nature) },
    { id: 'reason', label: t('reason'), value: complaint.reason },
    {
      id: 'severity',
      label: t('severity'),
      value: complaint.severity && t(`enums:severity.${complaint.severity}`),
    },
    { id: 'site', label: t('site'), value: session.siteName(complaint.site) },
    { id: 'handledBy', label: t('handledBy'), value: session.employeeName(complaint.handledBy) },
    {
      id: 'occurredOn',
      label: t('occurredOn'),
      value: complaint.occurredOn && formatDate(complaint.occurredOn),
    },
    { id: 'place', label: t('place'), value: complaint.place },
    { id: 'thirdParty', label: t('thirdParty.name'), value: complaint.thirdParty?.name },
    { id: 'summary', label: t('summary'), value: complaint.summary },
    { id: 'requestedRemedy', label: t('requestedRemedy'), value: complaint.requestedRemedy },
    { id: 'measuresTaken', label: t('measuresTaken'), value: complaint.measuresTaken },
    {
      id: 'outcome',
      label: t('outcome'),
      value: complaint.outcome && t(`enums:outcome.${complaint.outcome}`),
    },
    { id: 'solutions', label: t('blocks.agreedSolutions'), value: isDiscreet ? null : solutions },
    { id: 'followedUpAt', label: t('followedUpAt'), value: dateOf(complaint.followedUpAt) },
    { id: 'closedAt', label: t('closedAt'), value: dateOf(complaint.closedAt) },
    { id: 'relatedRemark', label: t('enums:kind.remark'), value: complaint.relatedRemark?.number },
  ]
  return <Facts isNarrow facts={facts.filter((fact) => Boolean(fact.value))} />
}
