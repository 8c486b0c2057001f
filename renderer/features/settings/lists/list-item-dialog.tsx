import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SwitchControl } from '#renderer/ui/form/switch-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { limits } from '#shared/api/fields'
import type { ListItem, ListName } from '#shared/lists/list-item'
import { settingsApi } from '#shared/settings/settings-api'
import { FormDialog } from '../form-dialog'
import { useFormDraft } from '../use-form-draft'

export interface ListItemDialogProps {
  readonly list: ListName
  readonly title: string
  /** Null for a new entry, whose code is made from its French label. */
  readonly item: ListItem | null
  readonly onClose: () => void
}

// Left empty, the English label is the French one: the service sees to it when it gets none.
const schema = settingsApi['lists.save'].input.extend({
  labelEn: z
    .string()
    .max(limits.line)
    .transform((label) => label.trim() || undefined),
})

const paths = ['labelFr', 'labelEn', 'active', 'countsInRate', 'needsDetail'] as const

/** An entry of a list: its labels, whether it is offered and, for a nature, whether it enters the rate. */
export function ListItemDialog({ list, title, item, onClose }: ListItemDialogProps) {
  const { t } = useTranslation('settings')
  const { language, list: entries } = useSession()
  const toValues = (known: ListItem | null): z.input<typeof schema> => ({
    list,
    ...(known ? { code: known.code } : {}),
    labelFr: known?.labelFr ?? '',
    labelEn: known?.labelEn ?? '',
    active: known?.active ?? true,
    countsInRate: known?.countsInRate ?? true,
    needsDetail: known?.needsDetail ?? false,
  })
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: toValues(item),
  })
  const saved = entries(list, true).find(({ code }) => code === item?.code) ?? item
  const { begun, reread, versions, onGoOn } = useRecordVersions(form, saved, toValues)
  const draft = useFormDraft(`list.${list}.${item?.code ?? 'new'}`, form, paths)
  const save = useChannelMutation('lists.save', {
    onSuccess: () => {
      draft.forget()
      showToast({ text: t('saved') })
      onClose()
    },
    onError: (error) => {
      if (!reread(error)) applyFieldErrors(error, form)
    },
  })
  return (
    <FormDialog
      title={title}
      error={save.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={save.isPending}
      onSubmit={form.handleSubmit((values) => save.mutate({ ...values, over: begun ?? undefined }))}
      onClose={onClose}
      draft={draft}
      compared={{
        labels: Object.fromEntries(
          paths.map((path) => [path, path === 'active' ? t('active.yes') : t(`lists.${path}`)]),
        ),
        versions,
        onGoOn: (values) => {
          onGoOn(values)
          save.reset()
        },
        textOf: (value) =>
          typeof value === 'boolean' ? t(value ? 'conflict.yes' : 'conflict.no') : String(value),
      }}
    >
      <TextFieldControl
        control={form.control}
        name="labelFr"
        label={t('lists.labelFr')}
        help={item ? undefined : t('lists.codeHelp')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <TextFieldControl
        control={form.control}
        name="labelEn"
        label={t('lists.labelEn')}
        help={t('lists.labelEnHelp')}
        maxLength={200}
      />
      {list === 'NATURE' ? (
        <SwitchControl
          control={form.control}
          name="countsInRate"
          label={t('lists.countsInRate')}
          description={t('lists.countsInRateHelp')}
        />
      ) : null}
      {list === 'CHANNEL' ? null : (
        <SwitchControl
          control={form.control}
          name="needsDetail"
          label={t('lists.needsDetail')}
          description={t('lists.needsDetailHelp')}
        />
      )}
      <SwitchControl
        control={form.control}
        name="active"
        label={t('active.yes')}
        description={t('lists.activeHelp')}
      />
    </FormDialog>
  )
}
