import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { readLedgerLines } from '../../compensations/compensation-handlers'
import type { Context } from '../../context'
import { readBases } from '../../customer-bases/customer-base-handlers'
import { enumLabel, labelsOf } from '../../documents/labels'
import { thirdPartyHandlers } from '../../third-parties/third-party-handlers'
import { dateCell, type Sheet, textCell } from '../sheet-cell'
import { tableOf, yesNo } from './table-of'

type Question<L> = Extract<ParsedInputOf<'documents.listSheet'>, { readonly list: L }>

const pageLength = 500

/** What was passed on, what waits longest first. */
export async function transmissionSheet(
  context: Context,
  { open, language }: Question<'transmissions'>,
): Promise<Sheet> {
  const rows: OutputOf<'transmissions.list'>['rows'] = []
  for (let after: string | null = null; ; ) {
    const page: OutputOf<'transmissions.list'> = await thirdPartyHandlers['transmissions.list'](context, {
      ...{ open, after, limit: pageLength },
    })
    rows.push(...page.rows)
    after = page.next
    if (after === null) break
  }
  const labels = labelsOf(context, language)
  return tableOf(
    'transmissions',
    language,
    [
      ['entry', 15, (row) => ({ text: row.entry.number })],
      ['recipient', 30, (row) => textCell(row.recipient)],
      ['sentOn', 12, (row) => dateCell(row.sentOn)],
      ['means', 16, (row) => textCell(row.means && labels.channel(row.means))],
      ['expectedOn', 12, (row) => dateCell(row.expectedOn)],
      ['reminders', 10, (row) => ({ number: row.reminders })],
      ['remindedOn', 12, (row) => dateCell(row.remindedOn)],
      ['answeredOn', 12, (row) => dateCell(row.answeredOn)],
      ['answer', 50, (row) => textCell(row.answer)],
      ['note', 40, (row) => textCell(row.note)],
      ['withdrawnOn', 12, (row) => dateCell(row.withdrawnOn)],
    ],
    rows,
  )
}

/** Providers and other third parties, by name. */
export async function thirdPartySheet(
  context: Context,
  { withInactive, text, language }: Question<'thirdParties'>,
): Promise<Sheet> {
  const { thirdParties } = await thirdPartyHandlers['thirdParties.list'](context, { withInactive, text })
  return tableOf(
    'thirdParties',
    language,
    [
      ['name', 30, (row) => textCell(row.name)],
      ['category', 18, (row) => textCell(row.category)],
      ['contactPerson', 24, (row) => textCell(row.contactPerson)],
      ['phone', 17, (row) => textCell(row.phone)],
      ['email', 28, (row) => textCell(row.email)],
      ['address', 40, (row) => textCell(row.address)],
      ['note', 40, (row) => textCell(row.note)],
      ['complaints', 12, (row) => ({ number: row.complaints })],
      ['remarks', 12, (row) => ({ number: row.remarks })],
      ['waiting', 12, (row) => ({ number: row.waiting })],
      ['active', 10, (row) => yesNo(language, row.active)],
    ],
    thirdParties,
  )
}

/** Compensations of a period, newest first, without the persons who received them. */
export async function compensationSheet(
  context: Context,
  { from, to, site, language }: Question<'compensations'>,
): Promise<Sheet> {
  const labels = labelsOf(context, language)
  return tableOf(
    'compensations',
    language,
    [
      ['on', 12, (line) => dateCell(line.on)],
      ['complaint', 15, (line) => ({ text: line.complaint.number })],
      ['site', 22, (line) => textCell(labels.site(line.site))],
      ['nature', 22, (line) => textCell(labels.nature(line.nature))],
      ['type', 18, (line) => textCell(enumLabel(language, 'compensationType', line.type))],
      ['amount', 12, (line) => (line.amount === null ? null : { number: line.amount / 100 })],
      ['grantedBy', 22, (line) => textCell(line.grantedBy)],
    ],
    await readLedgerLines(context, { from, to, site }),
  )
}

/** What rates are divided by. */
export async function baseSheet(context: Context, { language }: Question<'customerBases'>): Promise<Sheet> {
  const labels = labelsOf(context, language)
  return tableOf(
    'customerBases',
    language,
    [
      ['kind', 18, (base) => textCell(enumLabel(language, 'customerBaseKind', base.kind))],
      ['site', 22, (base) => textCell(base.site === null ? null : labels.site(base.site))],
      ['from', 12, (base) => dateCell(base.from)],
      ['to', 12, (base) => dateCell(base.to)],
      ['value', 14, (base) => ({ number: base.value })],
      ['source', 40, (base) => textCell(base.source)],
    ],
    await readBases(context.db),
  )
}
