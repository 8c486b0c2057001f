import type { RefObject } from 'react'

/** Leads to a field with its text selected, so that typing replaces it. */
export function focusField(field: RefObject<HTMLInputElement | null>): void {
  field.current?.focus()
  field.current?.select()
}
