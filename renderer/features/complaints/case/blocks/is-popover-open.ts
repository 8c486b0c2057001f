/** True while a list or a calendar of a field is open: Esc then closes that first. */
export function isPopoverOpen(): boolean {
  return document.querySelector('[role="listbox"], [role="dialog"], [role="menu"]') !== null
}
