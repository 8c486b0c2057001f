import type { Selectable } from 'kysely'
import { translate } from '#shared/i18n/translate'
import type { RemarkColumn } from '#shared/remarks/remark-columns'
import type { Language } from '#shared/text/language'
import { localDateTimeOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import type { RemarkTable } from '../database/tables'
import { enumLabel, labelsOf } from '../documents/labels'
import { type ListedRemarks, listOfRemarks } from '../remarks/remark-list'
import type { RenderOptions } from '../reports/render-options'
import { type Chosen, readPages } from './list-pages'
import { dateCell, type SheetCell, type SheetRow, textCell } from './sheet-cell'

/** Every listed remark as cells, page by page, in the order of the list and of the columns. */
export async function* readRemarkRows(
  context: Context,
  { ids, ...listed }: ListedRemarks & Chosen,
  { columns, language }: { readonly columns: readonly RemarkColumn[]; readonly language: Language },
  options: RenderOptions = {},
): AsyncGenerator<SheetRow[], void, undefined> {
  const labels = labelsOf(context, language)
  const cells: Readonly<Record<RemarkColumn, (row: RemarkExport) => SheetCell>> = {
    number: (row) => ({ text: row.number }),
    kind: (row) => textCell(enumLabel(language, 'kind', row.kind)),
    receivedAt: (row) => ({ dateTime: localDateTimeOf(row.receivedAt, zoneOf(context, row.site)) }),
    topic: (row) => textCell(labels.topic(row.topic)),
    thirdParty: (row) => textCell(row.thirdPartyName),
    polarity: (row) => textCell(enumLabel(language, 'polarity', row.polarity)),
    verbatim: (row) => textCell(row.verbatim),
    decision: (row) => textCell(enumLabel(language, 'decision', row.decision)),
    decidedOn: (row) => dateCell(row.decidedOn),
    status: (row) => textCell(enumLabel(language, 'remarkStatus', row.status)),
    displayed: (row) => textCell(translate(language, row.displayed === 1 ? 'lists:yes' : 'lists:no')),
    transmittedTo: (row) => textCell(row.transmittedTo),
    transmittedOn: (row) => dateCell(row.transmittedOn),
    site: (row) => textCell(labels.site(row.site)),
    channel: (row) => textCell(labels.channel(row.channel)),
  }
  const list = listOfRemarks(context, listed)
  for await (const rows of readPages<RemarkExport>(list, exported, { ...options, ids }))
    yield rows.map((row) => columns.map((column) => cells[column](row)))
}

const exported = [
  ...([
    'number',
    'kind',
    'receivedAt',
    'site',
    'channel',
    'topic',
    'polarity',
    'verbatim',
    'status',
  ] as const),
  ...(['decision', 'decidedOn', 'displayed', 'thirdPartyName', 'transmittedTo', 'transmittedOn'] as const),
] as const

type RemarkExport = Pick<Selectable<RemarkTable>, (typeof exported)[number]>
