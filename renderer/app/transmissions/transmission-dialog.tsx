import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { entryDraft } from '#renderer/app/parts/use-kept-form'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { thirdPartyApi } from '#shared/third-parties/third-party-api'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { useThirdPartyNames } from './use-third-party-names'

export interface TransmissionDialogProps {
  readonly entry: { readonly kind: 'complaint' | 'remark'; readonly id: string; readonly site: string }
  /** The third party whom the words are about. */
  readonly recipient?: string | null
  readonly onClose: () => void
}

const schema = thirdPartyApi['transmissions.create'].input
/** An answer is waited for three weeks, unless said otherwise. */
const waitingDays = 21

/** To whom an entry is passed on, how, and by when an answer is waited for. */
export function TransmissionDialog({ entry, recipient, onClose }: TransmissionDialogProps) {
  const { t } = useTranslation('actions')
  const { list, label, timeZone } = useSession()
  const names = useThirdPartyNames()
  const zone = timeZone(entry.site)
  const today = localDateOf(new Date().toISOString(), zone)
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      [entry.kind]: entry.id,
      recipient: recipient ?? '',
      sentOn: today,
      means: 'EMAIL',
      expectedOn: addDays(today, waitingDays),
      note: '',
    },
    entryDraft(entry.id, 'transmission'),
  )
  const create = useChannelMutation('transmissions.create', {
    onSuccess: (saved) => {
      showToast({ text: t('transmissions.created', { recipient: saved.recipient }) })
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => create.mutate(values))
  const { control } = form
  return (
    <PartDialog
      title={t('transmissions.add')}
      submitLabel={t('transmissions.create')}
      refusal={refusal}
      isSaving={create.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SuggestFieldControl
        control={control}
        name="recipient"
        label={t('transmissions.recipient')}
        help={t('transmissions.recipientHelp')}
        isRequired
        autoFocus
        maxLength={200}
        suggestions={names}
      />
      <FieldRow>
        <SelectControl
          control={control}
          name="means"
          label={t('transmissions.means')}
          choices={list('CHANNEL').map(({ code }) => ({ value: code, label: label('CHANNEL', code) }))}
        />
        <DateFieldControl
          control={control}
          name="sentOn"
          label={t('transmissions.sentOn')}
          timeZone={zone}
          isRequired
          isPastOnly
        />
        <DateFieldControl
          control={control}
          name="expectedOn"
          label={t('transmissions.expectedOn')}
          timeZone={zone}
        />
      </FieldRow>
      <TextAreaControl control={control} name="note" label={t('transmissions.note')} rows={2} />
    </PartDialog>
  )
}
