import { ImageUp, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import styles from './logo.module.css'
import { useImageAddress } from './use-image-address'

/** The logo: chosen from a file or dropped on its place, shown on white as it will be printed, removed. */
export function LogoBlock() {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const { version, organisation } = register.settings
  const current = useChannel('settings.logo', {})
  const address = useImageAddress(current.data?.logo ?? null)
  const set = useChannelMutation('settings.setLogo', {
    onSuccess: () => showToast({ text: t('logo.saved') }),
  })
  const removed = useRef<Uint8Array | null>(null)
  const remove = useChannelMutation('settings.removeLogo', {
    onSuccess: (settings) => {
      const bytes = removed.current
      const onAction = () => bytes && set.mutate({ bytes, version: settings.version })
      showToast({ text: t('logo.removed'), action: { label: t('takeBack'), onAction } })
    },
  })
  async function take(file: File | undefined) {
    if (!file) return
    remove.reset()
    set.mutate({ bytes: new Uint8Array(await file.arrayBuffer()), version })
  }
  return (
    <Block title={t('logo.title')} description={t('logo.description')}>
      {set.error ? <ErrorNotice error={set.error} /> : null}
      {remove.error ? <ErrorNotice error={remove.error} /> : null}
      {/* Dropping is a short cut; the button beside it does the same. */}
      <fieldset
        aria-label={t('logo.place')}
        className={styles.place}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer.files[0])
        }}
      >
        {address ? (
          <img className={styles.logo} src={address} alt={t('logo.alt', { name: organisation.name })} />
        ) : (
          <p className={styles.none}>{t('logo.none')}</p>
        )}
      </fieldset>
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button icon={<ImageUp />} isPending={set.isPending}>
            {t(address ? 'logo.change' : 'logo.choose')}
          </Button>
        </FileTrigger>
        {address ? (
          <Button
            kind="quiet"
            icon={<Trash2 />}
            isPending={remove.isPending}
            onPress={() => {
              set.reset()
              removed.current = current.data?.logo?.bytes ?? null
              remove.mutate({ version })
            }}
          >
            {t('logo.remove')}
          </Button>
        ) : null}
      </div>
    </Block>
  )
}
