import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { complaintApi } from '#shared/complaints/complaint-api'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import styles from './step-dialog.module.css'
import { useStepForm } from './use-step-form'

/** Whether the person could be reached, and what they think of it now; once closed, what they answer to the questions. */
export function FollowUpDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { id, version } = complaint
  const isClosed = complaint.closedAt !== null
  const name = isClosed ? 'answers' : 'followUp'
  const step = useStepForm({
    name,
    schema: complaintApi['complaints.followUp'].input,
    defaults: {
      id,
      version,
      reached: true,
      at: new Date().toISOString(),
      followUpMeans: complaint.followUpMeans,
      satisfied: complaint.satisfied,
      cameAgain: complaint.cameAgain,
      satisfactionScore: complaint.satisfactionScore,
      effortScore: complaint.effortScore,
      recommendScore: complaint.recommendScore,
      acceptance: complaint.acceptance,
      followUpComment: complaint.followUpComment,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.followUp', step.outcome)
  const submit = step.form.handleSubmit((values) =>
    save.mutate({ ...step.changed(values), id, version: step.version }),
  )
  const { control, setValue } = step.form
  const isReached = useWatch({ control, name: 'reached' })
  const common = { control, zone: words.zone }
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      {isClosed ? null : (
        <RadioGroup
          look="compact"
          isInRow
          autoFocus
          label={t('followUp.reached')}
          value={isReached ? 'yes' : 'no'}
          onChange={(answer) => setValue('reached', answer === 'yes')}
          choices={[
            { value: 'yes', label: t('followUp.yes') },
            { value: 'no', label: t('followUp.no') },
          ]}
        />
      )}
      <FieldRow>
        {isClosed && complaint.followedUpAt ? null : (
          <MomentControl
            control={control}
            name="at"
            label={t(isReached ? 'fields:followedUpAt' : 'followUp.attemptAt')}
          />
        )}
        {isReached ? <FieldControl {...common} name="followUpMeans" /> : null}
      </FieldRow>
      {isReached ? (
        <>
          <FieldRow>
            <FieldControl {...common} name="satisfied" />
            <FieldControl {...common} name="acceptance" />
          </FieldRow>
          <FieldControl {...common} name="cameAgain" help={t('help.cameAgain')} />
          <FieldControl {...common} name="satisfactionScore" help={t('help.satisfactionScore')} />
          <FieldControl {...common} name="effortScore" help={t('help.effortScore')} />
          <FieldControl {...common} name="recommendScore" help={t('help.recommendScore')} />
          <FieldControl {...common} name="followUpComment" />
        </>
      ) : (
        <p className={styles.note}>{t('followUp.attempts', { count: complaint.followUpAttempts.length })}</p>
      )}
    </StepDialog>
  )
}
