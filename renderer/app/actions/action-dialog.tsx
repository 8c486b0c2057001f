import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { entryDraft } from '#renderer/app/parts/use-kept-form'
import { useRecordForm } from '#renderer/app/parts/use-record-form'
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
import { formatDate } from '#shared/text/formats'

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
  const { employee, employeeName, register, timeZone } = useSession()
  const causes = useChannel('rootCauses.list', {})
  const owner = start?.owner ?? employee?.id ?? register.employees.find(({ active }) => active)?.id ?? ''
  const [entry] = [...(start?.complaints ?? []), ...(start?.remarks ?? [])]
  const draft = entry ? entryDraft(entry, 'action') : `part.${action?.id ?? register.registerId}.action`
  const { form, begun, refusal, fail, forget, compared } = useRecordForm<
    Values,
    z.output<typeof schema>,
    Action | null
  >(
    schema,
    action,
    (known) => ({
      kind: known?.kind ?? start?.kind ?? 'CORRECTIVE',
      title: known?.title ?? start?.title ?? '',
      description: known?.description ?? start?.description ?? '',
      owner: known?.owner ?? owner,
      due: known?.due ?? start?.due ?? null,
      rootCause: known?.rootCause?.id ?? start?.rootCause ?? null,
    }),
    draft,
  )
  const options = {
    onSuccess: (saved: Action) => {
      forget()
      showToast({ text: t(action ? 'saved' : 'created', { title: saved.title }) })
      onSaved?.(saved)
      onClose()
    },
    onError: fail,
  }
  const create = useChannelMutation('actions.create', options)
  const update = useChannelMutation('actions.update', options)
  const submit = form.handleSubmit((values) => {
    if (begun) update.mutate({ id: begun.id, version: begun.version, changes: values })
    else create.mutate({ ...start, ...values })
  })
  const { control } = form
  const labels = {
    title: t('fields.title'),
    kind: t('fields.kind'),
    owner: t('fields.owner'),
    due: t('fields.due'),
    description: t('fields.description'),
    rootCause: t('fields.rootCause'),
  }
  function textOf(value: unknown, path: string): string {
    const text = String(value)
    if (path === 'kind') return t(`kind.${text}`)
    if (path === 'owner') return employeeName(text)
    if (path === 'due') return formatDate(text)
    if (path === 'rootCause') return causes.data?.causes.find(({ id }) => id === text)?.label ?? text
    return text
  }
  return (
    <PartDialog
      title={t(action ? 'dialog.change' : 'dialog.add')}
      submitLabel={t(action ? 'dialog.save' : 'dialog.create')}
      refusal={refusal}
      isSaving={create.isPending || update.isPending}
      compared={{ ...compared, labels, textOf }}
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
