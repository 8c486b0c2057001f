import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { entryDraft, useKeptForm } from '#renderer/app/parts/use-kept-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { AppError } from '#shared/api/app-error'
import { natureOfTopic } from '#shared/intake/nature-of-topic'
import type { Remark } from '#shared/remarks/remark'
import styles from './promotion-dialog.module.css'
import { PromotionFields } from './promotion-fields'
import {
  emptyPromotion,
  type PromotionFormValues,
  type PromotionOutput,
  promotionFormSchema,
} from './promotion-form'

export interface PromotionDialogProps {
  readonly remark: Remark
  readonly onClose: () => void
}

/** Contact details arrived: the remark becomes a complaint, which then opens. */
export function PromotionDialog({ remark, onClose }: PromotionDialogProps) {
  const { t } = useTranslation(['remarks', 'ui'])
  const { language, list } = useSession()
  const navigate = useNavigate()
  const formId = useId()
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm({
    defaultValues: emptyPromotion(natureOfTopic(remark.topic, list('NATURE'))),
    resolver: schemaResolver<PromotionFormValues, PromotionOutput>(promotionFormSchema, language),
  })
  const forget = useKeptForm(form, entryDraft(remark.id, 'promotion'))
  const promote = useChannelMutation('remarks.promote', {
    onSuccess: ({ complaint }) => {
      forget()
      showToast({
        text: t('remarks:promotion.done', { remark: remark.number, complaint: complaint.number }),
      })
      onClose()
      void navigate({ to: '/reclamations/$id', params: { id: complaint.id } })
    },
    onError: (error) => {
      // What concerns the person as a whole has no field of its own.
      const isOfWhole = error.issues.some(({ path }) => path === 'complainant')
      if (isOfWhole || !applyFieldErrors(error, form)) setRefusal(error)
    },
  })
  const submit = form.handleSubmit((values) => {
    setRefusal(null)
    promote.mutate({ ...values, id: remark.id, version: remark.version })
  })
  return (
    <Dialog
      isOpen
      size="large"
      title={t('remarks:promotion.title', { number: remark.number })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={promote.isPending}>
            {t('remarks:promotion.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('remarks:promotion.text')}</p>
        {refusal ? <ErrorNotice error={refusal} /> : null}
        <PromotionFields control={form.control} remark={remark} />
      </form>
    </Dialog>
  )
}
