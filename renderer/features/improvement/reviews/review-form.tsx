import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { isSaveKey } from '#renderer/app/is-save-key'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import type { AppError } from '#shared/api/app-error'
import type { ManagementReview, ReviewDecision } from '#shared/improvement/management-review-api'
import styles from '../improvement.module.css'
import { ReasonDialog } from '../reason-dialog'
import { DecisionAction } from './decision-action'
import { DecisionsFields } from './decisions-fields'
import { FiguresTable } from './figures-table'
import { ParticipantsFields } from './participants-fields'
import { useReviewForm } from './use-review-form'

type Open =
  | { readonly task: 'close' | 'cancel' }
  | { readonly task: 'action'; readonly decision: ReviewDecision }

/** A review that is being prepared: saved as often as one likes, closed once. */
export function ReviewForm({ review }: { readonly review: ManagementReview }) {
  const { t } = useTranslation(['improvement', 'app'])
  const { timeZone } = useSession()
  const { form, refusal, fail, forget, discard, isOvertaken } = useReviewForm(review)
  const [open, setOpen] = useState<Open | null>(null)
  const [closeRefusal, setCloseRefusal] = useState<AppError | null>(null)
  const { control, formState } = form
  const { isDirty } = formState
  const { id, version } = review
  const save = useChannelMutation('managementReviews.update', {
    onSuccess: () => {
      forget()
      showToast({ text: t('improvement:saved') })
    },
    onError: (error) => fail(error),
  })
  const close = useChannelMutation('managementReviews.close', {
    onSuccess: () => {
      forget()
      setOpen(null)
      showToast({ text: t('improvement:reviews.closed') })
    },
    onError: (error) => {
      setOpen(null)
      setCloseRefusal(applyFieldErrors(error, form) ? null : error)
    },
  })
  const cancel = useChannelMutation('managementReviews.cancel', {
    onSuccess: () => {
      forget()
      setOpen(null)
    },
  })
  const submit = () => {
    if (!save.isPending) void form.handleSubmit((changes) => save.mutate({ id, version, changes }))()
  }
  useShortcuts({ 'Ctrl+S': submit })
  // The summary names fields of this very form.
  const goTo = (path: string) => form.setFocus(path as Parameters<typeof form.setFocus>[0])
  const error = refusal ?? closeRefusal ?? cancel.error
  // What opens above is no part of the form: its keys and its sending are its own.
  return (
    <>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDownCapture={(event) => {
          // A radio or a list would keep the key for itself.
          if (!isSaveKey(event)) return
          event.preventDefault()
          event.stopPropagation()
          submit()
        }}
      >
        {isOvertaken ? <Notice tone="soon">{t('app:conflict.overtaken')}</Notice> : null}
        {error ? <ErrorNotice error={error} /> : null}
        <FormErrorSummary control={control} onGoTo={goTo} />
        <Block title={t('improvement:reviews.period')}>
          <FieldRow>
            <DateFieldControl
              control={control}
              name="from"
              label={t('improvement:reviews.new.from')}
              timeZone={timeZone()}
              isRequired
            />
            <DateFieldControl
              control={control}
              name="to"
              label={t('improvement:reviews.new.to')}
              timeZone={timeZone()}
              isRequired
            />
            <DateFieldControl
              control={control}
              name="heldOn"
              label={t('improvement:reviews.heldOn')}
              help={t('improvement:reviews.heldOnHelp')}
              timeZone={timeZone()}
            />
          </FieldRow>
        </Block>
        <ParticipantsFields control={control} />
        <FiguresTable review={review} />
        <Block title={t('improvement:reviews.findings')}>
          <TextAreaControl
            control={control}
            name="findings"
            label={t('improvement:reviews.findings')}
            isLabelHidden
            help={t('improvement:reviews.findingsHelp')}
            rows={5}
            maxLength={10_000}
          />
        </Block>
        <DecisionsFields
          control={control}
          saved={review.decisions}
          isDirty={isDirty}
          onAction={(decision) => setOpen({ task: 'action', decision })}
        />
        <Block title={t('improvement:reviews.conclusion')}>
          <TextAreaControl
            control={control}
            name="conclusion"
            label={t('improvement:reviews.conclusion')}
            isLabelHidden
            help={t('improvement:reviews.conclusionHelp')}
            rows={4}
            maxLength={10_000}
          />
        </Block>
        <div className={styles.bar}>
          <Button
            type="submit"
            kind="primary"
            isDisabled={!isDirty}
            isPending={save.isPending}
            keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent={isDirty} />}
          >
            {t('improvement:save')}
          </Button>
          {isDirty ? (
            <Button kind="quiet" onPress={discard}>
              {t('improvement:discard')}
            </Button>
          ) : (
            <>
              <Button onPress={() => setOpen({ task: 'close' })}>{t('improvement:reviews.close')}</Button>
              <Button kind="quiet" onPress={() => setOpen({ task: 'cancel' })}>
                {t('improvement:reviews.cancel')}
              </Button>
            </>
          )}
          <span className={styles.quiet} role="status">
            {isDirty ? t('improvement:unsaved') : ''}
          </span>
        </div>
      </form>
      <ConfirmDialog
        isOpen={open?.task === 'close'}
        title={t('improvement:reviews.closeTitle')}
        confirmLabel={t('improvement:reviews.close')}
        isPending={close.isPending}
        onConfirm={() => close.mutate({ id, version })}
        onClose={() => setOpen(null)}
      >
        <p>{t('improvement:reviews.closeText')}</p>
      </ConfirmDialog>
      {open?.task === 'cancel' ? (
        <ReasonDialog
          title={t('improvement:reviews.cancelTitle')}
          text={t('improvement:reviews.cancelText')}
          submitLabel={t('improvement:reviews.cancel')}
          draft={id}
          isSaving={cancel.isPending}
          onSubmit={(reason) => cancel.mutate({ id, version, reason })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.task === 'action' ? (
        <DecisionAction reviewId={id} decision={open.decision} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}
