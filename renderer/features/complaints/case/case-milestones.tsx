import { useTranslation } from 'react-i18next'
import { Milestones } from '#renderer/ui/record/milestones'
import type { CaseStep } from '#shared/complaints/next-step'
import { formatDate } from '#shared/text/formats'
import { useCase } from './case-context'

/** The life of the case as a line of dated facts. */
export function CaseMilestones() {
  const { t } = useTranslation('case')
  const { steps } = useCase()
  const dateOf = ({ doneOn, dueOn }: CaseStep) => {
    if (doneOn) return formatDate(doneOn)
    return dueOn ? t('steps.before', { date: formatDate(dueOn).slice(0, 5) }) : undefined
  }
  const milestones = steps.map((step) => ({
    id: step.step,
    label: t(`steps.${step.state === 'done' ? 'done' : 'todo'}.${step.step}`),
    state: step.state,
    date: dateOf(step),
    isLate: step.urgency === 'late',
  }))
  return <Milestones milestones={milestones} />
}
