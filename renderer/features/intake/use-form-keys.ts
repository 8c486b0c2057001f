import { useKeyDown } from '#renderer/app/use-key-down'
import { isDialogOpen } from '#renderer/app/use-shortcuts'

export interface FormKeys {
  /** Ctrl+Enter. */
  readonly onSave: () => void
  /** Ctrl+Shift+Enter. */
  readonly onSaveAndNext: () => void
  /** Ctrl+N while already here. */
  readonly onNew: () => void
  readonly onBack: () => void
}

/**
 * The keys of the form. They are taken before the field that has the focus: a closed list would open on Ctrl+Enter.
 * An open list, menu or dialog keeps its own keys.
 */
export function useFormKeys(keys: FormKeys): void {
  useKeyDown('before', (event) => {
    if (event.isComposing || event.repeat || event.altKey) return
    const action = actionOf(event, keys)
    if (!action || isDialogOpen()) return
    event.preventDefault()
    event.stopPropagation()
    action()
  })
}

function actionOf(event: KeyboardEvent, keys: FormKeys): (() => void) | undefined {
  const isControl = event.ctrlKey || event.metaKey
  if (event.key === 'Escape' && !isControl && !event.shiftKey) return keys.onBack
  if (!isControl) return undefined
  if (event.key === 'Enter') return event.shiftKey ? keys.onSaveAndNext : keys.onSave
  return event.key.toLowerCase() === 'n' && !event.shiftKey ? keys.onNew : undefined
}
