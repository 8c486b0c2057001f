import { useEffect } from 'react'
import { isWindowLocked } from '#renderer/app/lock-state'
import { lockWindow } from './lock-window'

const lookEveryMs = 5_000
const signsOfLife = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const

/** Locks the window after so many minutes without a key or a movement; 0: never. A computer that slept counts. */
export function useAutoLock(minutes: number): void {
  useEffect(() => {
    if (minutes === 0) return undefined
    let lastSign = Date.now()
    const note = () => {
      lastSign = Date.now()
    }
    const look = () => {
      if (!isWindowLocked() && Date.now() - lastSign >= minutes * 60_000) void lockWindow()
    }
    for (const sign of signsOfLife) window.addEventListener(sign, note, { capture: true, passive: true })
    const timer = window.setInterval(look, lookEveryMs)
    return () => {
      window.clearInterval(timer)
      for (const sign of signsOfLife) window.removeEventListener(sign, note, { capture: true })
    }
  }, [minutes])
}
