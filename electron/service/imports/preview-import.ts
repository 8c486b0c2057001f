import type { ParsedInputOf } from '#shared/api/contract'
import { outcomes, stakeholders } from '#shared/complaints/complaint'
import { translate } from '#shared/i18n/translate'
import type { ImportPreview } from '#shared/imports/import-api'
import { requiredTargets, type ValueDomain } from '#shared/imports/import-target'
import { columnsOf, findWords } from '#shared/imports/propose-mapping'
import { polarities } from '#shared/remarks/remark'
import type { Context } from '../context'
import { describeExport } from './describe-export'
import { type ImportFile, keepFileAt, keepImportFile, readImportFile, withImportFile } from './import-files'
import { makeLineReader } from './import-lines'
import { chooseMapping, makePlan } from './import-plan'
import type { TableFile } from './read-table'

const firstLines = 20
const longestShown = 300

/** Takes a file in and says what it holds. */
export async function openImport(
  context: Context,
  input: ParsedInputOf<'imports.open'>,
): Promise<ImportPreview> {
  const { token } = await keepImportFile(input.name, input.bytes)
  return withImportFile(token, (file) => describeFile(context, file, { token, reading: input.reading }))
}

export async function offerImport(
  context: Context,
  { path, reading }: ParsedInputOf<'imports.offer'>,
): Promise<ImportPreview> {
  const { token } = await keepFileAt(path)
  return withImportFile(token, (file) => describeFile(context, file, { token, reading }))
}

export async function previewImport(
  context: Context,
  input: ParsedInputOf<'imports.preview'>,
): Promise<ImportPreview> {
  return withImportFile(input.token, (file) => describeFile(context, file, input))
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
    size: file.size,
    format: read.format,
    encoding: read.encoding,
    separator: read.separator,
    sheets: [...read.sheets],
    sheet: read.sheet,
    headingLine: table.headingLine,
    count: table.count,
    columns: table.headings.map((heading, index) => ({
      heading,
      target: mapping.columns[heading] ?? null,
      samples: (table.columns[index]?.samples ?? []).map((cell) => cell.slice(0, 120)),
    })),
    mapping,
    remembered,
    missing: requiredTargets.filter((target) => !columns.has(target)),
    words: findWords(table, mapping, plan.vocabulary),
    choices: choicesOf(context),
    first: readFirst(context, read, plan),
  }
}

function readFirst(context: Context, read: TableFile, plan: ReturnType<typeof makePlan>) {
  const readLine = makeLineReader(plan)
  const labels = new Map(context.lists.map((item) => [`${item.list}:${item.code}`, item.labelFr]))
  const verbatim = columnsOf(read.table, plan.mapping).get('verbatim') ?? []
  return read.table.first.slice(0, firstLines).map((row) => {
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
