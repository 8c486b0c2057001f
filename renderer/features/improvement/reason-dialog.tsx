import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { limits, requiredText } from '#shared/api/fields'

interface ReasonDialogProps {
  readonly title: string
  readonly text: string
  readonly submitLabel: string
  /** What is given up, by id: a reason that was begun is kept with it. */
  readonly draft: string
  readonly isSaving: boolean
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

const schema = z.strictObject({ reason: requiredText(limits.note) })

/** Asks why something is given up: it stays in the register with these words. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, submitLabel, draft, isSaving, onSubmit, onClose } = props
  const { t } = useTranslation('improvement')
  const { form, refusal, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    { reason: '' },
    `part.${draft}.reason`,
  )
  const submit = form.handleSubmit(({ reason }) => {
    forget()
    onSubmit(reason)
  })
  return (
    <PartDialog
      title={title}
      submitLabel={submitLabel}
      refusal={refusal}
      isSaving={isSaving}
      isDanger
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{text}</p>
      <TextAreaControl
        control={form.control}
        name="reason"
        label={t('reason')}
        isRequired
        autoFocus
        rows={2}
      />
    </PartDialog>
  )
}
