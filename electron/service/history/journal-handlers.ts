import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { describeChanges } from '#shared/history/describe-changes'
import { type JournalEntry, type journalApi, journalLimit } from '#shared/history/journal-api'
import type { ValueWords } from '#shared/history/value-text'
import { translate, translator } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import { endOfDay, localDateTimeOf, startOfDay } from '#shared/time/local-date'
import type { Context } from '../context'
import { labelsOf } from '../documents/labels'
import { type Sheet, textCell } from '../exports/sheet-cell'
import type { Handlers } from '../handlers'
import { historyColumns, toHistoryEntry } from './history-handlers'

type Filter = Omit<ParsedInputOf<'documents.journal'>, 'language' | 'format'>

/** Rows read at once for a file. */
const pageLength = 2_000

export const journalHandlers: Handlers<keyof typeof journalApi> = {
  'journal.list': listJournal,
}

async function listJournal(
  context: Context,
  { before, limit, ...filter }: ParsedInputOf<'journal.list'>,
): Promise<OutputOf<'journal.list'>> {
  const entries = await readEntries(context, filter, before, limit + 1)
  const actors = await context.db.selectFrom('history').select('actor').distinct().orderBy('actor').execute()
  const page = entries.slice(0, limit)
  return {
    entries: page,
    next: entries.length > limit ? (page.at(-1)?.sequence ?? null) : null,
    actors: actors.map(({ actor }) => actor),
  }
}

/** The journal as a sheet, newest first. */
export async function readJournalSheet(
  context: Context,
  { language, ...filter }: Filter & { readonly language: Language },
): Promise<Sheet> {
  const { timeZone } = context.settings
  const t = translator(language, 'accounts:journal')
  const labels = labelsOf(context, language)
  const words: ValueWords = {
    language,
    zone: timeZone,
    nameOf: nameOfIds(context),
    labelOf: (list, code) => labels[list](code),
  }
  const entries: JournalEntry[] = []
  for (let before: number | undefined; ; ) {
    const page = await readEntries(context, filter, before, pageLength)
    entries.push(...page)
    if (entries.length > journalLimit) throw refusal('TOO_LARGE', 'JOURNAL_TOO_LONG', { max: journalLimit })
    before = page.at(-1)?.sequence
    if (page.length < pageLength) break
  }
  const headers = ['sequence', 'at', 'actor', 'action', 'entity', 'subject', 'changes', 'reason'] as const
  return {
    name: t('title'),
    columns: headers.map((key) => ({
      header: t(`columns.${key}`),
      width: key === 'changes' ? 70 : 20,
      isLong: key === 'changes',
    })),
    rows: entries.map((entry) => [
      { number: entry.sequence },
      { dateTime: localDateTimeOf(entry.at, timeZone) },
      textCell(entry.actor),
      textCell(translate(language, `enums:historyAction.${entry.action}`)),
      textCell(translate(language, `enums:historyEntity.${entry.entity}`)),
      textCell(entry.subject),
      textCell(
        describeChanges(entry.changes, words, entry.entity)
          .map(
            ({ label, before, after }) =>
              `${label} : ${before === null ? '' : `${before} → `}${after ?? '–'}`,
          )
          .join('\n'),
      ),
      textCell(entry.redacted && !entry.reason ? t('wiped') : entry.reason),
    ]),
  }
}

async function readEntries(
  context: Context,
  { actor, entity, action, from, to }: Filter,
  before: number | undefined,
  limit: number,
): Promise<JournalEntry[]> {
  const { timeZone } = context.settings
  let query = context.db
    .selectFrom('history')
    .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
    .select(historyColumns)
    .orderBy('history.sequence', 'desc')
    .limit(limit)
  if (actor) query = query.where('actor', '=', actor)
  if (entity) query = query.where('entity', '=', entity)
  if (action) query = query.where('action', '=', action)
  if (from) query = query.where('at', '>=', startOfDay(from, timeZone))
  if (to) query = query.where('at', '<', endOfDay(to, timeZone))
  if (before) query = query.where('history.sequence', '<', before)
  const entries = (await query.execute()).map((row) => toHistoryEntry(row))
  const subjects = await readSubjects(context, entries)
  return entries.map((entry) => ({ ...entry, subject: subjects.get(entry.entityId) ?? null }))
}

/** Numbers of complaints and remarks, titles of actions, names of people and places. */
async function readSubjects(
  context: Context,
  entries: readonly { readonly entity: string; readonly entityId: string }[],
): Promise<Map<string, string>> {
  const nameOf = nameOfIds(context)
  const idsOf = (entity: string) => [
    ...new Set(entries.filter((entry) => entry.entity === entity).map((entry) => entry.entityId)),
  ]
  const subjects = new Map<string, string>()
  for (const { entityId } of entries) {
    const name = nameOf(entityId)
    if (name) subjects.set(entityId, name)
  }
  for (const table of ['complaint', 'remark'] as const) {
    const ids = idsOf(table)
    if (ids.length === 0) continue
    const rows = await context.db.selectFrom(table).select(['id', 'number']).where('id', 'in', ids).execute()
    for (const { id, number } of rows) subjects.set(id, number)
  }
  const actions = idsOf('action')
  if (actions.length > 0) {
    const rows = await context.db
      .selectFrom('action')
      .select(['id', 'title'])
      .where('id', 'in', actions)
      .execute()
    for (const { id, title } of rows) subjects.set(id, title)
  }
  return subjects
}

function nameOfIds({ employees, sites, accounts }: Context): (id: string) => string | null {
  const names = new Map([...employees, ...sites].map(({ id, name }) => [id, name]))
  for (const { id, employee } of accounts) names.set(id, names.get(employee) ?? '')
  return (id) => names.get(id) ?? null
}
