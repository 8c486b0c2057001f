import { z } from 'zod'
import type { IdentityOption } from '#shared/documents/identity-option'
import { type FieldChange, type HistoryAction, historyActions } from '#shared/history/history-api'
import { translate } from '#shared/i18n/translate'
import type { JournalRow } from '#shared/reports/journal-data'
import { formatDate, formatDateTime } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { endOfDay, type Period, startOfDay } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { readChanges, readPersonal } from '../history/stored-changes'
import { listClosedToReader } from '../privacy/archived-cases'
import { enumLabel } from './labels'

/** Acts on a case that an auditor asks about, whatever they changed. */
const notable: ReadonlySet<HistoryAction> = new Set([
  'REOPEN',
  'RECLASSIFY',
  'PROMOTE',
  'CANCEL',
  'MOVE_DEADLINE',
])

/** Dates whose correction is told, wherever it was made. */
const dates = [
  'receivedAt',
  'sentOn',
  'acknowledgedAt',
  'firstSubstantiveResponseAt',
  'answerDueOn',
  'answeredAt',
  'followedUpAt',
  'closedAt',
] as const
const isDate: ReadonlySet<string> = new Set(dates)

/** Acts that may correct a date by hand; the others move dates in the course of things. */
const corrections: ReadonlySet<HistoryAction> = new Set(['UPDATE', 'MOVE_DEADLINE'])

interface Question {
  readonly period: Period
  /** None means all. */
  readonly sites: readonly string[]
  readonly identity: IdentityOption
  readonly language: Language
}

/** Annex H: corrected dates, moved deadlines, reopenings, reclassifications and cancellations of a period. */
export async function gatherJournal(context: Context, question: Question): Promise<JournalRow[]> {
  const { period, sites, identity, language } = question
  const { timeZone } = context.settings
  let query = context.db
    .selectFrom('history')
    .innerJoin('complaint', 'complaint.id', 'history.entityId')
    .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
    .select(['history.sequence', 'history.at', 'history.actor', 'history.action', 'history.facts'])
    .select(['historyPersonal.changes', 'complaint.id as complaintId', 'complaint.number', 'complaint.site'])
    .where('history.at', '>=', startOfDay(period.from, timeZone))
    .where('history.at', '<', endOfDay(period.to, timeZone))
    .where('history.action', 'in', [...notable, ...corrections])
    .orderBy('history.sequence')
  if (sites.length > 0) query = query.where('complaint.site', 'in', sites)
  const rows = await query.execute()
  const closed = await listClosedToReader(context)
  return rows.flatMap((row): JournalRow[] => {
    const action = z.enum(historyActions).parse(row.action)
    const facts = readChanges(row.facts)
    const changes = facts.flatMap((change) => {
      const words = corrections.has(action) ? describeDate(change, zoneOf(context, row.site), language) : null
      return words ?? []
    })
    if (changes.length === 0 && !notable.has(action)) return []
    const personal = row.changes === null ? null : readPersonal(row.changes)
    const isNamed = identity === 'nominative' && !closed.has(row.complaintId)
    return [
      {
        sequence: row.sequence,
        at: row.at,
        number: row.number,
        action,
        by: row.actor,
        changes,
        reason: reasonOf(facts, isNamed ? (personal?.reason ?? null) : null, language),
      },
    ]
  })
}

/** Why: the reason chosen from a list names nobody, what was written beside it may. */
function reasonOf(facts: readonly FieldChange[], written: string | null, language: Language): string | null {
  const chosen = facts.find(({ field }) => field === 'reclassificationReason')?.after
  const label = typeof chosen === 'string' ? enumLabel(language, 'reclassificationReason', chosen) : null
  return [label, written].filter((words) => words !== null).join(', ') || null
}

function describeDate({ field, before, after }: FieldChange, zone: string, language: Language) {
  if (!isDate.has(field) || typeof before !== 'string' || before === after) return null
  const words = (value: unknown) => (typeof value === 'string' ? writeDate(value, zone) : '–')
  return { label: translate(language, `fields:${field}`), before: words(before), after: words(after) }
}

function writeDate(value: string, zone: string): string {
  return value.includes('T') ? formatDateTime(value, zone) : formatDate(value)
}
