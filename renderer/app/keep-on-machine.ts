/** Keeps a text on this machine; false when there is no room for it: the form itself still holds what was typed. */
export function keepOnMachine(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
