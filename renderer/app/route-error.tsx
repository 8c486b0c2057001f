import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ErrorNotice } from './error-notice'
import styles from './start-gate.module.css'
import { toAppError } from './to-app-error'

/** A screen that failed: said in its place, the rail stays. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <div className={styles.centre}>
      <ErrorNotice
        error={toAppError(error)}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}
