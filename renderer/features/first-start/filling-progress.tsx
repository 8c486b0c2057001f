import { useEffect, useRef } from 'react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './first-start.module.css'

/** While the sample register is filled; it takes the focus from the button that it replaces. */
export function FillingProgress() {
  const { t } = useTranslation('first-start')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={styles.filling}>
      <ProgressBar isIndeterminate aria-label={t('demonstration.filling')} className={styles.track ?? ''}>
        <div className={styles.fill} />
      </ProgressBar>
      <p role="status">{t('demonstration.filling')}</p>
    </div>
  )
}
