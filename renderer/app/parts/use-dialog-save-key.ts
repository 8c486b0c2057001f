import type { RefObject } from 'react'
import { isSaveKey } from '#renderer/app/is-save-key'
import { isWindowLocked } from '#renderer/app/lock-state'
import { useKeyDown } from '#renderer/app/use-key-down'

/**
 * Ctrl+Enter saves the form of the dialog in front wherever the focus is: a list that has just closed leaves it nowhere
 * for a moment.
 */
export function useDialogSaveKey(form: RefObject<HTMLFormElement | null>, onSave: () => void): void {
  useKeyDown('before', (event) => {
    const inFront = [...document.querySelectorAll('[role="dialog"], section[role="alertdialog"]')].at(-1)
    if (!isSaveKey(event) || isWindowLocked() || !form.current || !inFront?.contains(form.current)) return
    event.preventDefault()
    event.stopPropagation()
    onSave()
  })
}
