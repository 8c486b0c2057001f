import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import type { Transmission } from '#shared/third-parties/third-party'
import { thirdPartyApi } from '#shared/third-parties/third-party-api'
import { localDateOf } from '#shared/time/local-date'

const schema = thirdPartyApi['transmissions.answer'].input

/** What the recipient answered, and when. */
export function AnswerDialog({
  transmission,
  onClose,
}: {
  readonly transmission: Transmission
  readonly onClose: () => void
}) {
  const { t } = useTranslation('actions')
  const { timeZone } = useSession()
  const { id, version } = transmission
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      id,
      version,
      answeredOn: localDateOf(new Date().toISOString(), timeZone()),
      answer: '',
    },
    `part.${id}.answer`,
  )
  const save = useChannelMutation('transmissions.answer', {
    onSuccess: () => {
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('transmissions.answerTitle', { recipient: transmission.recipient })}
      submitLabel={t('dialog.save')}
      refusal={refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextAreaControl
        control={form.control}
        name="answer"
        label={t('transmissions.answer')}
        rows={4}
        autoFocus
      />
      <DateFieldControl
        control={form.control}
        name="answeredOn"
        label={t('transmissions.answeredOn')}
        timeZone={timeZone()}
        isPastOnly
      />
    </PartDialog>
  )
}
