import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { useKeptForm } from '#renderer/app/parts/use-kept-form'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { formatInteger, formatPeriod } from '#shared/text/formats'
import { type BaseFormInput, type BaseFormOutput, baseSchema } from './base-schema'
import styles from './bases.module.css'

export interface ChangeBaseDialogProps {
  readonly base: CustomerBase
  readonly onClose: () => void
}

/** Another value or source for the same customers, site and period. */
export function ChangeBaseDialog({ base, onClose }: ChangeBaseDialogProps) {
  const { t } = useTranslation(['rates', 'enums', 'fields'])
  const { language, siteName } = useSession()
  const { kind, site, from, to } = base
  const list = useChannel('customerBases.list', {})
  const saved = list.data?.bases.find(({ id }) => id === base.id) ?? base
  const toValues = ({ value, source }: CustomerBase) => ({ kind, site, from, to, value, source })
  const form = useForm<BaseFormInput, unknown, BaseFormOutput>({
    resolver: schemaResolver(baseSchema, language),
    defaultValues: toValues(base),
  })
  const { begun, reread, versions, onGoOn } = useRecordVersions(form, saved, toValues)
  const forget = useKeptForm(form, `part.${base.id}.base`)
  const save = useChannelMutation('customerBases.set', {
    onSuccess: () => {
      forget()
      showToast({ text: t('rates:edit.saved') })
      onClose()
    },
    onError: (error) => {
      if (!reread(error)) applyFieldErrors(error, form)
    },
  })
  const submit = form.handleSubmit((values) => save.mutate({ ...values, version: begun.version }))
  const hasFieldErrors = Object.keys(form.formState.errors).length > 0
  return (
    <Dialog
      isOpen
      size="small"
      title={t('rates:edit.change')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('rates:edit.back')}</Button>
          <Button kind="primary" isPending={save.isPending} onPress={() => void submit()}>
            {t('rates:edit.save')}
          </Button>
        </>
      }
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <SaveError
          error={save.error}
          hasFieldErrors={hasFieldErrors}
          labels={{ value: t('rates:bases.value'), source: t('rates:bases.source') }}
          versions={versions}
          onGoOn={(values) => {
            onGoOn(values)
            save.reset()
          }}
          textOf={(own) => (typeof own === 'number' ? formatInteger(own, language) : String(own))}
        />
        <Facts
          isNarrow
          facts={[
            { id: 'kind', label: t('rates:bases.kind'), value: t(`enums:customerBaseKind.${kind}`) },
            {
              id: 'site',
              label: t('fields:site'),
              value: site ? siteName(site) : t('fields:allSites'),
            },
            { id: 'period', label: t('rates:bases.period'), value: formatPeriod(base, language) },
          ]}
        />
        <NumberFieldControl
          control={form.control}
          name="value"
          label={t('rates:bases.value')}
          minValue={0}
          isRequired
          autoFocus
        />
        <TextFieldControl
          control={form.control}
          name="source"
          label={t('rates:bases.source')}
          help={t('rates:edit.sourceHelp')}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
