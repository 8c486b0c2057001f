import type { ParsedInputOf } from '#shared/api/contract'
import { outcomes, stakeholders } from '#shared/complaints/complaint'
import type { RegisterExport } from '#shared/exports/register-export'
import { translate } from '#shared/i18n/translate'
import type { ImportPreview } from '#shared/imports/import-api'
import { requiredTargets, type ValueDomain } from '#shared/imports/import-target'
import { columnsOf, findWords } from '#shared/imports/propose-mapping'
import { polarities } from '#shared/remarks/remark'
import type { Context } from '../context'
import { findImportFile, type ImportFile, keepImportFile, readImportFile } from './import-files'
import { makeLineReader } from './import-lines'
import { chooseMapping, makePlan } from './import-plan'

const firstLines = 20
const samplesShown = 3
const longestShown = 300

/** Takes a file in and says what it holds. */
export async function openImport(
  context: Context,
  input: ParsedInputOf<'imports.open'>,
): Promise<ImportPreview> {
  const file = keepImportFile(input.name, input.bytes)
  return describeFile(context, file, { token: file.token, reading: input.reading })
}

export async function previewImport(
  context: Context,
  input: ParsedInputOf<'imports.preview'>,
): Promise<ImportPreview> {
  return describeFile(context, findImportFile(input.token), input)
}

async function describeFile(
  context: Context,
  file: ImportFile,
  input: ParsedInputOf<'imports.preview'>,
): Promise<ImportPreview> {
  if (file.exported) return describeExport(context, file, file.exported)
  const read = await readImportFile(file, input.reading)
  const { mapping, remembered } = await chooseMapping(context, read, input.mapping)
  const plan = makePlan(context, read, mapping)
  const columns = columnsOf(read.table, mapping)
  const { table } = read
  return {
    token: file.token,
    name: file.name,
    size: file.bytes.length,
    format: read.format,
    encoding: read.encoding,
    separator: read.separator,
    sheets: [...read.sheets],
    sheet: read.sheet,
    headingLine: table.headingLine,
    count: table.rows.length,
    columns: table.headings.map((heading, index) => ({
      heading,
      target: mapping.columns[heading] ?? null,
      samples: table.rows
        .map((row) => row.cells[index] ?? '')
        .filter((cell) => cell.trim() !== '')
        .slice(0, samplesShown)
        .map((cell) => cell.slice(0, 120)),
    })),
    mapping,
    remembered,
    missing: requiredTargets.filter((target) => !columns.has(target)),
    words: findWords(table, mapping, plan.vocabulary),
    choices: choicesOf(context),
    first: readFirst(context, read, plan),
  }
}

function readFirst(
  context: Context,
  read: Parameters<typeof makeLineReader>[0],
  plan: ReturnType<typeof makePlan>,
) {
  const readLine = makeLineReader(read, plan)
  const labels = new Map(context.lists.map((item) => [`${item.list}:${item.code}`, item.labelFr]))
  const verbatim = columnsOf(read.table, plan.mapping).get('verbatim') ?? []
  return read.table.rows.slice(0, firstLines).map((row) => {
    const line = readLine(context, row)
    const words = verbatim.map((column) => row.cells[column] ?? '').join('\n')
    const none = { kind: null, receivedAt: null, person: null, nature: null, channel: null }
    if ('refused' in line) {
      return { ...none, line: row.line, verbatim: words.slice(0, longestShown), reason: line.refused.reason }
    }
    const { input, prepared } = line
    const isRemark = prepared.kind === 'remark' || prepared.kind === 'suggestion'
    const topic = isRemark ? (input.topic ?? input.nature) : input.nature
    return {
      line: row.line,
      kind: prepared.kind,
      receivedAt: input.receivedAt,
      // Of a remark no name is kept.
      person: isRemark ? null : (input.complainant?.name ?? input.complainant?.organisation ?? null),
      nature: labels.get(`NATURE:${topic}`) ?? labels.get(`TOPIC:${topic}`) ?? topic,
      channel: labels.get(`CHANNEL:${input.channel}`) ?? input.channel,
      verbatim: input.verbatim.slice(0, longestShown),
      reason: null,
    }
  })
}

/** What the words of the file can be matched to, in the words of the register. */
function choicesOf(context: Context): ImportPreview['choices'] {
  const listed = (names: readonly string[]) => {
    const seen = new Set<string>()
    return context.lists
      .filter((item) => names.includes(item.list) && !seen.has(item.code) && seen.add(item.code))
      .map((item) => ({ code: item.code, label: item.labelFr }))
  }
  const named = (found: readonly { id: string; name: string }[]) =>
    found.map(({ id, name }) => ({ code: id, label: name }))
  const fixed = (domain: ValueDomain, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: translate('fr', `imports:meaning.${domain}.${code}`) }))
  return {
    nature: listed(['NATURE', 'TOPIC']),
    channel: listed(['CHANNEL']),
    employee: named(context.employees),
    site: named(context.sites),
    status: fixed('status', ['OPEN', 'CLOSED', 'CANCELLED']),
    kind: fixed('kind', ['COMPLAINT', 'REMARK', 'SUGGESTION', 'DIFFICULTY', 'HAZARD', 'INFORMATION']),
    outcome: fixed('outcome', outcomes),
    severity: fixed('severity', ['1', '2', '3', '4']),
    stakeholder: fixed('stakeholder', stakeholders),
    polarity: fixed('polarity', polarities),
  }
}

/** An export of ours needs no mapping: it says itself what it is. */
function describeExport(context: Context, file: ImportFile, exported: RegisterExport): ImportPreview {
  const labels = new Map(context.lists.map((item) => [`${item.list}:${item.code}`, item.labelFr]))
  const { complaints, remarks } = exported
  const first = [...complaints, ...remarks].toSorted((a, b) => a.ordinal - b.ordinal).slice(0, firstLines)
  return {
    ...{ token: file.token, name: file.name, size: file.bytes.length, format: 'register' },
    ...{ encoding: null, separator: null, sheets: [], sheet: null, headingLine: 1, remembered: false },
    count: complaints.length + remarks.length,
    columns: [],
    mapping: { columns: {}, values: {}, defaults: {}, closings: 'REFUSE' },
    missing: [],
    words: {},
    choices: {},
    first: first.map((entry) => ({
      line: entry.ordinal,
      kind: entry.kind,
      receivedAt: entry.receivedAt,
      person:
        'complainant' in entry ? (entry.complainant?.name ?? entry.complainant?.organisation ?? null) : null,
      nature: 'nature' in entry ? (labels.get(`NATURE:${entry.nature}`) ?? entry.nature) : entry.topic,
      channel: labels.get(`CHANNEL:${entry.channel}`) ?? entry.channel,
      verbatim: entry.verbatim.slice(0, longestShown),
      reason: null,
    })),
  }
}
