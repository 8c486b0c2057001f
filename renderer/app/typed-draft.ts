import { z } from 'zod'
import { keepOnMachine } from './keep-on-machine'

const typedSchema = z.record(z.string(), z.json())

/** What was typed into a form and not saved, field by field; nothing when nothing readable is kept. */
export function readTyped(key: string): z.output<typeof typedSchema> {
  try {
    return typedSchema.parse(JSON.parse(localStorage.getItem(key) ?? '{}'))
  } catch {
    return {}
  }
}

/** Keeps what was typed into a form on this machine; forgets it when that is nothing. */
export function keepTyped(key: string, typed: readonly (readonly [field: string, value: unknown])[]): void {
  if (typed.length === 0) localStorage.removeItem(key)
  else keepOnMachine(key, JSON.stringify(Object.fromEntries(typed)))
}
