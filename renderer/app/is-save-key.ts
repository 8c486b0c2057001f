/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isSaveKey(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey)
}
