import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { shorten } from '#shared/text/shorten'
import type { TodayRow } from '#shared/today/today-api'
import { hideNames } from '../accounts/hide-names'
import type { Context } from '../context'
import { todayHandlers } from '../today/today-handlers'
import { makeHeader } from './document-header'
import { fileNameOf } from './file-name'
import { labelsOf } from './labels'

/** Rows of one kind on paper: a day that holds more is not done from a sheet. */
const printedRows = 200

/** Fewer characters than the list brings along, so that a word is never cut. */
const longestText = 180

/** The day of the person at the keyboard, or of the team, as PDF. */
export async function makeDaySheet(
  context: Context,
  { scope, language, isDiscreet }: ParsedInputOf<'documents.daySheet'>,
): Promise<OutputOf<'documents.daySheet'>> {
  const list = await todayHandlers['today.list'](context, { scope, limit: printedRows })
  const day = context.hidesIdentities ? await hideNames(context, list) : list
  const labels = labelsOf(context, language)
  const isMine = scope === 'MINE'
  const toRow = (row: TodayRow) => ({
    task: row.task,
    number: row.number,
    person: isDiscreet ? null : row.person,
    about: [row.nature && labels.nature(row.nature), row.site && labels.site(row.site)]
      .filter(Boolean)
      .join(', '),
    text: row.text && shorten(row.text, longestText),
    dueOn: row.dueOn,
    handler: row.handledBy && labels.employee(row.handledBy),
  })
  const { renderDaySheet } = await import('../reports/day-sheet')
  const { bytes, pages } = await renderDaySheet({
    header: makeHeader(context, { reference: `FJ-${day.today.replaceAll('-', '')}`, language }),
    today: day.today,
    person: isMine ? context.actor.name : null,
    warningShare: context.clocks.warningShare,
    writtenFormDays: context.clocks.writtenFormDays,
    sections: day.sections
      .filter((section) => section.rows.length > 0)
      .map(({ name, team, mine, rows }) => ({ name, count: isMine ? mine : team, rows: rows.map(toRow) })),
  })
  return { fileName: fileNameOf([day.today, translate(language, 'today:sheet.fileName')]), bytes, pages }
}
