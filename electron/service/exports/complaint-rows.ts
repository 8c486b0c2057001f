import type { Selectable } from 'kysely'
import { type Identity, makeNameHider } from '#shared/accounts/without-names'
import type { ComplaintColumn } from '#shared/complaints/complaint-columns'
import type { IdentityOption } from '#shared/documents/identity-option'
import { showPerson } from '#shared/reports/identity'
import type { Language } from '#shared/text/language'
import { localDateTimeOf } from '#shared/time/local-date'
import { type ListedComplaints, listOfComplaints } from '../complaints/complaint-list'
import { type Context, zoneOf } from '../context'
import type { ComplaintTable } from '../database/tables'
import { enumLabel, labelsOf } from '../documents/labels'
import type { RenderOptions } from '../reports/render-options'
import { type Chosen, readPages } from './list-pages'
import { dateCell, type SheetCell, type SheetRow, textCell } from './sheet-cell'

export interface ComplaintRowsOptions {
  readonly columns: readonly ComplaintColumn[]
  readonly identity: IdentityOption
  readonly language: Language
}

/** Every listed case as cells, page by page, in the order of the list and of the columns. */
export async function* readComplaintRows(
  context: Context,
  { ids, ...listed }: ListedComplaints & Chosen,
  { columns, identity, language }: ComplaintRowsOptions,
  options: RenderOptions = {},
): AsyncGenerator<SheetRow[], void, undefined> {
  const labels = labelsOf(context, language)
  const named = (name: string, code: string | null) => textCell(code && enumLabel(language, name, code))
  const own = (text: string | null) => (identity === 'nominative' ? textCell(text) : null)
  const cells: Readonly<Record<ComplaintColumn, (row: ComplaintExport) => SheetCell>> = {
    number: (row) => ({ text: row.number }),
    receivedAt: (row) => ({ dateTime: localDateTimeOf(row.receivedAt, zoneOf(context, row.site)) }),
    person: (row) =>
      textCell(
        showPerson(identity, { name: row.complainantName, organisation: row.complainantOrganisation }),
      ),
    phone: (row) => own(row.complainantPhone),
    email: (row) => own(row.complainantEmail),
    nature: (row) => textCell(labels.nature(row.nature)),
    verbatim: (row) =>
      textCell(context.hidesIdentities ? makeNameHider([identityOf(row)])(row.verbatim) : row.verbatim),
    severity: (row) => named('severity', row.severity === null ? null : String(row.severity)),
    priority: (row) => named('priority', row.priority),
    status: (row) => named('status', row.status),
    answerDueOn: (row) => dateCell(row.answerDueOn),
    answeredOn: (row) => dateCell(row.answeredOn),
    outcome: (row) => named('outcome', row.outcome),
    closedOn: (row) => dateCell(row.closedOn),
    handledBy: (row) => textCell(row.handledBy && labels.employee(row.handledBy)),
    site: (row) => textCell(labels.site(row.site)),
    channel: (row) => textCell(labels.channel(row.channel)),
    thirdParty: (row) => textCell(row.thirdPartyName),
  }
  const list = listOfComplaints(context, listed)
  for await (const rows of readPages<ComplaintExport>(list, exported, { ...options, ids }))
    yield rows.map((row) => columns.map((column) => cells[column](row)))
}

function identityOf(row: ComplaintExport): Identity {
  return {
    name: row.complainantName,
    organisation: row.complainantOrganisation,
    onBehalfOf: null,
    street: null,
    phone: row.complainantPhone,
    email: row.complainantEmail,
  }
}

const exported = [
  ...(['number', 'receivedAt', 'site', 'channel', 'nature', 'verbatim', 'severity', 'priority'] as const),
  ...(['status', 'answerDueOn', 'answeredOn', 'outcome', 'closedOn', 'handledBy', 'thirdPartyName'] as const),
  ...(['complainantName', 'complainantOrganisation', 'complainantPhone', 'complainantEmail'] as const),
] as const

type ComplaintExport = Pick<Selectable<ComplaintTable>, (typeof exported)[number]>
