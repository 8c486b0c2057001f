import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import { type RemarkFormValues, remarkFormValuesSchema } from './remark-form-values'

const draftSchema = z.object({
  version: z.int(),
  base: remarkFormValuesSchema,
  values: remarkFormValuesSchema,
})

/** What was typed into a block and not saved, with the state of the remark from which it started. */
export interface RemarkDraft {
  readonly version: number
  readonly base: RemarkFormValues
  readonly values: RemarkFormValues
}

/** The name of a draft: one for each remark and each of its blocks. */
export function draftKey(remarkId: string, block: string): string {
  return `registre31.draft.remark.${remarkId}.${block}`
}

/** What was typed under a key on this machine; null when there is nothing readable. */
export function readDraft(key: string): RemarkDraft | null {
  try {
    return draftSchema.parse(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return null
  }
}

/** Keeps what is typed at once, so that it survives a crash; null drops it. */
export function putDraft(key: string, draft: RemarkDraft | null): void {
  if (draft) keepOnMachine(key, JSON.stringify(draft))
  else localStorage.removeItem(key)
}
