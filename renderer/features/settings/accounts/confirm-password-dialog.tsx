import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/fields/text-field'
import type { AppError } from '#shared/api/app-error'
import { FormDialog } from '../form-dialog'

export interface ConfirmPasswordDialogProps {
  readonly title: string
  readonly action: string
  readonly error: AppError | null
  readonly isPending: boolean
  readonly onConfirm: (password: string) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Before something that opens doors: the password once more, of whoever is signed in. */
export function ConfirmPasswordDialog(props: ConfirmPasswordDialogProps) {
  const { title, action, error, isPending, onConfirm, onClose, children } = props
  const { t } = useTranslation('accounts')
  const [password, setPassword] = useState('')
  const wrong = error?.issues.find(({ path }) => path === 'password')?.message
  return (
    <FormDialog
      title={title}
      error={error}
      hasFieldErrors={wrong !== undefined}
      isPending={isPending}
      saveLabel={action}
      onSubmit={async (event) => {
        event?.preventDefault()
        if (password !== '') onConfirm(password)
      }}
      onClose={onClose}
    >
      {children}
      <TextField
        label={t('fields.ownPassword')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        maxLength={200}
        error={wrong}
        autoFocus
      />
    </FormDialog>
  )
}
