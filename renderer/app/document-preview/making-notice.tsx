import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from './document-preview.module.css'
import type { MakingProgress } from './use-making-document'

export interface MakingNoticeProps {
  readonly progress: MakingProgress | null
  readonly onCancel: (() => void) | null
  /** What is being made; a document by default. */
  readonly label?: string
}

/** What is quick needs no bar. */
const patienceMs = 500

/** How far a long document is, and the way to stop it. */
export function MakingNotice({ progress, onCancel, label }: MakingNoticeProps) {
  const { t } = useTranslation('ui')
  const said = label ?? t('document.making')
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const patience = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(patience)
  }, [])
  if (!isLong) return null
  return (
    <div className={styles.making}>
      <ProgressBar
        aria-label={said}
        value={progress?.done ?? 0}
        maxValue={Math.max(1, progress?.total ?? 1)}
        isIndeterminate={progress === null}
        className={styles.progress ?? ''}
      >
        {({ percentage }) => (
          <>
            <span>{said}</span>
            <span className={styles.track}>
              {/* The width of the bar is what it says. */}
              <span className={styles.bar} style={{ inlineSize: `${percentage ?? 15}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {onCancel ? (
        <Button isSmall onPress={onCancel}>
          {t('document.cancel')}
        </Button>
      ) : null}
    </div>
  )
}
