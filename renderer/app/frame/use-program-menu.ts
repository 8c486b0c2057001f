import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { isWindowLocked } from '#renderer/app/lock-state'
import { railPlaces } from '#renderer/app/places'
import { useLanguage } from '#renderer/app/use-language'
import type { RegisterInfo } from '#shared/register/register-api'
import { type MenuCommand, menuCommands } from '#shared/ui-commands/menu-commands'

/** Tells the system menu which language and which places the window has, and goes where the menu says. */
export function useProgramMenu(info: RegisterInfo | undefined): void {
  const { t } = useTranslation('app')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { history } = useRouter()

  const isKnown = info !== undefined
  const isOpen = info?.state === 'OPEN'
  const known = commandsOf(info).join(' ')

  useEffect(() => {
    if (!isKnown) return
    const places = isOpen ? railPlaces.map(({ place }) => ({ place, label: t(`places.${place}`) })) : []
    const commands = menuCommands.filter((command) => known.split(' ').includes(command))
    // A menu that keeps its words is no reason to disturb anybody.
    call('program.describeWindow', { language, places, commands }).catch(() => undefined)
  }, [language, t, isKnown, isOpen, known])

  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name !== 'menu' || isWindowLocked()) return
        if (event.command === 'back') history.back()
        // What the screen itself has for it is better: a case or a report prints its document.
        if (event.command === 'print') printScreen()
        const place = railPlaces.find((candidate) => event.command === `go-${candidate.place}`)
        if (place) void navigate({ to: place.to })
      }),
    [history, navigate],
  )
}

/** What the menu may ask for: nothing while nobody is known, and no more than the person may do. */
function commandsOf(info: RegisterInfo | undefined): MenuCommand[] {
  if (info?.state !== 'OPEN') return []
  const { permissions, isProtected } = info.access
  return [
    ...(permissions.includes('record') ? (['new-entry', 'counter'] as const) : []),
    ...(['search', 'settings', 'print'] as const),
    ...(permissions.includes('manage') && !info.isShared ? (['back-up'] as const) : []),
    ...(isProtected ? (['lock'] as const) : []),
  ]
}

/** Presses the button that prints this screen's document when there is one; else the page itself is printed. */
function printScreen(): void {
  const usable = '[data-print]:not([aria-disabled="true"], [disabled])'
  // The document in a dialog is in front of the screen's own.
  const button =
    document.querySelector<HTMLElement>(`[role="dialog"] ${usable}`) ??
    document.querySelector<HTMLElement>(usable)
  if (button) button.click()
  else window.print()
}
