import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Notice } from '#renderer/ui/feedback/notice'
import { toIssue } from '#shared/api/parse-issues'
import { findClosingGaps } from '#shared/complaints/closing-gate'
import { complaintApi } from '#shared/complaints/complaint-api'
import { localDateOf } from '#shared/time/local-date'
import { blockOfField } from '../blocks/case-blocks'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import { ObjectivityNotice } from '../objectivity/objectivity-notice'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import styles from './step-dialog.module.css'
import { useStepForm } from './use-step-form'

/** Closing, with everything that is still missing; the service has the last word. */
export function CloseDialog({ onClose }: CaseDialogProps) {
  const { words, complaint } = useCase()
  const { id, version } = complaint
  const noted = useChannel('complaints.events', { id }).data?.counts.minutes
  const minutesSpent = complaint.minutesSpent ?? (noted || null)
  const step = useStepForm({
    name: 'close',
    schema: complaintApi['complaints.close'].input,
    defaults: { id, version, closedAt: new Date().toISOString(), minutesSpent },
    onClose,
  })
  const save = useChannelMutation('complaints.close', step.outcome)
  const submit = step.form.handleSubmit((values) =>
    save.mutate({ ...step.changed(values), id, version: step.version }),
  )
  const common = { control: step.form.control, zone: words.zone }
  const isGate = step.refusal?.code === 'CLOSING_GATE'
  return (
    <StepDialog step={isGate ? { ...step, refusal: null } : step} isSaving={save.isPending} onSubmit={submit}>
      <ClosingGaps onClose={onClose} />
      <ObjectivityNotice />
      <FieldControl {...common} name="closedAt" isRequired autoFocus />
      <FieldControl {...common} name="minutesSpent" />
    </StepDialog>
  )
}

function ClosingGaps({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words, edit } = useCase()
  const { language } = useSession()
  const { answeredAt } = complaint
  const answeredOn = answeredAt && localDateOf(answeredAt, words.zone)
  const gaps = complaint.kind === 'complaint' ? findClosingGaps(complaint, answeredOn) : []
  if (gaps.length === 0) return <Notice tone="done" title={t('gate.open')} />
  return (
    <Notice tone="late" title={t('gate.missing', { count: gaps.length })} isLive>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.path}>
            <button
              type="button"
              className={styles.gap}
              onClick={() => {
                const block = blockOfField(gap.path)
                onClose()
                if (block) edit(block, gap.path)
              }}
            >
              {toIssue(gap, language).message}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
