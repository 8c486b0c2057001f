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
import { procedureApi } from '#shared/improvement/procedure-api'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'

interface ApproveDialogProps {
  readonly language: Language
  /** The number that the version will bear. */
  readonly number: number
  readonly onClose: () => void
  readonly onApproved: (number: number) => void
}

const schema = procedureApi['procedure.approve'].input

/** Who approves the procedure, when, and what changes: the version is frozen then. */
export function ApproveDialog({ language, number, onClose, onApproved }: ApproveDialogProps) {
  const { t } = useTranslation('improvement')
  const { employee, register, timeZone } = useSession()
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      language,
      approvedBy: [employee?.name, employee?.jobTitle].filter(Boolean).join(', '),
      approvedOn: localDateOf(new Date().toISOString(), timeZone()),
      note: '',
    },
    `part.${register.registerId}.approval`,
  )
  const approve = useChannelMutation('procedure.approve', {
    onSuccess: (version) => {
      showToast({ text: t('procedure.approved', { number: version.number }) })
      forget()
      onClose()
      onApproved(version.number)
    },
    onError: fail,
  })
  const { control } = form
  return (
    <PartDialog
      title={t('procedure.approveTitle')}
      submitLabel={t('procedure.approveSubmit', { number })}
      refusal={refusal}
      isSaving={approve.isPending}
      onSubmit={() => void form.handleSubmit((values) => approve.mutate(values))()}
      onClose={onClose}
    >
      <p>{t('procedure.approveText', { number })}</p>
      <TextFieldControl
        control={control}
        name="approvedBy"
        label={t('procedure.approvedBy')}
        help={t('procedure.approvedByHelp')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <DateFieldControl
        control={control}
        name="approvedOn"
        label={t('procedure.approvedOn')}
        timeZone={timeZone()}
        isPastOnly
      />
      <TextAreaControl
        control={control}
        name="note"
        label={t('procedure.note')}
        help={t('procedure.noteHelp')}
        rows={2}
      />
    </PartDialog>
  )
}
