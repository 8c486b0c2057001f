import { useMatches, useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { lockWindow } from '#renderer/app/access/lock-window'
import { topicOfPlace } from '#renderer/app/help-topic'
import { addressOf, railPlaces } from '#renderer/app/places'
import { useSession } from '#renderer/app/session'
import { useGoKeys } from '#renderer/app/use-go-keys'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { mapShortcuts, placeLetters } from '#shared/ui-commands/shortcuts'
import { useToggleDiscreet } from './use-toggle-discreet'

export type FramePanel = 'palette' | 'shortcuts' | 'about'

/** The keys of the frame, and the same commands when the system menu gives them. */
export function useFrameShortcuts() {
  const navigate = useNavigate()
  const router = useRouter()
  const [opened, setOpened] = useState<FramePanel | null>(null)
  const toggleDiscreet = useToggleDiscreet()
  const staticData = useMatches({ select: (matches) => matches.at(-1)?.staticData })

  const { may, register } = useSession()
  const lock = () => {
    if (register.access.isProtected) void lockWindow()
  }

  function go(to: (typeof railPlaces)[number]['to'] | '/nouvelle' | '/comptoir') {
    setOpened(null)
    void navigate({ to })
  }
  function back() {
    if (staticData?.place) void navigate({ to: addressOf(staticData.place) })
  }
  function help() {
    setOpened(null)
    const { search } = router.state.location
    const topic =
      staticData?.help ??
      topicOfPlace(staticData?.place ?? 'today', staticData?.isDetail ?? false, search.part)
    void navigate({ to: '/aide', search: { topic } })
  }
  const byDigit = railPlaces.map(({ to }, index) => [`Ctrl+${index + 1}`, () => go(to)] as const)
  const byLetter = railPlaces.map(({ place, to }) => [placeLetters[place] ?? '', () => go(to)] as const)
  useShortcuts({
    ...mapShortcuts<() => void>({
      ...(may('record') ? { newEntry: () => go('/nouvelle'), counter: () => go('/comptoir') } : {}),
      lock,
      search: () => setOpened(opened === 'palette' ? null : 'palette'),
      settings: () => go('/reglages'),
      shortcuts: () => setOpened('shortcuts'),
      discreet: toggleDiscreet,
      help,
      // On a list Esc belongs to the list: nothing is one level up from there.
      ...(staticData?.isDetail ? { back } : {}),
    }),
    ...Object.fromEntries(byDigit),
  })
  useGoKeys(Object.fromEntries(byLetter))
  useMenuCommand('new-entry', () => may('record') && go('/nouvelle'))
  useMenuCommand('counter', () => may('record') && go('/comptoir'))
  useMenuCommand('lock', lock)
  useMenuCommand('settings', () => go('/reglages'))
  useMenuCommand('search', () => setOpened('palette'))
  useMenuCommand('shortcuts', () => setOpened('shortcuts'))
  useMenuCommand('help', help)
  useMenuCommand('about', () => setOpened('about'))
  return { opened, open: setOpened, close: () => setOpened(null) }
}
