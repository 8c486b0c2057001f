import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectDialog } from '#renderer/app/server/connect-dialog'
import { Button } from '#renderer/ui/actions/button'
import styles from './first-start.module.css'

/** The third way in: a register that others work in already, on a server. */
export function SharedOffer({ isDisabled }: { readonly isDisabled: boolean }) {
  const { t } = useTranslation('first-start')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <h2 id="shared">{t('shared.title')}</h2>
      <p>{t('shared.what')}</p>
      <div>
        <Button isDisabled={isDisabled} onPress={() => setOpen(true)}>
          {t('shared.connect')}
        </Button>
      </div>
      {isOpen ? <ConnectDialog onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
