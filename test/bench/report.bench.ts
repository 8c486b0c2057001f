import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { readEmbeddedData } from '#service/issued-reports/read-embedded-data'
import { openFace } from '#service/reports/fonts'
import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData, RegisterRow } from '#shared/reports/follow-up-report-data'
import { formatDateOf, formatDateTime, formatDuration } from '#shared/text/formats'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'
import { alternate, say, sayMachine, sayRatio, timeOf } from './support/side-by-side'

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
  const memory = [maxMemory()]
  const bare = await drawBare(rows, true)
  memory.push(maxMemory())
  const { ours, floor } = await alternate(
    3,
    () => timeOf(() => call('documents.followUpReport', question)),
    () => timeOf(() => drawBare(rows, true)),
  )
  const untagged = [await timeOf(() => drawBare(rows, false)), await timeOf(() => drawBare(rows, false))]
  sayMachine()
  sayRatio(
    `documents.followUpReport, ${rows.length} rows, ${first.pages} pages; bare: ${bare.pages} pages`,
    { name: 'gathered, computed, drawn with charts, tagged, PDF/A-3a', times: ours },
    { name: 'bare pdfkit, tagged: the same rows and characters', times: floor },
    '≤ 1.5×',
  )
  sayRatio(
    'the same beside bare pdfkit without tags',
    { name: 'ours', times: ours },
    { name: 'bare pdfkit, no tags', times: untagged },
    '≤ 1.5×',
  )
  say(`    memory of the process at most: ${memory[0]} MB after one of ours, ${memory[1]} MB after one bare`)
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

/** What somebody would write who wants nothing but the rows on pages: no measuring, no charts, no archive. */
async function drawBare(
  rows: readonly (readonly string[])[],
  tagged: boolean,
): Promise<{ pages: number; bytes: number }> {
  const pdf = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin: 0, autoFirstPage: false },
    ...(tagged ? { pdfVersion: '1.7', tagged, lang: 'fr-FR' } : {}),
  })
  let bytes = 0
  pdf.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  // pdfkit also takes an opened fontkit face, which its types do not say.
  pdf.registerFont('face', openFace('Inter-Regular') as unknown as string)
  const table = tagged ? pdf.struct('Table') : null
  if (table) pdf.addStructure(table)
  let y = Number.POSITIVE_INFINITY
  let pages = 0
  for (const row of rows) {
    if (y > 520) {
      pdf.addPage()
      pdf.font('face').fontSize(7.5)
      pages += 1
      y = 57
    }
    const line = table && pdf.struct('TR')
    if (line) table?.add(line)
    for (const [index, text] of row.entries()) {
      const draw = () => pdf.text(text, 57 + index * 73, y, { lineBreak: false })
      if (line) line.add(pdf.struct('TD', {}, draw))
      else draw()
    }
    line?.end()
    y += 14
  }
  table?.end()
  pdf.end()
  await ended
  return { pages, bytes }
}

function maxMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
