import { lazy, Suspense } from 'react'
import { AccessScreen } from './access/access-screen'
import { useShownRegister } from './access/use-shown-register'
import { ErrorNotice } from './error-notice'
import { Frame } from './frame/frame'
import { useProgramMenu } from './frame/use-program-menu'
import { ServerPassword } from './server/server-password'
import { SessionProvider } from './session'
import styles from './start-gate.module.css'
import { UnreadableRegister } from './unreadable-register'
import { useChannel } from './use-channel'

const FirstStartScreen = lazy(async () => {
  const { FirstStartScreen: screen } = await import('#renderer/features/first-start/first-start-screen')
  return { default: screen }
})

// One element for good: what changes around the frame does not draw it again.
const frame = <Frame />

/** What the register says of itself decides what is shown: the first start, the frame, or what is wrong. */
export function StartGate() {
  const info = useChannel('register.info', {}, { isAlwaysAsked: true })
  const shown = useShownRegister(info.data)
  useProgramMenu(info.data)
  // What is on the screen stays there: a server that does not answer, or a program that starts again, is told elsewhere.
  if (info.error && !info.data) {
    return (
      <main className={styles.centre}>
        <ErrorNotice error={info.error} onRetry={() => void info.refetch()} />
      </main>
    )
  }
  const register = info.data
  switch (register?.state) {
    case undefined:
      return <main className={styles.centre} aria-busy="true" />
    case 'ABSENT':
      return (
        <main className={styles.whole}>
          <Suspense fallback={null}>
            <FirstStartScreen />
          </Suspense>
        </main>
      )
    case 'UNREADABLE':
      if (register.key === 'SERVER_PASSWORD') return <ServerPassword onOpened={() => void info.refetch()} />
      return <UnreadableRegister register={register} onRetry={() => void info.refetch()} />
    case 'OPEN':
    case 'CLOSED': {
      // Under the lock everything stays as it was, half-typed forms included.
      const under = register.state === 'OPEN' ? register : shown.register
      return (
        <>
          {under ? (
            <SessionProvider key={shown.turn} register={under}>
              {frame}
            </SessionProvider>
          ) : null}
          {register.state === 'CLOSED' ? <AccessScreen key={register.reason} register={register} /> : null}
        </>
      )
    }
  }
}
