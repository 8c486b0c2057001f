import type { RuleIssue } from '#shared/api/rule-issue'
import { decideKind } from '#shared/intake/intake-rules'
import { foldLabel } from './fold-words'
import type { ImportPlan, Means } from './import-plan'
import type { ImportRow } from './import-table'
import type { ImportTarget } from './import-target'
import { createMark } from './match-value'
import { columnsOf, dateOrderOf, meaningOf } from './propose-mapping'
import { readCaseFacts } from './read-case-facts'
import { type Moments, makeMoments } from './read-moment'
import { mendPhone, mendPostalCode, readYesNo, splitContact } from './read-values'
import { cellsOf, type RowCells } from './row-cells'

/** A line as the intake understands it, with what the file called it. */
export interface BuiltEntry {
  readonly line: number
  readonly input: Readonly<Record<string, unknown>>
  readonly sourceReference: string | null
  readonly sourceReceived: string | null
  readonly sourceNature: string | null
}

/** Reads the lines of a file one by one. */
export function makeBuilder(
  plan: ImportPlan,
): (row: ImportRow) => BuiltEntry | { readonly issues: RuleIssue[] } {
  const columns = columnsOf(plan.table, plan.mapping)
  const order = dateOrderOf(plan.table, plan.mapping)
  const timed = findTimed(plan, columns)
  const means = makeReader(plan)
  return (row) =>
    build(
      plan,
      cellsOf(row, columns),
      row,
      means,
      makeMoments(order, plan.now, (path) => timed.has(path)),
    )
}

/** What the file gives with its time of day. */
function findTimed({ table }: ImportPlan, columns: ReturnType<typeof columnsOf>): ReadonlySet<string> {
  const timed = [...columns].filter(([, positions]) =>
    positions.some((position) => table.columns[position]?.hasTimes),
  )
  return new Set(timed.map(([target]) => target))
}

/** Words whose meaning is remembered. */
const mostKnown = 10_000

function makeReader(plan: ImportPlan): Means {
  const known = new Map<string, string | null>()
  return (domain, word) => {
    if (word === null) return null
    const key = `${domain}:${word}`
    const found = known.get(key)
    if (found !== undefined) return found
    const meaning = meaningOf(domain, word.slice(0, 200), plan.mapping, plan.vocabulary)
    const code = meaning === createMark ? (plan.created.get(`${domain}:${foldLabel(word)}`) ?? null) : meaning
    if (known.size < mostKnown) known.set(key, code)
    return code
  }
}

function build(
  plan: ImportPlan,
  cells: RowCells,
  row: ImportRow,
  means: Means,
  moments: Moments,
): BuiltEntry | { issues: RuleIssue[] } {
  const { defaults } = plan.mapping
  const issues: RuleIssue[] = []
  const receivedText = cells.text('receivedAt')
  const receivedAt = moments.read('receivedAt', receivedText, cells.text('receivedTime'), issues)
  if (!receivedText) issues.push({ path: 'receivedAt', code: 'REQUIRED' })
  const verbatim = cells.joined('verbatim') ?? ''
  if (!verbatim) issues.push({ path: 'verbatim', code: 'REQUIRED' })
  const said = means('kind', cells.text('kind'))
  if (said === 'INFORMATION') issues.push({ path: 'kind', code: 'IMPORT_NOT_A_COMPLAINT' })
  const channel = means('channel', cells.text('channel')) ?? defaults.channel ?? 'OTHER'
  const written = cells.text('writtenForm')
  const writtenForm = (written === null ? null : readYesNo(written)) ?? defaults.writtenForm ?? false
  const complainant = readComplainant(cells, means)
  const dissatisfaction = said !== 'SUGGESTION'
  const trainingEvent = plan.isTraining && (said === 'DIFFICULTY' || said === 'HAZARD') ? said : null
  const decision = decideKind({
    complainant: complainant && { ...complainant, stakeholder: null },
    channel,
    writtenForm,
    dissatisfaction,
    trainingEvent,
  })
  const isRemark = 'kind' in decision && (decision.kind === 'remark' || decision.kind === 'suggestion')
  const input = withoutEmpty({
    receivedAt,
    channel,
    writtenForm,
    verbatim,
    dissatisfaction,
    complainant,
    ...readNature(plan, cells, means, isRemark),
    thirdParty: readThirdParty(cells),
    receivedBy: means('employee', cells.text('receivedBy')) ?? defaults.receivedBy,
    site: means('site', cells.text('site')) ?? defaults.site,
    ...(trainingEvent && { trainingEvent }),
  })
  const facts = isRemark
    ? { polarity: means('polarity', cells.text('polarity')) }
    : readCaseFacts(plan, cells, means, moments, issues)
  if (issues.length > 0) return { issues }
  return {
    line: row.line,
    input: Object.assign(input, withoutEmpty(facts)),
    sourceReference: cells.text('sourceReference')?.slice(0, 200) ?? null,
    sourceReceived: receivedText?.slice(0, 200) ?? null,
    sourceNature: cells.text('nature')?.slice(0, 200) ?? null,
  }
}

/** Words that stand for nothing. */
const nothings = new Set([
  'nc',
  'neant',
  'na',
  'n a',
  'inconnu',
  'inconnue',
  'anonyme',
  'aucun',
  'aucune',
  'sans',
  'non communique',
  'non renseigne',
  'ras',
  'null',
  'vide',
])

function saysNothing(text: string): boolean {
  const label = foldLabel(text)
  return label === '' || nothings.has(label)
}

function readComplainant(cells: RowCells, means: Means) {
  const own = (target: ImportTarget) => {
    const text = cells.text(target)
    return text === null || saysNothing(text) ? null : text
  }
  const contact = cells.joined('contact')
  const found = contact ? splitContact(contact) : { name: null, phone: null, email: null }
  const name = [own('firstName'), own('name')].filter(Boolean).join(' ') || found.name
  const phone = own('phone') ?? found.phone
  const postalCode = own('postalCode')
  const address = {
    country: own('country'),
    ...splitAddress(own('street'), postalCode && mendPostalCode(postalCode), own('city')),
  }
  const complainant = {
    name: name && saysNothing(name) ? null : name,
    organisation: own('organisation'),
    address: Object.values(address).some(Boolean) ? address : null,
    phone: phone && mendPhone(phone),
    email: own('email') ?? found.email,
    stakeholder: means('stakeholder', cells.text('stakeholder')),
    onBehalfOf: own('onBehalfOf'),
  }
  return Object.values(complainant).some(Boolean) ? complainant : null
}

/** An address written in one cell ends with its postal code and its town. */
function splitAddress(street: string | null, postalCode: string | null, city: string | null) {
  if (!street || postalCode || city) return { street, postalCode, city }
  const match = /^(.*?)[\s,–-]*\b(\d{5})\s+(\p{L}[^\d]*)$/su.exec(street)
  if (!match) return { street, postalCode, city }
  return { street: match[1]?.trim() || null, postalCode: match[2] ?? null, city: match[3]?.trim() || null }
}

function readNature(plan: ImportPlan, cells: RowCells, means: Means, isRemark: boolean) {
  const word = cells.text('nature')
  const detail = cells.joined('reason')
  const code = means('nature', word)
  const nature = code !== null && plan.natures.has(code) ? code : null
  const chosen = nature ?? plan.mapping.defaults.nature ?? plan.otherNature
  if (isRemark) return { nature: chosen, topic: code ?? chosen }
  const isOther = chosen === plan.otherNature
  const said = nature === null && word ? [word, detail].filter(Boolean).join(' – ') : detail
  return { nature: chosen, reason: said ?? (isOther ? plan.unspecified : null) }
}

function readThirdParty(cells: RowCells) {
  const name = cells.text('thirdPartyName')
  return name ? { name, category: cells.text('thirdPartyCategory') } : null
}

function withoutEmpty(input: Record<string, unknown>): Record<string, unknown> {
  const filled: Record<string, unknown> = {}
  for (const key of Object.keys(input)) {
    const value = input[key]
    if (value !== null && value !== undefined) filled[key] = value
  }
  return filled
}
