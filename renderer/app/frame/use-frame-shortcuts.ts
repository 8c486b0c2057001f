import { useMatches, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf, railPlaces } from '#renderer/app/places'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { type ShortcutMap, useShortcuts } from '#renderer/app/use-shortcuts'

export type FramePanel = 'palette' | 'shortcuts' | 'about'

/** The keys of the frame, and the same commands when the system menu gives them. */
export function useFrameShortcuts() {
  const navigate = useNavigate()
  const [opened, setOpened] = useState<FramePanel | null>(null)
  const staticData = useMatches({ select: (matches) => matches.at(-1)?.staticData })

  function go(to: (typeof railPlaces)[number]['to'] | '/nouvelle') {
    setOpened(null)
    void navigate({ to })
  }
  function back() {
    if (staticData?.place) void navigate({ to: addressOf(staticData.place) })
  }
  const places = railPlaces.map(({ to }, index) => [`Ctrl+${index + 1}`, () => go(to)] as const)
  const shortcuts: ShortcutMap = {
    'Ctrl+N': () => go('/nouvelle'),
    'Ctrl+K': () => setOpened(opened === 'palette' ? null : 'palette'),
    'Ctrl+,': () => go('/reglages'),
    '?': () => setOpened('shortcuts'),
    // On a list Esc belongs to the list: nothing is one level up from there.
    ...(staticData?.isDetail ? { Esc: back } : {}),
    ...Object.fromEntries(places),
  }
  useShortcuts(shortcuts)
  useMenuCommand('new-entry', () => go('/nouvelle'))
  useMenuCommand('settings', () => go('/reglages'))
  useMenuCommand('search', () => setOpened('palette'))
  useMenuCommand('shortcuts', () => setOpened('shortcuts'))
  useMenuCommand('about', () => setOpened('about'))
  return { opened, open: setOpened, close: () => setOpened(null) }
}
