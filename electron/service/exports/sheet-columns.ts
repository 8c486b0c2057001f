import type { ComplaintColumn } from '#shared/complaints/complaint-columns'
import { translate } from '#shared/i18n/translate'
import type { RemarkColumn } from '#shared/remarks/remark-columns'
import type { Language } from '#shared/text/language'
import type { SheetColumn } from './sheet-cell'

const widths: Partial<Record<ComplaintColumn | RemarkColumn, number>> = {
  receivedAt: 17,
  person: 26,
  email: 28,
  nature: 22,
  topic: 22,
  verbatim: 70,
  site: 22,
  handledBy: 20,
  thirdParty: 26,
  transmittedTo: 24,
  status: 18,
}

const usualWidth = 15

/** The columns of a sheet, named as in the list. */
export function describeColumns(
  screen: 'complaints' | 'remarks',
  columns: readonly (ComplaintColumn | RemarkColumn)[],
  language: Language,
): SheetColumn[] {
  return columns.map((column) => ({
    header: translate(language, `lists:columns.${screen}.${column}`),
    width: widths[column] ?? usualWidth,
    isLong: column === 'verbatim',
  }))
}
