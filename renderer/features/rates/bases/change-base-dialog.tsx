import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { formatPeriod } from '#shared/text/formats'
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
  const { kind, site, from, to, value, source } = base
  const form = useForm<BaseFormInput, unknown, BaseFormOutput>({
    resolver: schemaResolver(baseSchema, language),
    defaultValues: { kind, site, from, to, value, source },
  })
  const save = useChannelMutation('customerBases.set', {
    onSuccess: () => {
      showToast({ text: t('rates:edit.saved') })
      onClose()
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const submit = form.handleSubmit((values) => save.mutate({ ...values, version: base.version }))
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
        {save.error && !hasFieldErrors ? <ErrorNotice error={save.error} /> : null}
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
