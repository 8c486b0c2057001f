import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import { letterTemplateSchema } from '#shared/letters/letter-template'
import { letterInputs } from '#shared/letters/letter-variables'

/** A letter being written: what was not touched is absent, and made from the template each time. */
const letterDraftSchema = z.object({
  template: letterTemplateSchema,
  language: z.enum(['fr', 'en']).optional(),
  inputs: z.partialRecord(z.enum(letterInputs), z.string()).default({}),
  subject: z.string().optional(),
  text: z.string().optional(),
  addressee: z.string().optional(),
})
export type LetterDraft = z.output<typeof letterDraftSchema>

/** Among the drafts of its case, so that it goes with them when the person must be forgotten. */
export function letterDraftKey(entryId: string): string {
  return `registre31.draft.case.${entryId}.letter`
}

/** The letter that was being written about an entry on this machine; null when there is none. */
export function readLetterDraft(entryId: string): LetterDraft | null {
  const kept = localStorage.getItem(letterDraftKey(entryId))
  if (kept === null) return null
  try {
    return letterDraftSchema.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

/** Keeps what is typed at once, so that it survives a crash; a letter that nobody touched is not kept. */
export function keepLetterDraft(entryId: string, draft: LetterDraft): void {
  const { subject, text, addressee, inputs } = draft
  const isTouched =
    subject !== undefined ||
    text !== undefined ||
    addressee !== undefined ||
    Object.values(inputs).some((value) => value.trim() !== '')
  if (isTouched) keepOnMachine(letterDraftKey(entryId), JSON.stringify(draft))
  else dropLetterDraft(entryId)
}

export function dropLetterDraft(entryId: string): void {
  localStorage.removeItem(letterDraftKey(entryId))
}
