import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type StandardRecord, standardApi } from '#shared/standards/standard-api'
import { localDateOf } from '#shared/time/local-date'

interface ConfirmStandardDialogProps {
  readonly record: StandardRecord
  readonly onClose: () => void
}

const schema = standardApi['standards.confirm'].input

/** Says that the text of a standard was compared with the published one, and corrects it. */
export function ConfirmStandardDialog({ record, onClose }: ConfirmStandardDialogProps) {
  const { t } = useTranslation('improvement')
  const { language, register, timeZone } = useSession()
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      standard: record.standard,
      checkedOn: localDateOf(new Date().toISOString(), timeZone()),
      version: record.version,
      text: record.text,
      language,
    },
    `part.${register.registerId}.standard.${record.standard}`,
  )
  const confirm = useChannelMutation('standards.confirm', {
    onSuccess: () => {
      showToast({ text: t('standards.confirmed') })
      forget()
      onClose()
    },
    onError: fail,
  })
  const { control } = form
  return (
    <PartDialog
      title={t('standards.confirmTitle')}
      submitLabel={t('standards.confirm')}
      refusal={refusal}
      isSaving={confirm.isPending}
      onSubmit={() => void form.handleSubmit((values) => confirm.mutate(values))()}
      onClose={onClose}
    >
      <p>{record.name}</p>
      <TextFieldControl control={control} name="version" label={t('standards.version')} maxLength={200} />
      <TextAreaControl
        control={control}
        name="text"
        label={t('standards.text')}
        help={t('standards.textHelp')}
        rows={6}
      />
      <DateFieldControl
        control={control}
        name="checkedOn"
        label={t('standards.checkedOn')}
        timeZone={timeZone()}
        isPastOnly
      />
    </PartDialog>
  )
}
