import { remarkContentSchema } from '#shared/remarks/remark'
import type { IntakeValues } from '../intake-values'

// Answers about the entry itself: they decide what it is, and are not lost when it is something else.
const decisive: ReadonlySet<string> = new Set(['subject', 'contactWish', 'writtenForm', 'nature', 'topic'])
const kept: ReadonlySet<string> = new Set([...Object.keys(remarkContentSchema.shape), ...decisive])

/**
 * The fields that were filled (that differ from a blank form) and that a remark has no place for, as dotted paths:
 * the person who saves is told before. A person who asked to stay anonymous knows that the identity goes.
 */
export function findLostFields(values: IntakeValues, blank: IntakeValues): string[] {
  const lost: string[] = []
  for (const [field, value] of Object.entries(values)) {
    if (kept.has(field)) continue
    if (field === 'complainant' && values.contactWish === 'ANONYMOUS') continue
    collect(value, Reflect.get(blank, field), field, lost)
  }
  return lost
}

function collect(value: unknown, blank: unknown, path: string, lost: string[]): void {
  if (Array.isArray(value)) {
    if (value.length > 0) lost.push(path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const blankChild = typeof blank === 'object' && blank !== null ? Reflect.get(blank, key) : undefined
      collect(child, blankChild, `${path}.${key}`, lost)
    }
  } else if (typeof value === 'string' ? value.trim() !== (blank ?? '') : value !== blank) {
    lost.push(path)
  }
}
