import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { paragraph } from '#service/reports/kit/prose'
import { addRow, type Column, closeTable, measured, openTable } from '#service/reports/kit/table'
import { type Translator, translate, translator } from '#shared/i18n/translate'
import type { FollowUpReportData, RegisterRow } from '#shared/reports/follow-up-report-data'
import { formatDateOf, formatDateTime, formatDuration } from '#shared/text/formats'

/** Rows drawn before others get their turn in the process, and a cancellation is heard. */
const stretch = 250

/** Rows by which the columns are measured. */
const sampleSize = 500

/** Annex A: one line a case, in the order of the numbers. */
export async function drawRegister(
  paper: Paper,
  data: FollowUpReportData,
  breathe: () => Promise<void>,
): Promise<void> {
  const t = translator(paper.language, 'documents:followUp.register')
  if (data.register.length === 0) {
    paragraph(paper, t('empty'))
    return
  }
  paragraph(paper, t('intro', { count: data.register.length }))
  const words = registerWords(data)
  const table = openTable(paper, {
    columns: registerColumns(data, t),
    isDense: true,
    sample: data.register.slice(0, sampleSize).map((row) => measured(words(row), styles.denseCell)),
  })
  let drawn = 0
  for (const row of data.register) {
    addRow(paper, table, words(row))
    drawn += 1
    if (drawn % stretch === 0) await breathe()
  }
  closeTable(paper)
}

function registerColumns({ identity }: FollowUpReportData, t: Translator): Column[] {
  return [
    { header: t('number'), weight: 1, isRowHeader: true },
    { header: t('received'), weight: 1 },
    ...(identity === 'anonymous' ? [] : [{ header: t('person'), weight: 1 }]),
    { header: t('channel'), weight: 1 },
    { header: t('site'), weight: 1 },
    { header: t('nature'), weight: 1 },
    { header: t('severity'), weight: 1 },
    { header: t('status'), weight: 1 },
    { header: t('answered'), weight: 1 },
    { header: t('outcome'), weight: 1 },
    { header: t('delay'), weight: 1, align: 'right' },
  ]
}

function registerWords({ header, identity }: FollowUpReportData): (row: RegisterRow) => string[] {
  const { language, timeZone } = header
  // Few words for many rows: each is looked up once.
  const words = new Map<string, string>()
  const word = (key: string) => {
    const known = words.get(key) ?? translate(language, `enums:${key}`)
    words.set(key, known)
    return known
  }
  return (row) => [
    row.number,
    formatDateTime(row.receivedAt, timeZone),
    ...(identity === 'anonymous' ? [] : [row.person ?? '–']),
    row.channel,
    row.site,
    row.nature,
    row.severity === null ? '–' : word(`severity.${row.severity}`),
    word(`status.${row.status}`),
    row.answeredAt === null ? '–' : formatDateOf(row.answeredAt, timeZone),
    row.outcome ?? '–',
    row.minutes === null ? '–' : formatDuration(row.minutes, language),
  ]
}
