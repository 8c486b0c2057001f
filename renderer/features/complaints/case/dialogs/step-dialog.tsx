import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { AppError } from '#shared/api/app-error'
import { isSaveKey } from '../is-save-key'
import type { CaseDialogName } from './case-dialog-name'
import styles from './step-dialog.module.css'

export interface StepDialogProps {
  readonly name: CaseDialogName
  readonly children: ReactNode
  readonly refusal: AppError | null
  readonly isSaving: boolean
  readonly isDanger?: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** The frame of every milestone's form: its question, its fields, one button that says what it does. */
export function StepDialog(props: StepDialogProps) {
  const { name, children, refusal, isSaving, isDanger, onSubmit, onClose } = props
  const { t } = useTranslation('case')
  const formId = useId()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`dialogs.${name}.title`)}
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
            {t(`dialogs.${name}.submit`)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
        onKeyDownCapture={(event) => {
          if (!isSaveKey(event)) return
          event.preventDefault()
          event.stopPropagation()
          onSubmit()
        }}
      >
        {refusal ? <ErrorNotice error={refusal} /> : null}
        {children}
      </form>
    </Dialog>
  )
}
