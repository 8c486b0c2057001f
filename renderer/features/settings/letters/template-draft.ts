import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import type { TemplateRecord } from '#shared/letters/letter-api'
import type { TemplateWords } from '#shared/letters/letter-template'

const draftSchema = z.object({ subject: z.string(), body: z.string() })

/** A draft belongs to the version from which it started: it is not laid over somebody else's words. */
function keyOf({ template, language, version }: TemplateRecord): string {
  return `registre31.draft.template.${template}.${language}.${version}`
}

export function readTemplateDraft(record: TemplateRecord): TemplateWords | null {
  const kept = localStorage.getItem(keyOf(record))
  if (kept === null) return null
  try {
    return draftSchema.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

/** Keeps what is typed at once; words that are those of the template are no draft. */
export function keepTemplateDraft(record: TemplateRecord, words: TemplateWords): void {
  if (words.subject === record.subject && words.body === record.body) localStorage.removeItem(keyOf(record))
  else keepOnMachine(keyOf(record), JSON.stringify({ subject: words.subject, body: words.body }))
}
