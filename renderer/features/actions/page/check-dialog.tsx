import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { effectivenessResults } from '#shared/actions/action'
import { actionApi } from '#shared/actions/action-api'
import { localDateOf } from '#shared/time/local-date'
import type { ActionStepProps } from './complete-dialog'

const schema = actionApi['actions.checkEffectiveness'].input

/** Did it help: yes, partly or not, and how that was seen. */
export function CheckDialog({ action, onClose }: ActionStepProps) {
  const { t } = useTranslation('actions')
  const { timeZone, employee } = useSession()
  const { id, version } = action
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      id,
      version,
      result: action.effectiveness?.result,
      checkedOn: localDateOf(new Date().toISOString(), timeZone()),
      checkedBy: employee?.id ?? null,
      comment: action.effectiveness?.comment ?? '',
    },
    `part.${id}.check`,
  )
  const save = useChannelMutation('actions.checkEffectiveness', {
    onSuccess: () => {
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('page.checkTitle')}
      submitLabel={t('page.checkSubmit')}
      refusal={refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <RadioGroupControl
        control={form.control}
        name="result"
        label={t('page.result')}
        isRequired
        autoFocus
        choices={effectivenessResults.map((value) => ({
          value,
          label: t(`effectiveness.${value}`),
          description: t(`effectivenessHelp.${value}`),
        }))}
      />
      <DateFieldControl
        control={form.control}
        name="checkedOn"
        label={t('fields.checkedOn')}
        timeZone={timeZone()}
        isPastOnly
      />
      <TextAreaControl
        control={form.control}
        name="comment"
        label={t('fields.comment')}
        help={t('fields.commentHelp')}
        rows={3}
      />
    </PartDialog>
  )
}
