import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { showRecoveryCode } from '#renderer/app/access/recovery-code-store'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { loginSchema, passwordSchema } from '#shared/accounts/account'
import { proposeLogin } from '#shared/accounts/propose-login'
import { FormDialog } from '../form-dialog'
import { sameTwice } from './same-twice'

const schema = sameTwice(
  z.strictObject({
    employee: z.string().min(1),
    login: loginSchema,
    password: passwordSchema,
    again: z.string().max(200),
  }),
)

/** Makes the first administrator; from then on the register asks who one is. */
export function ProtectDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('accounts')
  const { register, language, employee } = useSession()
  const people = register.employees.filter(({ active }) => active)
  const first = employee ?? people[0]
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: {
      employee: first?.id ?? '',
      login: proposeLogin(first?.name ?? ''),
      password: '',
      again: '',
    },
  })
  const protect = useChannelMutation('accounts.protect', {
    onSuccess: ({ recoveryCode }) => {
      showRecoveryCode(recoveryCode)
      onClose()
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const submit = form.handleSubmit(({ again: _again, ...values }) => protect.mutate(values))
  const { control } = form
  return (
    <FormDialog
      title={t('protect.title')}
      error={protect.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={protect.isPending}
      saveLabel={t('protect.start')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('protect.what')}</p>
      <SelectControl
        control={control}
        name="employee"
        label={t('protect.who')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        isRequired
      />
      <TextFieldControl
        control={control}
        name="login"
        label={t('fields.login')}
        help={t('fields.loginHelp')}
        maxLength={60}
        isRequired
      />
      <TextFieldControl
        control={control}
        name="password"
        type="password"
        label={t('fields.password')}
        help={t('fields.passwordHelp')}
        autoComplete="new-password"
        maxLength={200}
        isRequired
        autoFocus
      />
      <TextFieldControl
        control={control}
        name="again"
        type="password"
        label={t('fields.again')}
        autoComplete="new-password"
        maxLength={200}
        isRequired
      />
    </FormDialog>
  )
}
