import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { JobProgress } from '#renderer/app/use-followed-job'
import { Button } from '#renderer/ui/actions/button'
import { formatInteger } from '#shared/text/formats'
import styles from './imports.module.css'

export interface JobNoticeProps {
  readonly progress: JobProgress | null
  /** What is being done. */
  readonly label: string
  readonly onCancel: () => void
}

/** How far the work is, the time left, and the way to stop it. */
export function JobNotice({ progress, label, onCancel }: JobNoticeProps) {
  const { t } = useTranslation('imports')
  const { language } = useSession()
  const seconds = progress?.secondsLeft ?? null
  const left =
    seconds === null
      ? ''
      : seconds < 60
        ? t('job.secondsLeft', { count: Math.max(1, Math.round(seconds)) })
        : t('job.minutesLeft', { count: Math.round(seconds / 60) })
  return (
    <div className={styles.job}>
      <ProgressBar
        aria-label={label}
        value={progress?.done ?? 0}
        maxValue={Math.max(1, progress?.total ?? 1)}
        isIndeterminate={progress === null}
        className={styles.progress ?? ''}
      >
        {({ percentage }) => (
          <>
            <span>
              {label}
              {progress
                ? ` ${formatInteger(progress.done, language)} / ${formatInteger(progress.total, language)}`
                : ''}
              {left ? ` – ${left}` : ''}
            </span>
            <span className={styles.track}>
              {/* The width of the bar is what it says. */}
              <span className={styles.bar} style={{ inlineSize: `${percentage ?? 8}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button isSmall onPress={onCancel}>
        {t('job.cancel')}
      </Button>
    </div>
  )
}
