import { onlineManager } from '@tanstack/react-query'

let isLocked = false
let isCut = false

// What is called on-line here is a window that may ask: not locked, and its server answers.
function tellQueries(): void {
  onlineManager.setOnline(!isLocked && !isCut)
}

/** While the window is locked nothing under the lock is shown, asked or pressed; what was typed stays where it is. */
export function setWindowLocked(locked: boolean): void {
  isLocked = locked
  tellQueries()
  document.documentElement.toggleAttribute('data-locked', locked)
}

export function isWindowLocked(): boolean {
  return document.documentElement.hasAttribute('data-locked')
}

/** While the server does not answer, what is on the screen stays as it is; questions and saves wait for its return. */
export function setLineCut(cut: boolean): void {
  isCut = cut
  tellQueries()
}
