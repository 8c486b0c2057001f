import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { type Action, actionKinds } from '#shared/actions/action'
import { actionApi } from '#shared/actions/action-api'
import type { InputOf } from '#shared/api/contract'

export interface ActionDialogProps {
  /** Null for a new one. */
  readonly action: Action | null
  /** What a new one starts with: the entries that it answers to, a title. */
  readonly start?: Partial<InputOf<'actions.create'>>
  readonly onClose: () => void
  readonly onSaved?: (action: Action) => void
}

const schema = actionApi['actions.create'].input
type Values = z.input<typeof schema>

/** What will be done, by whom and by when; the same form for a new action and for a correction. */
export function ActionDialog({ action, start, onClose, onSaved }: ActionDialogProps) {
  const { t } = useTranslation('actions')
  const { employee, register, timeZone } = useSession()
  const causes = useChannel('rootCauses.list', {})
  const { form, refusal, fail } = usePartForm<Values, z.output<typeof schema>>(schema, {
    kind: action?.kind ?? start?.kind ?? 'CORRECTIVE',
    title: action?.title ?? start?.title ?? '',
    description: action?.description ?? start?.description ?? '',
    owner:
      action?.owner ?? start?.owner ?? employee?.id ?? register.employees.find(({ active }) => active)?.id,
    due: action?.due ?? start?.due ?? null,
    rootCause: action?.rootCause?.id ?? start?.rootCause ?? null,
  })
  const options = {
    onSuccess: (saved: Action) => {
      showToast({ text: t(action ? 'saved' : 'created', { title: saved.title }) })
      onSaved?.(saved)
      onClose()
    },
    onError: fail,
  }
  const create = useChannelMutation('actions.create', options)
  const update = useChannelMutation('actions.update', options)
  const submit = form.handleSubmit((values) => {
    if (action) update.mutate({ id: action.id, version: action.version, changes: values })
    else create.mutate({ ...start, ...values })
  })
  const { control } = form
  return (
    <PartDialog
      title={t(action ? 'dialog.change' : 'dialog.add')}
      submitLabel={t(action ? 'dialog.save' : 'dialog.create')}
      refusal={refusal}
      isSaving={create.isPending || update.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextFieldControl
        control={control}
        name="title"
        label={t('fields.title')}
        help={t('fields.titleHelp')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <FieldRow>
        <SelectControl
          control={control}
          name="kind"
          label={t('fields.kind')}
          isRequired
          choices={actionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <ComboBoxControl
          control={control}
          name="owner"
          label={t('fields.owner')}
          isRequired
          choices={register.employees
            .filter(({ active, id }) => active || id === action?.owner)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateFieldControl control={control} name="due" label={t('fields.due')} timeZone={timeZone()} />
      </FieldRow>
      <TextAreaControl control={control} name="description" label={t('fields.description')} rows={3} />
      <ComboBoxControl
        control={control}
        name="rootCause"
        label={t('fields.rootCause')}
        help={t('fields.rootCauseHelp')}
        choices={(causes.data?.causes ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
    </PartDialog>
  )
}
