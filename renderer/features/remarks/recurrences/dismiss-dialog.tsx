import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { type RecurrenceProposal, vigilanceApi } from '#shared/vigilance/vigilance-api'

const schema = vigilanceApi['recurrences.dismiss'].input

/** Why nothing will be done about a topic that keeps coming back. */
export function DismissDialog({
  proposal,
  onClose,
}: {
  readonly proposal: RecurrenceProposal
  readonly onClose: () => void
}) {
  const { t } = useTranslation('actions')
  const { registerId } = useSession().register
  const { topic, site } = proposal
  const start = { topic, site, reason: '' }
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    start,
    `part.${registerId}.dismiss.${topic}.${site}`,
  )
  const save = useChannelMutation('recurrences.dismiss', {
    onSuccess: () => {
      showToast({ text: t('recurrences.dismissed') })
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('recurrences.dismissTitle')}
      submitLabel={t('recurrences.dismiss')}
      refusal={refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('recurrences.dismissText')}</p>
      <TextAreaControl
        control={form.control}
        name="reason"
        label={t('fields.reason')}
        isRequired
        autoFocus
        rows={3}
      />
    </PartDialog>
  )
}
