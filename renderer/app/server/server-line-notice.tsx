import { useMutationState } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import styles from './server.module.css'
import { tryServer, useServerLine } from './server-line'

/** Says that the server does not answer, what that means for what is on the screen, and when it is tried again. */
export function ServerLineNotice() {
  const { isCut, nextTry } = useServerLine()
  return isCut ? <Cut nextTry={nextTry} /> : null
}

function Cut({ nextTry }: { readonly nextTry: number | null }) {
  const { t } = useTranslation('server')
  const seconds = useSecondsUntil(nextTry)
  const waiting = useMutationState({ filters: { predicate: ({ state }) => state.isPaused } }).length
  return (
    <div className={styles.line} role="status" aria-label={t('line.title')}>
      <Notice
        tone="late"
        title={t('line.title')}
        actions={
          <Button isSmall isPending={nextTry === null} onPress={() => void tryServer()}>
            {t('line.tryNow')}
          </Button>
        }
      >
        <p>
          {t('line.text')}{' '}
          <span aria-hidden="true" className={styles.countdown}>
            {nextTry === null ? t('line.trying') : t('line.next', { count: seconds })}
          </span>
        </p>
        {waiting > 0 ? <p>{t('line.waiting', { count: waiting })}</p> : null}
      </Notice>
    </div>
  )
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (moment === null) return undefined
    const timer = window.setInterval(() => setNow(Date.now()), 500)
    return () => window.clearInterval(timer)
  }, [moment])
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1_000))
}
