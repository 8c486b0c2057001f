import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './settings.module.css'
import { type SettingsPart, settingsParts } from './settings-parts'

/** The parts of the settings as links. */
export function SettingsNav({ current }: { readonly current: SettingsPart }) {
  const { t } = useTranslation('settings')
  return (
    <nav aria-label={t('nav')} className={styles.nav}>
      <ul>
        {settingsParts.map((part) => (
          <li key={part}>
            <Link
              to="/reglages"
              search={{ part }}
              className={styles.link}
              aria-current={part === current ? 'page' : undefined}
            >
              {t(`parts.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
