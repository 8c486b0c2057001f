import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useKeptForm } from '#renderer/app/parts/use-kept-form'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import type { Period } from '#shared/time/local-date'
import { customersText } from '../customers-text'
import { BaseFields } from './base-fields'
import { type BaseFormInput, type BaseFormOutput, baseSchema } from './base-schema'
import styles from './bases.module.css'
import { findSameBase } from './find-same-base'

export interface AddBaseDialogProps {
  /** Proposed for the new base. */
  readonly period: Period
  readonly onClose: () => void
}

/** A new number of customers; the same customers, site and period again replace the value, and the form says so. */
export function AddBaseDialog({ period, onClose }: AddBaseDialogProps) {
  const { t } = useTranslation('rates')
  const { register, language } = useSession()
  const [onlySite] = register.sites.length === 1 ? register.sites : []
  const form = useForm<BaseFormInput, unknown, BaseFormOutput>({
    resolver: schemaResolver(baseSchema, language),
    defaultValues: {
      kind: baseKindOfProfile[register.settings.profile],
      site: onlySite?.id ?? null,
      ...period,
      source: null,
    },
  })
  const forget = useKeptForm(form, `part.${register.registerId}.base`)
  const bases = useChannel('customerBases.list', {})
  const known = findSameBase(bases.data?.bases ?? [], useWatch({ control: form.control }))
  const save = useChannelMutation('customerBases.set', {
    onSuccess: () => {
      forget()
      showToast({ text: t('edit.saved') })
      onClose()
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  const hasFieldErrors = Object.keys(form.formState.errors).length > 0
  return (
    <Dialog
      isOpen
      title={t('edit.add')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('edit.back')}</Button>
          <Button kind="primary" isPending={save.isPending} onPress={() => void submit()}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {save.error && !hasFieldErrors ? <ErrorNotice error={save.error} /> : null}
        <BaseFields control={form.control} />
        {known ? (
          <Notice isLive tone="soon">
            {t('edit.replaces', { value: customersText(known.value, known.kind, language, t) })}
          </Notice>
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
