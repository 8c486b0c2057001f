import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Milestones } from '#renderer/ui/record/milestones'
import type { CaseStep } from '#shared/complaints/next-step'
import { formatDate, formatTime } from '#shared/text/formats'
import { useCase } from './case-context'
import { milestoneParts } from './milestone-parts'

/** The life of the case as a line of dated facts. */
export function CaseMilestones() {
  const { t } = useTranslation('case')
  const { complaint, steps, words } = useCase()
  const { label, employeeName } = useSession()
  const detailOf = (step: CaseStep['step']) =>
    milestoneParts(step, complaint)
      .map(({ channel, employee, name }) => {
        if (channel) return label('CHANNEL', channel)
        return employee ? employeeName(employee) : name
      })
      .filter((part) => part)
      .join(' · ')
  const dateOf = ({ doneOn, dueOn, dueAt }: CaseStep) => {
    if (doneOn) return formatDate(doneOn)
    if (dueOn && dueAt)
      return t('steps.beforeHour', {
        date: formatDate(dueOn).slice(0, 5),
        time: formatTime(dueAt, words.zone),
      })
    return dueOn ? t('steps.before', { date: formatDate(dueOn).slice(0, 5) }) : undefined
  }
  const milestones = steps.map((step) => ({
    id: step.step,
    label: t(`steps.${step.state === 'done' ? 'done' : 'todo'}.${step.step}`),
    state: step.state,
    date: dateOf(step),
    isLate: step.urgency === 'late',
    detail: step.state === 'done' ? detailOf(step.step) : undefined,
  }))
  return <Milestones milestones={milestones} />
}
