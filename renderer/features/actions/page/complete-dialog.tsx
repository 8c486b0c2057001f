import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import type { Action } from '#shared/actions/action'
import { actionApi } from '#shared/actions/action-api'
import { localDateOf } from '#shared/time/local-date'

const schema = actionApi['actions.complete'].input

export interface ActionStepProps {
  readonly action: Action
  readonly onClose: () => void
}

/** The action was done: when, and what proves it. */
export function CompleteDialog({ action, onClose }: ActionStepProps) {
  const { t } = useTranslation('actions')
  const { timeZone } = useSession()
  const { id, version } = action
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      id,
      version,
      done: action.done ?? localDateOf(new Date().toISOString(), timeZone()),
      evidence: action.evidence ?? '',
    },
    `part.${id}.complete`,
  )
  const save = useChannelMutation('actions.complete', {
    onSuccess: () => {
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('page.completeTitle')}
      submitLabel={t('page.complete')}
      refusal={refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DateFieldControl
        control={form.control}
        name="done"
        label={t('fields.done')}
        timeZone={timeZone()}
        isRequired
        isPastOnly
        autoFocus
      />
      <TextAreaControl
        control={form.control}
        name="evidence"
        label={t('fields.evidence')}
        help={t('fields.evidenceHelp')}
        rows={3}
      />
    </PartDialog>
  )
}
