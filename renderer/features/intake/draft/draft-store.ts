import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import { emptyIntakeValues, type IntakeValues, intakeValuesSchema } from '../intake-values'

const draftSchema = z.object({
  id: z.uuid(),
  /** Goes with the save: the same draft recorded twice gives the first entry again. */
  submissionId: z.uuid(),
  /** Instant at which it was last kept. */
  savedAt: z.string(),
  values: intakeValuesSchema,
})
export type IntakeDraft = z.output<typeof draftSchema>

/** A draft of which nothing is kept yet. */
export function newDraft(values: IntakeValues): IntakeDraft {
  return {
    id: crypto.randomUUID(),
    submissionId: crypto.randomUUID(),
    savedAt: new Date().toISOString(),
    values,
  }
}

/** The drafts of a register on this machine, the last kept first. What cannot be read is left where it is. */
export function listDrafts(registerId: string): IntakeDraft[] {
  const prefix = keyOf(registerId, '')
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readDraft(localStorage.getItem(key) ?? ''))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))
}

/** Keeps a draft; false when this machine has no room for it. */
export function keepDraft(registerId: string, draft: IntakeDraft): boolean {
  const kept = { ...draft, values: withoutHiddenIdentity(draft.values) }
  return keepOnMachine(keyOf(registerId, draft.id), JSON.stringify(kept))
}

export function removeDraft(registerId: string, id: string): void {
  localStorage.removeItem(keyOf(registerId, id))
}

// Who asked to stay anonymous is not written down, not even in a draft.
function withoutHiddenIdentity(values: IntakeValues): IntakeValues {
  if (values.contactWish === 'CONTACT' && values.subject !== 'IDEA') return values
  return { ...values, complainant: emptyIntakeValues.complainant }
}

function readDraft(text: string): IntakeDraft[] {
  try {
    const draft = draftSchema.safeParse(JSON.parse(text))
    return draft.success ? [draft.data] : []
  } catch {
    return []
  }
}

function keyOf(registerId: string, id: string): string {
  return `registre31.draft.intake.${registerId}.${id}`
}
