import { useState } from 'react'

/** Something that is on or off, remembered on this machine under a name. */
export function useRememberedSwitch(
  name: string,
  initial: boolean,
): readonly [boolean, (isOn: boolean) => void] {
  const key = `registre31.${name}`
  const [isOn, setOn] = useState(() => {
    const kept = localStorage.getItem(key)
    return kept === null ? initial : kept === 'on'
  })
  return [
    isOn,
    (next) => {
      localStorage.setItem(key, next ? 'on' : 'off')
      setOn(next)
    },
  ]
}
