import { z } from 'zod'
import type { IdentityOption } from '#shared/documents/identity-option'
import { type FieldChange, historyActions } from '#shared/history/history-api'
import { hasMessage, translate } from '#shared/i18n/translate'
import type { CaseEvent } from '#shared/reports/case-sheet-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { readChanges, readPersonal } from '../history/stored-changes'

const wordsSchema = z.object({ text: z.string().nullable(), person: z.string().nullable() })

/** What happened to a case, oldest first: the names of what changed, and the reason where the sheet is nominative. */
export async function gatherCaseEvents(
  context: Context,
  id: string,
  identity: IdentityOption,
  language: Language,
): Promise<CaseEvent[]> {
  const rows = await context.db
    .selectFrom('history')
    .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
    .select(['at', 'actor', 'action', 'facts', 'changes'])
    .where('entityId', '=', id)
    .orderBy('history.sequence')
    .execute()
  return rows.map((row) => {
    const personal = row.changes === null ? null : readPersonal(row.changes)
    const changes = [...readChanges(row.facts), ...(personal?.changes ?? [])]
    const isNominative = identity === 'nominative'
    const names = changes.flatMap((change) =>
      change.field === 'attachment'
        ? (isNominative && attachmentName(change)) || []
        : (fieldName(change.field, language) ?? []),
    )
    const reason = isNominative ? (personal?.reason ?? eventText(personal?.changes ?? [])) : null
    const isFirst = row.action === 'CREATE'
    const detail = [reason, isFirst ? '' : names.join(', ')].filter(Boolean).join(' — ')
    return {
      at: row.at,
      action: z.enum(historyActions).parse(row.action),
      by: row.actor,
      detail: detail || null,
    }
  })
}

/** What was said on an exchange, or noted with any other event. */
function eventText(changes: readonly FieldChange[]): string | null {
  const told = changes.find(({ field }) => field.startsWith('eventText.'))
  const words = wordsSchema.safeParse(told?.after)
  if (!words.success) return null
  return [words.data.person, words.data.text].filter(Boolean).join(' : ') || null
}

/** The name itself tells more than that there was one; a sheet without names leaves it out. */
function attachmentName({ before, after }: FieldChange): string | null {
  const name = after ?? before
  return typeof name === 'string' ? name : null
}

function fieldName(field: string, language: Language): string | null {
  // A field that is a whole block, as the solutions agreed, has its name there.
  for (const key of [`fields:blocks.${field}`, `fields:${field}`] as const) {
    if (hasMessage(language, key) && typeof translate(language, key) === 'string')
      return translate(language, key)
  }
  return null
}
