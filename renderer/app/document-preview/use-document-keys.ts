import { useKeyDown } from '#renderer/app/use-key-down'
import { shortcutOf } from '#renderer/app/use-shortcuts'

/** Ctrl+S and Ctrl+P belong to the document in front, whatever the screen behind does with them. */
export function useDocumentKeys(actions: {
  readonly onSave: () => void
  readonly onPrint: () => void
}): void {
  useKeyDown('before', (event) => {
    const pressed = shortcutOf(event)
    if (pressed !== 'Ctrl+S' && pressed !== 'Ctrl+P') return
    event.preventDefault()
    event.stopPropagation()
    if (pressed === 'Ctrl+S') actions.onSave()
    else actions.onPrint()
  })
}
