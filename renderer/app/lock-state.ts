import { onlineManager } from '@tanstack/react-query'

/** While the window is locked nothing under the lock is shown, asked or pressed; what was typed stays where it is. */
export function setWindowLocked(isLocked: boolean): void {
  onlineManager.setOnline(!isLocked)
  document.documentElement.toggleAttribute('data-locked', isLocked)
}

export function isWindowLocked(): boolean {
  return document.documentElement.hasAttribute('data-locked')
}
