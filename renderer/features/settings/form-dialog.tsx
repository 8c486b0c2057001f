import type { BaseSyntheticEvent, ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SaveError, type SaveErrorProps } from '#renderer/app/conflict/save-error'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { AppError } from '#shared/api/app-error'
import styles from './settings.module.css'
import type { FormDraft } from './use-form-draft'

export interface FormDialogProps<T extends FieldValues> {
  readonly title: string
  readonly error: AppError | null
  /** The refusal already stands beside its fields. */
  readonly hasFieldErrors: boolean
  readonly isPending: boolean
  readonly onSubmit: (event?: BaseSyntheticEvent) => Promise<void>
  readonly onClose: () => void
  /** The word of the button; to save otherwise. */
  readonly saveLabel?: string
  /** How two versions are compared after somebody else's change. */
  readonly compared?: Pick<SaveErrorProps<T>, 'labels' | 'versions' | 'onGoOn' | 'textOf'>
  /** What was typed before and kept on this machine. */
  readonly draft?: Pick<FormDraft, 'isRestored' | 'discard'>
  readonly children: ReactNode
}

/** A short form above the page; Enter saves it. */
export function FormDialog<T extends FieldValues>(props: FormDialogProps<T>) {
  const { title, error, hasFieldErrors, isPending, onSubmit, onClose, draft, saveLabel, children, compared } =
    props
  const { t } = useTranslation('settings')
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('back')}</Button>
          <Button kind="primary" isPending={isPending} onPress={() => void onSubmit()}>
            {saveLabel ?? t('save')}
          </Button>
        </>
      }
    >
      <form className={styles.form} noValidate onSubmit={(event) => void onSubmit(event)}>
        {draft?.isRestored ? (
          <Notice
            actions={
              <Button kind="quiet" isSmall onPress={draft.discard}>
                {t('draft.discard')}
              </Button>
            }
          >
            {t('draft.restored')}
          </Notice>
        ) : null}
        {compared ? <SaveError error={error} hasFieldErrors={hasFieldErrors} {...compared} /> : null}
        {error && !hasFieldErrors && !compared ? <ErrorNotice error={error} /> : null}
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
