import { useEffect, useEffectEvent } from 'react'
import { isWindowLocked } from './lock-state'
import { isDialogOpen, isTyping } from './use-shortcuts'

/** How long the second key may be waited for, in milliseconds. */
const patience = 1_500

/** G, then a letter: leads to a place from anywhere but a field. The second key is nobody else's. */
export function useGoKeys(places: Readonly<Record<string, () => void>>): void {
  const placeOf = useEffectEvent((key: string) => places[key])
  useEffect(() => {
    let awaitedUntil = 0
    function onKeyDown(event: KeyboardEvent) {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey
      if (isHeld || isTyping(event.target) || isDialogOpen() || isWindowLocked()) return
      const key = event.key.toUpperCase()
      const isAwaited = performance.now() < awaitedUntil
      awaitedUntil = 0
      if (isAwaited) {
        const go = placeOf(key)
        if (!go) return
        event.preventDefault()
        event.stopImmediatePropagation()
        go()
      } else if (key === 'G') awaitedUntil = performance.now() + patience
    }
    // Before the lists and the fields, for which the letter may mean something else.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
