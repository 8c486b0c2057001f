import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { SwitchControl } from '#renderer/ui/form/switch-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import type { AppError } from '#shared/api/app-error'
import { frenchZones } from '#shared/sites/french-zones'
import { type Site, siteInputSchema } from '#shared/sites/site'
import { FormDialog } from '../form-dialog'
import { useFormDraft } from '../use-form-draft'
import { zoneText } from './zone-text'

export interface SiteDialogProps {
  /** Null for a new one. */
  readonly site: Site | null
  readonly onClose: () => void
}

const paths = ['name', 'address', 'timeZone', 'active'] as const

/** A site: its name, its address, the clock on its wall. */
export function SiteDialog({ site, onClose }: SiteDialogProps) {
  const { t } = useTranslation('settings')
  const { register, language } = useSession()
  const toValues = (known: Site | null): z.input<typeof siteInputSchema> => ({
    name: known?.name ?? '',
    address: known?.address ?? null,
    timeZone: known?.timeZone ?? register.settings.timeZone,
    active: known?.active ?? true,
  })
  const form = useForm<z.input<typeof siteInputSchema>, unknown, z.output<typeof siteInputSchema>>({
    resolver: schemaResolver(siteInputSchema, language),
    defaultValues: toValues(site),
  })
  const saved = register.sites.find(({ id }) => id === site?.id) ?? site
  const { begun, reread, versions, onGoOn } = useRecordVersions(form, saved, toValues)
  const draft = useFormDraft(`site.${site?.id ?? 'new'}`, form, paths)
  const options = {
    onSuccess: () => {
      draft.forget()
      showToast({ text: t('saved') })
      onClose()
    },
    onError: (error: AppError) => {
      if (!reread(error)) applyFieldErrors(error, form)
    },
  }
  const create = useChannelMutation('sites.create', options)
  const update = useChannelMutation('sites.update', options)
  const submit = form.handleSubmit((values) =>
    begun ? update.mutate({ id: begun.id, version: begun.version, changes: values }) : create.mutate(values),
  )
  const zones = [...new Set([...frenchZones, site?.timeZone ?? register.settings.timeZone])]
  return (
    <FormDialog
      title={t(site ? 'sites.change' : 'sites.add')}
      error={create.error ?? update.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={create.isPending || update.isPending}
      onSubmit={submit}
      onClose={onClose}
      draft={draft}
      compared={{
        labels: {
          name: t('sites.name'),
          address: t('sites.address'),
          timeZone: t('sites.zone'),
          active: t('active.yes'),
        },
        versions,
        onGoOn: (values) => {
          onGoOn(values)
          update.reset()
        },
        textOf: (value, path) => {
          if (typeof value === 'boolean') return t(value ? 'conflict.yes' : 'conflict.no')
          return path === 'timeZone' ? zoneText(String(value), t) : String(value)
        },
      }}
    >
      <TextFieldControl
        control={form.control}
        name="name"
        label={t('sites.name')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <TextAreaControl control={form.control} name="address" label={t('sites.address')} />
      <SelectControl
        control={form.control}
        name="timeZone"
        label={t('sites.zone')}
        help={t('sites.zoneHelp')}
        choices={zones.map((zone) => ({ value: zone, label: zoneText(zone, t) }))}
      />
      <SwitchControl
        control={form.control}
        name="active"
        label={t('active.yes')}
        description={t('sites.activeHelp')}
      />
    </FormDialog>
  )
}
