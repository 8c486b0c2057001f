import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { readEmbeddedData } from '#service/issued-reports/read-embedded-data'
import { openFace } from '#service/reports/fonts'
import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData, RegisterRow } from '#shared/reports/follow-up-report-data'
import { formatDateOf, formatDateTime, formatDuration } from '#shared/text/formats'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'
import { alternate, sayMachine, sayRatio, timeOf } from './support/side-by-side'

const cases = 10_000
const question = { from: '2022-01-01', to: '2026-11-15', sample: 0 }
const zone = 'Europe/Paris'

test('the follow-up report of 10,000 complaints with annex A beside bare pdfkit', async () => {
  const { service, call, close } = await openTestService()
  fillComplaints(service.path, cases)
  const first = await call('documents.followUpReport', question)
  // Written by us from this very type.
  const data: FollowUpReportData = JSON.parse(readEmbeddedData(first.bytes) ?? '{}')
  const late = data.delays?.overdue.map((one) => [
    ...[one.number, formatDateOf(one.receivedAt, zone), one.answerDueOn, one.nature, one.site],
    ...[one.handledBy ?? '–', String(one.daysLate)],
  ])
  const rows = [...data.register.map(wordsOf), ...(late ?? [])]
  expect(rows.length).toBeGreaterThan(cases * 0.99)
  const bare = await drawBare(rows)
  const bareMemory = maxMemory()
  const { ours, floor } = await alternate(
    3,
    () => timeOf(() => call('documents.followUpReport', question)),
    () => timeOf(() => drawBare(rows)),
  )
  sayMachine()
  sayRatio(
    `documents.followUpReport, ${rows.length} rows, ${first.pages} pages; bare: ${bare.pages} pages`,
    { name: 'gathered, computed, drawn with charts, tagged, PDF/A-3a', times: ours },
    { name: 'bare pdfkit, the same rows and characters', times: floor },
    '≤ 1.5×',
  )
  process.stdout.write(
    `  memory at most: ${bareMemory} MB after the first of each, ${maxMemory()} MB in all\n`,
  )
  await close()
})

/** The cells of a row as annex A prints them. */
function wordsOf(row: RegisterRow): string[] {
  return [
    row.number,
    formatDateTime(row.receivedAt, zone),
    row.channel,
    row.site,
    row.nature,
    row.severity === null ? '–' : translate('fr', `enums:severity.${row.severity}`),
    translate('fr', `enums:status.${row.status}`),
    row.answeredAt === null ? '–' : formatDateOf(row.answeredAt, zone),
    row.outcome ?? '–',
    row.minutes === null ? '–' : formatDuration(row.minutes, 'fr'),
  ]
}

/** What somebody would write who wants nothing but the rows on pages: no measuring, no tags, no archive. */
async function drawBare(rows: readonly (readonly string[])[]): Promise<{ pages: number; bytes: number }> {
  const pdf = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, autoFirstPage: false })
  let bytes = 0
  pdf.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  // pdfkit also takes an opened fontkit face, which its types do not say.
  pdf.registerFont('face', openFace('Inter-Regular') as unknown as string)
  let y = Number.POSITIVE_INFINITY
  let pages = 0
  for (const row of rows) {
    if (y > 520) {
      pdf.addPage()
      pdf.font('face').fontSize(7.5)
      pages += 1
      y = 57
    }
    for (const [index, text] of row.entries()) pdf.text(text, 57 + index * 73, y, { lineBreak: false })
    y += 14
  }
  pdf.end()
  await ended
  return { pages, bytes }
}

function maxMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
