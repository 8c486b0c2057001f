import { useState } from 'react'
import { keepOnMachine } from '#renderer/app/keep-on-machine'

/** The one text of a short dialog, kept on this machine until it is saved, as forms are. */
export function useKeptText(name: string) {
  const key = `registre31.draft.${name}`
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '')
  const forget = () => localStorage.removeItem(key)
  return {
    text,
    change: (typed: string) => {
      setText(typed)
      if (typed.trim() === '') forget()
      else keepOnMachine(key, typed)
    },
    forget,
  }
}
