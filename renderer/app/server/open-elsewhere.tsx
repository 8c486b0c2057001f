import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './server.module.css'
import { usePresence } from './use-presence'

/** Who else has this entry on the screen, in a quiet line. */
export function OpenElsewhere({ entry }: { readonly entry: string }) {
  const { t, i18n } = useTranslation('server')
  const others = usePresence(entry)
  if (others.length === 0) return null
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(others)
  return (
    <span className={styles.presence} role="status">
      <Users aria-hidden="true" className={styles.icon} />
      {t('presence.also', { names })}
    </span>
  )
}
