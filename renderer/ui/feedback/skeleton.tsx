import { useTranslation } from 'react-i18next'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  readonly lines?: number
  /** Height of one line in pixels; 32 for table rows. */
  readonly lineHeight?: number
}

const widths = [92, 76, 84, 60, 88, 70] as const

/** Holds the place of text that is on its way, so that nothing jumps. */
export function Skeleton({ lines = 3, lineHeight = 20 }: SkeletonProps) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" className={styles.skeleton}>
      <span className={styles.words}>{t('skeleton.loading')}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className={styles.line} style={{ height: lineHeight }}>
          <div className={styles.bar} style={{ width: `${widths[line % widths.length]}%` }} />
        </div>
      ))}
    </div>
  )
}
