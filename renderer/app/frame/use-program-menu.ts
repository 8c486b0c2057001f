import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { railPlaces } from '#renderer/app/places'
import { useLanguage } from '#renderer/app/use-language'

/** Tells the system menu which language and which places the window has, and goes where the menu says. */
export function useProgramMenu(): void {
  const { t } = useTranslation('app')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { history } = useRouter()

  useEffect(() => {
    const places = railPlaces.map(({ place }) => ({ place, label: t(`places.${place}`) }))
    // A menu that keeps its words is no reason to disturb anybody.
    call('program.describeWindow', { language, places }).catch(() => undefined)
  }, [language, t])

  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name !== 'menu') return
        if (event.command === 'back') history.back()
        // What the screen itself has for it is better: a case or a report prints its document.
        if (event.command === 'print') printScreen()
        const place = railPlaces.find((candidate) => event.command === `go-${candidate.place}`)
        if (place) void navigate({ to: place.to })
      }),
    [history, navigate],
  )
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
