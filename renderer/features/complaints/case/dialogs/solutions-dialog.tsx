import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { AgreedSolution } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import type { CaseDialogProps } from './case-dialog-name'
import { SettledSolution } from './settled-solution'
import { settle, settledSolutionsSchema } from './settled-solutions'
import { StepDialog } from './step-dialog'
import styles from './step-dialog.module.css'
import { useStepForm } from './use-step-form'

/** What became of each promise: done, or abandoned with a reason. */
export function SolutionsDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id } = complaint
  const [agreedSolutions] = useState(complaint.agreedSolutions)
  const step = useStepForm({
    name: 'solutions',
    schema: settledSolutionsSchema,
    defaults: { agreedSolutions },
    onClose,
    isWholeList: true,
  })
  const save = useChannelMutation('complaints.update', step.outcome)
  const submit = step.form.handleSubmit((settled) => {
    const changes = { agreedSolutions: settle(complaint.agreedSolutions, settled) }
    save.mutate({ id, version: step.version, changes })
  })
  const promised = agreedSolutions.flatMap((solution, index) =>
    isSettled(solution) ? [] : [{ solution, index }],
  )
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      {promised.map(({ solution, index }, rank) => (
        <SettledSolution
          key={index}
          solution={solution}
          index={index}
          form={step.form}
          autoFocus={rank === 0}
        />
      ))}
      {promised.length === 0 ? <p className={styles.note}>{t('dialogs.solutions.none')}</p> : null}
    </StepDialog>
  )
}

// What was settled before is corrected in its block.
function isSettled({ immediate, doneAt, abandonedReason }: AgreedSolution): boolean {
  return immediate || doneAt !== null || abandonedReason !== null
}
