import { useEffect, useEffectEvent } from 'react'
import { shortcutOf } from '#renderer/app/use-shortcuts'

/** Ctrl+S and Ctrl+P belong to the document in front, whatever the screen behind does with them. */
export function useDocumentKeys(actions: {
  readonly onSave: () => void
  readonly onPrint: () => void
}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const pressed = shortcutOf(event)
    if (pressed !== 'Ctrl+S' && pressed !== 'Ctrl+P') return
    event.preventDefault()
    event.stopPropagation()
    if (pressed === 'Ctrl+S') actions.onSave()
    else actions.onPrint()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
