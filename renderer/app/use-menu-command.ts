import { useEffect, useRef } from 'react'

/** Answers a command of the system menu while the component is there. */
export function useMenuCommand(command: string, action: () => void): void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'menu' && event.command === command) latest.current()
      }),
    [command],
  )
}
