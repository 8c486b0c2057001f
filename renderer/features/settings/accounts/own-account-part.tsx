import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { passwordSchema, pinSchema } from '#shared/accounts/account'
import styles from '../settings.module.css'
import { ConfirmPasswordDialog } from './confirm-password-dialog'
import { sameTwice } from './same-twice'

/** What concerns whoever is signed in: the account, its password, the short code. */
export function OwnAccountPart() {
  const { t } = useTranslation(['accounts', 'enums', 'settings'])
  const { register, employee } = useSession()
  const { account, hidesIdentities } = register.access
  if (!account) return null
  return (
    <>
      <Block title={t('settings:parts.ownAccount')}>
        <Facts
          facts={[
            { id: 'person', label: t('accounts:fields.person'), value: employee?.name ?? null },
            { id: 'login', label: t('accounts:fields.login'), value: account.login },
            { id: 'role', label: t('accounts:fields.role'), value: t(`enums:accountRole.${account.role}`) },
            {
              id: 'may',
              label: t('accounts:own.may'),
              value: [t(`accounts:roles.${account.role}`), hidesIdentities ? t('accounts:own.hidden') : '']
                .filter(Boolean)
                .join(' '),
            },
          ]}
        />
      </Block>
      <PinBlock hasPin={account.hasPin} />
      <PasswordBlock />
    </>
  )
}

const pinForm = z.strictObject({ pin: pinSchema, password: z.string().min(1).max(200) })

function PinBlock({ hasPin }: { readonly hasPin: boolean }) {
  const { t } = useTranslation('accounts')
  const { language } = useSession()
  const [isRemoving, setRemoving] = useState(false)
  const form = useForm<z.input<typeof pinForm>, unknown, z.output<typeof pinForm>>({
    resolver: schemaResolver(pinForm, language),
    defaultValues: { pin: '', password: '' },
  })
  const save = useChannelMutation('accounts.setPin', {
    onSuccess: () => {
      form.reset()
      setRemoving(false)
      showToast({ text: t('pin.saved') })
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const hasFieldErrors = Object.keys(form.formState.errors).length > 0
  return (
    <Block
      title={t('pin.title')}
      description={t('pin.description')}
      actions={hasPin ? <Button onPress={() => setRemoving(true)}>{t('pin.remove')}</Button> : undefined}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
      >
        {save.error && !hasFieldErrors ? <ErrorNotice error={save.error} /> : null}
        <TextFieldControl
          control={form.control}
          name="pin"
          type="password"
          label={t(hasPin ? 'pin.other' : 'pin.label')}
          help={t('pin.help')}
          maxLength={8}
          isShort
        />
        <TextFieldControl
          control={form.control}
          name="password"
          type="password"
          label={t('fields.ownPassword')}
          autoComplete="current-password"
          maxLength={200}
        />
        <div className={styles.save}>
          <Button type="submit" isPending={save.isPending}>
            {t('pin.save')}
          </Button>
        </div>
      </form>
      {isRemoving ? (
        <ConfirmPasswordDialog
          title={t('pin.remove')}
          action={t('pin.remove')}
          error={save.error}
          isPending={save.isPending}
          onConfirm={(password) => save.mutate({ password, pin: null })}
          onClose={() => setRemoving(false)}
        >
          <p>{t('pin.removeWhat')}</p>
        </ConfirmPasswordDialog>
      ) : null}
    </Block>
  )
}

const passwordForm = sameTwice(
  z.strictObject({
    current: z.string().min(1).max(200),
    password: passwordSchema,
    again: z.string().max(200),
  }),
)

function PasswordBlock() {
  const { t } = useTranslation('accounts')
  const { language } = useSession()
  const form = useForm<z.input<typeof passwordForm>, unknown, z.output<typeof passwordForm>>({
    resolver: schemaResolver(passwordForm, language),
    defaultValues: { current: '', password: '', again: '' },
  })
  const change = useChannelMutation('accounts.changePassword', {
    onSuccess: () => {
      form.reset()
      showToast({ text: t('own.changed') })
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const hasFieldErrors = Object.keys(form.formState.errors).length > 0
  const submit = form.handleSubmit(({ current, password }) => change.mutate({ current, password }))
  return (
    <Block title={t('own.password')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {change.error && !hasFieldErrors ? <ErrorNotice error={change.error} /> : null}
        <TextFieldControl
          control={form.control}
          name="current"
          type="password"
          label={t('fields.ownPassword')}
          autoComplete="current-password"
          maxLength={200}
        />
        <TextFieldControl
          control={form.control}
          name="password"
          type="password"
          label={t('fields.newPassword')}
          help={t('fields.passwordHelp')}
          autoComplete="new-password"
          maxLength={200}
        />
        <TextFieldControl
          control={form.control}
          name="again"
          type="password"
          label={t('fields.again')}
          autoComplete="new-password"
          maxLength={200}
        />
        <div className={styles.save}>
          <Button type="submit" isPending={change.isPending}>
            {t('own.change')}
          </Button>
        </div>
      </form>
    </Block>
  )
}
