import { useEffect, useEffectEvent, useRef, useState } from 'react'

/**
 * A value that changes faster than what depends on it can follow (letters of a search, the row under a held key):
 * shown at once, handed on when it has rested for `delay` milliseconds. A value set from outside replaces it.
 */
export function useSettledValue<T extends string | null>(
  outside: T,
  settle: (value: T) => void,
  delay: number,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(outside)
  const handedOn = useRef(outside)
  const handOn = useEffectEvent(settle)
  useEffect(() => {
    if (outside === handedOn.current) return
    handedOn.current = outside
    setValue(outside)
  }, [outside])
  useEffect(() => {
    if (value === handedOn.current) return
    const timer = setTimeout(() => {
      handedOn.current = value
      handOn(value)
    }, delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return [value, setValue]
}
