import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { isPartOpen } from '#renderer/app/settings-permissions'
import { Page } from '#renderer/ui/layout/page'
import { PartContent } from './part-content'
import styles from './settings.module.css'
import { SettingsNav } from './settings-nav'
import { readPart } from './settings-parts'

/** The settings, one part at a time. */
export function SettingsScreen() {
  const { t } = useTranslation('app')
  const session = useSession()
  const asked = useSearch({ from: '/reglages' }).part
  const part = readPart(asked, (candidate) => isPartOpen(candidate, session))
  // Another part begins at its top, however far the last one was read.
  useEffect(() => {
    if (part) for (const main of document.querySelectorAll('main')) main.scrollTop = 0
  }, [part])
  return (
    <Page title={t('places.settings')}>
      <div className={styles.columns}>
        <SettingsNav current={part} />
        <div className={styles.part}>
          <PartContent part={part} />
        </div>
      </div>
    </Page>
  )
}
