import { useEffect, useRef } from 'react'

/** Does something when the component appears, once. */
export function useOnce(action: () => void): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    action()
  })
}
