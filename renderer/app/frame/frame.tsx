import { Outlet, useMatches } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { RecoveryCodeDialog } from '#renderer/app/access/recovery-code-dialog'
import { useAutoLock } from '#renderer/app/access/use-auto-lock'
import { useBackUp } from '#renderer/app/backups/use-back-up'
import { PersonDialog } from '#renderer/app/person/person-dialog'
import { useRememberedPerson } from '#renderer/app/person/use-remembered-person'
import { ServerLineNotice } from '#renderer/app/server/server-line-notice'
import { useSession } from '#renderer/app/session'
import { AboutDialog } from './about-dialog'
import { ClockNotice } from './clock-notice'
import { ClosedDoor } from './closed-door'
import { CommandPalette } from './command-palette'
import styles from './frame.module.css'
import { PageCheckNotice } from './page-check-notice'
import { Rail } from './rail'
import { ShortcutsDialog } from './shortcuts-dialog'
import { TopBar } from './top-bar'
import { useFrameShortcuts } from './use-frame-shortcuts'

const contentId = 'contenu'

/** Everything around a screen: rail, top bar, palette, shortcuts. */
export function Frame() {
  const { t } = useTranslation('app')
  const { opened, open, close } = useFrameShortcuts()
  const staticData = useMatches({ select: (matches) => matches.at(-1)?.staticData })
  const screen = useMatches({ select: (matches) => matches.at(-1)?.pathname })
  const place = staticData?.place ?? 'today'
  const { register, may } = useSession()
  useAutoLock(register.access.lockMinutes)
  useBackUp()
  useRememberedPerson()
  const needed = staticData?.permission

  useEffect(() => {
    document.title = `${t(`places.${place}`)} — Registre 31`
  }, [place, t])

  // What was pressed left with its screen: the focus stands at the head of the new one instead of nowhere.
  useEffect(() => {
    if (screen && document.activeElement === document.body) document.getElementById(contentId)?.focus()
  }, [screen])

  if (staticData?.isWhole) {
    return (
      <main className={styles.whole}>
        <ServerLineNotice />
        {needed && !may(needed) ? <ClosedDoor /> : <Outlet />}
        <RecoveryCodeDialog />
        <PersonDialog />
      </main>
    )
  }
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById(contentId)?.focus()}
      >
        {t('frame.skip')}
      </button>
      <Rail />
      <div className={styles.column}>
        <TopBar place={place} isDetail={staticData?.isDetail ?? false} onSearch={() => open('palette')} />
        <ServerLineNotice />
        <main id={contentId} className={styles.main} tabIndex={-1}>
          <ClockNotice />
          <PageCheckNotice />
          {needed && !may(needed) ? <ClosedDoor /> : <Outlet />}
        </main>
      </div>
      <CommandPalette isOpen={opened === 'palette'} onClose={close} onShortcuts={() => open('shortcuts')} />
      <ShortcutsDialog isOpen={opened === 'shortcuts'} onClose={close} />
      <RecoveryCodeDialog />
      <PersonDialog />
      <AboutDialog isOpen={opened === 'about'} onClose={close} />
    </div>
  )
}
