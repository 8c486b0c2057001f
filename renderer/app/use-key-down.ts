import { useEffect, useEffectEvent } from 'react'

/**
 * Hears every key of the window while the component is there.
 * @param moment `before` whatever has the focus takes it, or `after` it left it
 */
export function useKeyDown(moment: 'before' | 'after', hear: (event: KeyboardEvent) => void): void {
  const onKeyDown = useEffectEvent(hear)
  useEffect(() => {
    const options = { capture: moment === 'before' }
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener, options)
    return () => window.removeEventListener('keydown', listener, options)
  }, [moment])
}
