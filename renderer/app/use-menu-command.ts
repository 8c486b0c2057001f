import { useEffect, useRef } from 'react'
import { isWindowLocked } from './lock-state'

/** Answers a command of the system menu while the component is there. */
export function useMenuCommand(command: string, action: () => unknown): void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'menu' && event.command === command && !isWindowLocked()) latest.current()
      }),
    [command],
  )
}
