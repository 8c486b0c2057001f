import { ShieldCheck, Square } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import type { Health } from '#shared/diagnostics/diagnostics-api'
import { formatDateTime } from '#shared/text/formats'
import { VerifyResult } from '../register/verify-result'
import styles from './health.module.css'

export interface HealthCheckProps {
  readonly lastCheck: Health['lastCheck']
  readonly onChecked: () => void
}

/** Checks the whole register beside the work of everybody, says how far it is, and stops when asked. */
export function HealthCheck({ lastCheck, onChecked }: HealthCheckProps) {
  const { t } = useTranslation('backups')
  const { timeZone } = useSession()
  const [token, setToken] = useState<string | null>(null)
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const check = useChannelMutation('diagnostics.check', { onSuccess: onChecked })
  useEffect(() => {
    if (!token) return undefined
    return window.registre31.subscribe((event) => {
      if (event.name === 'progress' && event.token === token) setProgress(event)
    })
  }, [token])

  function start() {
    const own = crypto.randomUUID()
    setToken(own)
    setProgress(null)
    check.mutate({ token: own })
  }
  function stop() {
    if (token) void call('diagnostics.stopCheck', { token }).catch(() => undefined)
  }

  const last = lastCheck && {
    count: lastCheck.findings,
    date: formatDateTime(lastCheck.at, timeZone()),
  }
  const isFailed = check.error && check.error.code !== 'CANCELLED_BY_USER'
  return (
    <Block
      title={t('health.check.title')}
      description={t('health.check.description')}
      actions={
        check.isPending ? (
          <Button icon={<Square />} onPress={stop}>
            {t('health.check.stop')}
          </Button>
        ) : (
          <Button icon={<ShieldCheck />} onPress={start}>
            {t('health.check.start')}
          </Button>
        )
      }
    >
      {check.isPending ? (
        <div className={styles.progress}>
          <progress
            className={styles.bar}
            aria-label={t('health.check.progress')}
            max={progress?.total ?? 1}
            value={progress?.done ?? 0}
          />
          <span className={styles.step}>
            {progress ? t('health.check.step', progress) : t('health.check.progress')}
          </span>
        </div>
      ) : isFailed ? (
        <ErrorNotice error={check.error} />
      ) : check.data ? (
        <VerifyResult result={check.data} />
      ) : (
        <p>
          {last
            ? last.count === 0
              ? t('health.check.last', last)
              : t('health.check.lastBad', last)
            : t('health.check.never')}
        </p>
      )}
    </Block>
  )
}
