import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { SwitchControl } from '#renderer/ui/form/switch-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type Account, loginSchema, passwordSchema } from '#shared/accounts/account'
import { accountRoles } from '#shared/accounts/account-role'
import { FormDialog } from '../form-dialog'

export interface AccountDialogProps {
  /** Null for a new one. */
  readonly account: Account | null
  /** People who have no account yet. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

const common = { login: loginSchema, role: z.enum(accountRoles), showsIdentities: z.boolean() }
const newSchema = z.strictObject({ ...common, employee: z.string().min(1), password: passwordSchema })
const knownSchema = z.strictObject({ ...common, employee: z.string(), password: z.string() })

/** Who signs in with which login, and as what. */
export function AccountDialog({ account, people, onClose }: AccountDialogProps) {
  const { t } = useTranslation(['accounts', 'enums', 'settings'])
  const { language } = useSession()
  const schema = account ? knownSchema : newSchema
  const form = useForm<z.input<typeof knownSchema>, unknown, z.output<typeof knownSchema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: {
      login: account?.login ?? '',
      role: account?.role ?? 'FRONT_DESK',
      showsIdentities: account?.showsIdentities ?? false,
      employee: account?.employee ?? '',
      password: '',
    },
  })
  const options = {
    onSuccess: () => {
      showToast({ text: t('settings:saved') })
      onClose()
    },
    onError: (error: Parameters<typeof applyFieldErrors>[0]) => applyFieldErrors(error, form),
  }
  const create = useChannelMutation('accounts.create', options)
  const update = useChannelMutation('accounts.update', options)
  const { control } = form
  const role = form.watch('role')
  const submit = form.handleSubmit(({ employee, password, ...changes }) =>
    account
      ? update.mutate({ id: account.id, version: account.version, changes })
      : create.mutate({ ...changes, employee, password }),
  )
  return (
    <FormDialog
      title={t(account ? 'accounts:list.change' : 'accounts:list.add')}
      error={create.error ?? update.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={create.isPending || update.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {account ? null : (
        <SelectControl
          control={control}
          name="employee"
          label={t('accounts:fields.person')}
          help={t('accounts:fields.personHelp')}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          isRequired
        />
      )}
      <TextFieldControl
        control={control}
        name="login"
        label={t('accounts:fields.login')}
        help={t('accounts:fields.loginHelp')}
        maxLength={60}
        isRequired
      />
      <SelectControl
        control={control}
        name="role"
        label={t('accounts:fields.role')}
        help={t(`accounts:roles.${role}`)}
        choices={accountRoles.map((value) => ({ value, label: t(`enums:accountRole.${value}`) }))}
        isRequired
      />
      {role === 'AUDITOR' ? (
        <SwitchControl
          control={control}
          name="showsIdentities"
          label={t('accounts:fields.showsIdentities')}
          description={t('accounts:fields.showsIdentitiesHelp')}
        />
      ) : null}
      {account ? null : (
        <TextFieldControl
          control={control}
          name="password"
          type="password"
          label={t('accounts:fields.firstPassword')}
          help={t('accounts:fields.firstPasswordHelp')}
          autoComplete="new-password"
          maxLength={200}
          isRequired
        />
      )}
    </FormDialog>
  )
}
