import type { ImportPreview } from '#shared/imports/import-api'
import type { Context } from '../context'
import type { StoredRow } from '../register/tables/table-layouts'
import type { ImportFile } from './import-files'
import type { OfferedExport } from './read-register-export'

const longestShown = 300

/** An export of ours needs no mapping: it says itself what it is. */
export function describeExport(context: Context, file: ImportFile, exported: OfferedExport): ImportPreview {
  const labels = new Map(context.lists.map((item) => [`${item.list}:${item.code}`, item.labelFr]))
  return {
    ...{ token: file.token, name: file.name, size: file.size, format: 'register' },
    ...{ encoding: null, separator: null, sheets: [], sheet: null, headingLine: 1, remembered: false },
    count: exported.complaints + exported.remarks,
    columns: [],
    mapping: { columns: {}, values: {}, defaults: {}, closings: 'REFUSE' },
    missing: [],
    words: {},
    choices: {},
    first: exported.first.map((row) => {
      const text = textsOf(row)
      const nature = text('nature')
      return {
        line: Number(row.ordinal),
        kind: text('kind'),
        receivedAt: text('receivedAt'),
        person: text('complainantName') ?? text('complainantOrganisation'),
        nature: nature === null ? text('topic') : (labels.get(`NATURE:${nature}`) ?? nature),
        channel: labels.get(`CHANNEL:${text('channel')}`) ?? text('channel'),
        verbatim: text('verbatim')?.slice(0, longestShown) ?? '',
        reason: null,
      }
    }),
  }
}

function textsOf(row: StoredRow): (column: string) => string | null {
  return (column) => {
    const value = row[column]
    return typeof value === 'string' ? value : null
  }
}
