import { type ReactNode, useId, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SaveError, type SaveErrorProps } from '#renderer/app/conflict/save-error'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { AppError } from '#shared/api/app-error'
import styles from './entry-part.module.css'
import { useDialogSaveKey } from './use-dialog-save-key'

export interface PartDialogProps<T extends FieldValues> {
  readonly title: string
  readonly submitLabel: string
  /** A refusal that belongs to no field. */
  readonly refusal: AppError | null
  readonly isSaving: boolean
  readonly isDanger?: boolean
  /** How two versions are compared after somebody else's change. */
  readonly compared?: Pick<SaveErrorProps<T>, 'labels' | 'versions' | 'onGoOn' | 'textOf'>
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A short form above the page; Ctrl+Enter saves it, Esc leaves it. */
export function PartDialog<T extends FieldValues>(props: PartDialogProps<T>) {
  const { title, submitLabel, refusal, isSaving, isDanger, compared, onSubmit, onClose, children } = props
  const { t } = useTranslation(['ui', 'app'])
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  useDialogSaveKey(form, onSubmit)
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button
            kind={isDanger ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            isPending={isSaving}
            keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent={!isDanger} />}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {compared ? <SaveError error={refusal} hasFieldErrors={false} {...compared} /> : null}
        {refusal && !compared ? <ErrorNotice error={refusal} /> : null}
        {children}
      </form>
    </Dialog>
  )
}
