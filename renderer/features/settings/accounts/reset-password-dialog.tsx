import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type Account, passwordSchema } from '#shared/accounts/account'
import { FormDialog } from '../form-dialog'

const schema = z.strictObject({ password: passwordSchema })

/** A new password for somebody who forgot theirs. */
export function ResetPasswordDialog({
  account,
  onClose,
}: {
  readonly account: Account
  readonly onClose: () => void
}) {
  const { t } = useTranslation('accounts')
  const { language, employeeName } = useSession()
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: { password: '' },
  })
  const reset = useChannelMutation('accounts.resetPassword', {
    onSuccess: () => {
      showToast({ text: t('reset.done') })
      onClose()
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  return (
    <FormDialog
      title={t('reset.title', { name: employeeName(account.employee) })}
      error={reset.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={reset.isPending}
      onSubmit={form.handleSubmit(({ password }) => reset.mutate({ id: account.id, password }))}
      onClose={onClose}
    >
      <TextFieldControl
        control={form.control}
        name="password"
        type="password"
        label={t('fields.firstPassword')}
        help={t('fields.firstPasswordHelp')}
        autoComplete="new-password"
        maxLength={200}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}
