import { useEffect, useEffectEvent } from 'react'
import { isWindowLocked } from './lock-state'

/** Answers a command of the system menu while the component is there. */
export function useMenuCommand(command: string, action: () => unknown): void {
  const answer = useEffectEvent(action)
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'menu' && event.command === command && !isWindowLocked()) answer()
      }),
    [command],
  )
}
