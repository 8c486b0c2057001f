import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { machineLine, quantile, type Timed } from './side-by-side'

const readme = resolve(import.meta.dirname, '../../../README.md')
const shownInReadme = /(<!-- latest figures -->\n).*(\n<!-- end of the figures -->)/s
/** What the README shows of the record. */
const main = [
  ...['open the register and close it', 'first page by receivedAt', 'filter: nature, status and year'],
  ...['words of some', 'words of most', 'a case by its number', 'who complains: cases known at intake'],
  ...['dashboard of a year', 'dashboard of a year, nothing prepared', 'rate of a year'],
  ...['size of the file', 'memory of the service after all of it'],
  ...['window: start to the first screen', 'window: list of complaints, opened', 'window: case, opened'],
  ...['window: list, words of most looked for', 'window: dashboard of the year, opened'],
  'import of so many lines of CSV',
]
/** How the counterpart is named that needs no naming. */
export const bareSql = 'bare SQL of the same rows'
export const minimalWindow = 'a window of Electron with one h1'

const file = (name: string) => resolve(import.meta.dirname, '..', name)

const measureSchema = z.object({
  /** What was measured, as the table names it. */
  work: z.string(),
  /** Complaints in the register. */
  size: z.int(),
  unit: z.enum(['ms', 's', 'MB']),
  median: z.number(),
  p95: z.number(),
  /** The same by the bare counterpart, in the same run. */
  floor: z.number().nullable(),
  floorName: z.string().nullable(),
  machine: z.string(),
  measuredOn: z.string(),
})
type Measure = z.infer<typeof measureSchema>

/** Keeps a measure in the record of the project, in place of an earlier one; only where a record is being made. */
export function remember(
  {
    work,
    size,
    unit = 'ms',
  }: { readonly work: string; readonly size: number; readonly unit?: Measure['unit'] },
  ours: Timed,
  floor: Timed | null,
): void {
  if (!process.env.REGISTRE31_BENCH_RECORD) return
  const measure: Measure = {
    ...{ work, size, unit },
    median: rounded(quantile(ours.times, 0.5)),
    p95: rounded(quantile(ours.times, 0.95)),
    floor: floor && rounded(quantile(floor.times, 0.5)),
    floorName: floor?.name ?? null,
    machine: machineLine(),
    measuredOn: new Date().toISOString().slice(0, 10),
  }
  const others = readRecord().filter((one) => one.work !== work || one.size !== size)
  const measures = [...others, measure]
  writeFileSync(file('record.json'), `${JSON.stringify(measures, null, 2)}\n`)
  writeFileSync(file('RECORD.md'), recordOf(measures))
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(shownInReadme, `$1\n${tableOf(measures, main)}\n$2`),
  )
}

function readRecord(): Measure[] {
  if (!existsSync(file('record.json'))) return []
  return z.array(measureSchema).parse(JSON.parse(readFileSync(file('record.json'), 'utf8')))
}

function tableOf(measures: readonly Measure[], shown?: readonly string[]): string {
  const sizes = [...new Set(measures.map(({ size }) => size))].sort((a, b) => a - b)
  const works = [...new Set(measures.map(({ work }) => work))].filter((work) => shown?.includes(work) ?? true)
  const head = [
    'complaints',
    ...sizes.map((size) => size.toLocaleString('en')),
    'beside bare SQL, largest register',
  ]
  const lines = works.map((work) => {
    const own = measures.filter((one) => one.work === work).sort((a, b) => a.size - b.size)
    const cells = sizes.map((size) => cellOf(own.find((one) => one.size === size)))
    return [work, ...cells, ratioOf(own.at(-1))]
  })
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...lines.map(row)].join('\n')
}

function recordOf(measures: readonly Measure[]): string {
  // The load moves from one measure to the next: the range of it says how quiet the machine was.
  const machines = [
    ...new Set(measures.map(({ machine, measuredOn }) => `${measuredOn}: ${machine.split(', load')[0]}`)),
  ]
  const loads = measures.map(({ machine }) => Number(/load ([\d.]+)/.exec(machine)?.[1] ?? 0))
  return [
    '# Bench record',
    '',
    'Medians, p95 in brackets, by number of complaints in the register (three tenths as many remarks beside them).',
    'Last column: how many times the median of the same rows read by bare SQL, each time in the quickest way that the',
    'indexes of the register offer, prepared once, in the same run. Lines that begin with *window* are times in the page',
    'of the built program, from the key or the button to the picture that answers, pauses in typing included. Written by',
    '`npm run bench -- --scale`.',
    '',
    tableOf(measures),
    '',
    ...machines.map((line) => `- ${line}, load ${Math.min(...loads)} to ${Math.max(...loads)}`),
    '',
  ].join('\n')
}

function cellOf(measure: Measure | undefined): string {
  if (!measure) return ''
  const { median, p95, unit } = measure
  // What takes seconds is done once.
  return unit === 'ms' ? `${short(median)} (${short(p95)}) ms` : `${median.toFixed(0)} ${unit}`
}

function ratioOf(measure: Measure | undefined): string {
  if (!measure?.floor) return ''
  const name = measure.floorName === bareSql ? '' : `, ${measure.floorName ?? ''}`
  return `${(measure.median / measure.floor).toFixed(1)} × ${short(measure.floor)} ${measure.unit}${name}`
}

function short(value: number): string {
  return value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0)
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
