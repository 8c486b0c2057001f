import { z } from 'zod'
import { findRecurrences } from '#shared/remarks/recurrences'
import { polarities, remarkDecisions, remarkKinds } from '#shared/remarks/remark'
import type { Labels } from '#shared/reports/labels'
import type { Recurrence, RemarksSummaryData, TopicTotal } from '#shared/reports/remarks-summary-data'
import type { RemarkRow } from '#shared/reports/remarks-table-data'
import type { Period } from '#shared/time/local-date'
import type { Context } from '../context'
import { readRecurrenceRule } from '../vigilance/vigilance-store'

const rowShape = z.object({
  kind: z.enum(remarkKinds),
  polarity: z.enum(polarities),
  decision: z.enum(remarkDecisions),
})

/** The remarks and suggestions of a period, in order of number; without sites those of all. */
export async function gatherRemarks(context: Context, period: Period, sites: readonly string[]) {
  let query = context.db
    .selectFrom('remark')
    .leftJoin('complaint', 'complaint.id', 'remark.complaintId')
    .selectAll('remark')
    .select('complaint.number as complaintNumber')
    .where('remark.receivedOn', '>=', period.from)
    .where('remark.receivedOn', '<=', period.to)
    .orderBy('remark.kind')
    .orderBy('remark.numberOrder')
  if (sites.length > 0) query = query.where('remark.site', 'in', sites)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, ...rowShape.parse(row) }))
}

type GatheredRemark = Awaited<ReturnType<typeof gatherRemarks>>[number]

/** Totals, follow-up and recurrences; what was cancelled is left out. */
export async function summariseRemarks(
  { db }: Context,
  all: readonly GatheredRemark[],
  labels: Labels,
): Promise<RemarksSummaryData> {
  const recurrenceRule = await readRecurrenceRule(db)
  const rows = all.filter((row) => row.cancelledAt === null)
  const count = (holds: (row: GatheredRemark) => boolean) => rows.filter(holds).length
  return {
    remarks: count((row) => row.kind === 'remark'),
    suggestions: count((row) => row.kind === 'suggestion'),
    transmitted: count((row) => row.transmittedOn !== null),
    answered: count((row) => row.transmissionAnsweredOn !== null),
    decided: count((row) => row.decision !== 'NONE'),
    displayed: count((row) => row.displayed === 1),
    topics: totalByTopic(rows, labels),
    recurrences: recurrencesOf(rows, labels, recurrenceRule),
    recurrenceRule,
  }
}

function totalByTopic(rows: readonly GatheredRemark[], labels: Labels): TopicTotal[] {
  const totals = new Map<string, TopicTotal>()
  for (const { topic: code, polarity } of rows) {
    const topic = labels.topic(code)
    const total = totals.get(code) ?? { topic, negative: 0, neutral: 0, positive: 0, total: 0 }
    totals.set(code, {
      topic,
      negative: total.negative + (polarity === 'NEGATIVE' ? 1 : 0),
      neutral: total.neutral + (polarity === 'NEUTRAL' ? 1 : 0),
      positive: total.positive + (polarity === 'POSITIVE' ? 1 : 0),
      total: total.total + 1,
    })
  }
  return [...totals.values()].sort((a, b) => b.total - a.total || a.topic.localeCompare(b.topic, 'fr'))
}

function recurrencesOf(
  rows: readonly GatheredRemark[],
  labels: Labels,
  rule: RemarksSummaryData['recurrenceRule'],
): Recurrence[] {
  const found = findRecurrences(
    rows.filter((row) => row.polarity !== 'POSITIVE'),
    rule,
  )
  return found.map((recurrence) => ({
    ...recurrence,
    topic: labels.topic(recurrence.topic),
    site: labels.site(recurrence.site),
  }))
}

/** A line of the table of remarks and suggestions. */
export function toRemarkRow(row: GatheredRemark, labels: Labels): RemarkRow {
  return {
    number: row.number,
    kind: row.kind,
    receivedAt: row.receivedAt,
    site: labels.site(row.site),
    channel: labels.channel(row.channel),
    topic: labels.topic(row.topic),
    polarity: row.polarity,
    verbatim: row.verbatim,
    thirdParty: row.thirdPartyName,
    fromComplaint: row.promotedAt ? null : row.complaintNumber,
    becameComplaint: row.promotedAt ? row.complaintNumber : null,
    isCancelled: row.cancelledAt !== null,
    transmittedTo: row.transmittedTo,
    transmittedOn: row.transmittedOn,
    transmissionAnsweredOn: row.transmissionAnsweredOn,
    decision: row.decision,
    decidedOn: row.decidedOn,
    displayed: row.displayed === 1,
    publicAnswer: row.publicAnswer,
  }
}
