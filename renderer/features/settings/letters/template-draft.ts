import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import type { TemplateRecord } from '#shared/letters/letter-api'
import type { TemplateWords } from '#shared/letters/letter-template'

const draftSchema = z.object({ version: z.int(), subject: z.string(), body: z.string() })

function keyOf({ template, language }: TemplateRecord): string {
  return `registre31.draft.template.${template}.${language}`
}

/** What was typed and not saved, and whether somebody else saved this template meanwhile. */
export function readTemplateDraft(
  record: TemplateRecord,
): { readonly words: TemplateWords; readonly isOvertaken: boolean } | null {
  try {
    const { version, ...words } = draftSchema.parse(JSON.parse(localStorage.getItem(keyOf(record)) ?? 'null'))
    return { words, isOvertaken: version !== record.version }
  } catch {
    return null
  }
}

/** Keeps what is typed at once; words that are those of the template are no draft. */
export function keepTemplateDraft(record: TemplateRecord, { subject, body }: TemplateWords): void {
  const { version } = record
  if (subject === record.subject && body === record.body) localStorage.removeItem(keyOf(record))
  else keepOnMachine(keyOf(record), JSON.stringify({ version, subject, body }))
}
