import { useRef } from 'react'
import { isWindowLocked } from './lock-state'
import { useKeyDown } from './use-key-down'
import { isDialogOpen, isTyping } from './use-shortcuts'

/** How long the second key may be waited for, in milliseconds. */
const patience = 1_500

/** G, then a letter: leads to a place from anywhere but a field. The second key is nobody else's. */
export function useGoKeys(places: Readonly<Record<string, () => void>>): void {
  const awaitedUntil = useRef(0)
  // Before the lists and the fields, for which the letter may mean something else.
  useKeyDown('before', (event) => {
    const isHeld = event.ctrlKey || event.metaKey || event.altKey
    if (isHeld || isTyping(event.target) || isDialogOpen() || isWindowLocked()) return
    const key = event.key.toUpperCase()
    const isAwaited = performance.now() < awaitedUntil.current
    awaitedUntil.current = 0
    if (isAwaited) {
      const go = places[key]
      if (!go) return
      event.preventDefault()
      event.stopImmediatePropagation()
      go()
    } else if (key === 'G') awaitedUntil.current = performance.now() + patience
  })
}
