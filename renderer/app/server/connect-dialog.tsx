import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { WindowOutputOf } from '#shared/api/window-contract'
import { EncryptionFields } from './encryption-fields'
import { canOpen, FoundOnServer } from './found-on-server'
import { MoveHere } from './move-here'
import { MovedDialog } from './moved-dialog'
import styles from './server.module.css'
import { useConnection } from './use-connection'
import type { Moved } from './use-move'

export interface ConnectDialogProps {
  readonly onClose: () => void
  /** The register at hand is a file that may move into an empty database. */
  readonly canMove?: boolean
}

/** Asks where a shared register is, says plainly what is there, and goes over to it. */
export function ConnectDialog({ onClose, canMove = false }: ConnectDialogProps) {
  const { t } = useTranslation('server')
  const current = useChannel('servers.current', {}, { isAlwaysAsked: true, staleTime: 0 })
  const [moved, setMoved] = useState<Moved | null>(null)
  if (moved) return <MovedDialog moved={moved} onClose={onClose} />
  if (current.data)
    return <ConnectForm current={current.data} onClose={onClose} canMove={canMove} onMoved={setMoved} />
  return (
    <Dialog isOpen title={t('connect.title')} onClose={onClose} size="large">
      {current.error ? <ErrorNotice error={current.error} /> : <Skeleton lines={6} />}
    </Dialog>
  )
}

interface ConnectFormProps extends Required<ConnectDialogProps> {
  readonly current: WindowOutputOf<'servers.current'>
  readonly onMoved: (moved: Moved) => void
}

function ConnectForm({ current: { server, hasKeyring }, onClose, canMove, onMoved }: ConnectFormProps) {
  const { t } = useTranslation('server')
  const [authority, setAuthority] = useState(server?.authority ?? null)
  const [keepPassword, setKeepPassword] = useState(server?.isPasswordKept ?? false)
  const { form, found, error, isTesting, isOpening, test, connect } = useConnection(
    server,
    authority?.pem ?? null,
    keepPassword,
  )
  const { control } = form
  return (
    <Dialog
      isOpen
      title={t('connect.title')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('connect.cancel')}</Button>
          <Button isPending={isTesting} isDisabled={isOpening} onPress={() => void test()}>
            {t('connect.test')}
          </Button>
          <Button kind="primary" isPending={isOpening} isDisabled={isTesting} onPress={() => void connect()}>
            {t('connect.go')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        noValidate
        aria-label={t('connect.title')}
        onSubmit={(event) => {
          event.preventDefault()
          void connect()
        }}
      >
        <p>{t('connect.lead')}</p>
        <FormErrorSummary
          control={control}
          // The path comes from this form's own errors.
          onGoTo={(path) => form.setFocus(path as 'hosts')}
          labelOf={(path) => t(`connect.fields.${path}`)}
        />
        {error ? <ErrorNotice error={error} /> : null}
        {found ? <FoundOnServer found={found} /> : null}
        {canMove && found?.found === 'NOTHING' && canOpen(found) ? (
          <MoveHere
            submit={(move) => void form.handleSubmit((connection) => move({ ...connection, keepPassword }))()}
            onMoved={onMoved}
          />
        ) : null}
        <div className={styles.place}>
          <TextFieldControl
            control={control}
            name="hosts"
            label={t('connect.fields.hosts')}
            help={t('connect.hostsHelp')}
            maxLength={500}
            isRequired
            autoFocus
          />
          <TextFieldControl
            control={control}
            name="port"
            label={t('connect.fields.port')}
            maxLength={5}
            isShort
          />
        </div>
        <FieldRow>
          <TextFieldControl
            control={control}
            name="database"
            label={t('connect.fields.database')}
            maxLength={120}
            isRequired
          />
          <TextFieldControl
            control={control}
            name="user"
            label={t('connect.fields.user')}
            maxLength={120}
            isRequired
          />
        </FieldRow>
        <TextFieldControl
          control={control}
          name="password"
          type="password"
          label={t('connect.fields.password')}
          help={server?.hasPassword ? t('connect.passwordKnown') : undefined}
          autoComplete="off"
          maxLength={200}
        />
        {hasKeyring ? (
          <Checkbox label={t('connect.keep')} value={keepPassword} onChange={setKeepPassword} />
        ) : (
          <p className={styles.quiet}>{t('connect.noKeyring')}</p>
        )}
        <EncryptionFields control={control} authority={authority} onChoose={setAuthority} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
