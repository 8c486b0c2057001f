import { z } from 'zod'
import { AppError } from '#shared/api/app-error'
import { toInputError, toRuleError } from '#shared/api/parse-issues'
import type { RuleIssue } from '#shared/api/rule-issue'
import { type BuiltEntry, makeBuilder } from '#shared/imports/build-entry'
import type { RefusedLine } from '#shared/imports/import-api'
import type { ImportPlan } from '#shared/imports/import-plan'
import type { ImportRow } from '#shared/imports/import-table'
import { columnsOf } from '#shared/imports/propose-mapping'
import { type IntakeInput, intakeInputSchema } from '#shared/intake/intake-api'
import type { RuleContext } from '../context'
import { prepareEntry } from '../intake/intake-handlers'
import type { PreparedEntry } from '../intake/prepared-entry'

/** A line that can be recorded, or why it cannot. */
export type ReadLine =
  | { readonly entry: BuiltEntry; readonly input: IntakeInput; readonly prepared: PreparedEntry }
  | { readonly refused: RefusedLine }

/** Reads lines and applies every rule to them; nothing is written. */
export function makeLineReader(plan: ImportPlan): (context: RuleContext, row: ImportRow) => ReadLine {
  const build = makeBuilder(plan)
  const parse = makeParser()
  const columnOf = makeColumnFinder(plan)
  return (context, row) => {
    const refuse = (error: AppError) => ({ refused: describeRefusal(row.line, error, columnOf) })
    if (row.broken) return refuse(toRuleError([lineIssue(row.broken, row, plan)]))
    const built = build(row)
    if ('issues' in built) return refuse(toRuleError(built.issues))
    const parsed = parse(built.input)
    if (!parsed.success) return refuse(toInputError(parsed.error))
    try {
      return prepare(context, built, parsed.data, plan)
    } catch (error) {
      if (error instanceof AppError && error.code !== 'INTERNAL') return refuse(error)
      throw error
    }
  }
}

/** Holds entries to the fields that lines of the file have filled so far: of seventy, most files fill a dozen. */
function makeParser() {
  const { shape } = intakeInputSchema
  const filled = new Set<string>(['receivedAt', 'channel', 'writtenForm', 'verbatim', 'nature'])
  let schema: z.ZodType<IntakeInput> | undefined
  return (input: BuiltEntry['input']) => {
    const before = filled.size
    for (const field of Object.keys(input)) filled.add(field)
    if (!schema || filled.size > before) {
      const kept = Object.entries(shape).filter(([field]) => filled.has(field))
      // What is left out of it may be left out of an entry.
      schema = z.strictObject(Object.fromEntries(kept)) as unknown as z.ZodType<IntakeInput>
    }
    return schema.safeParse(input, { reportInput: true })
  }
}

function prepare(context: RuleContext, entry: BuiltEntry, input: IntakeInput, plan: ImportPlan): ReadLine {
  try {
    return { entry, input, prepared: prepareEntry(context, input, true) }
  } catch (error) {
    const isOpened =
      error instanceof AppError && error.code === 'CLOSING_GATE' && plan.mapping.closings === 'OPEN'
    if (!isOpened) throw error
    const { closedAt, closedBy, ...open } = input
    return { entry, input: open, prepared: prepareEntry(context, open, true) }
  }
}

function lineIssue(code: string, row: ImportRow, plan: ImportPlan): RuleIssue {
  return { path: '', code, params: { found: row.cells.length, expected: plan.table.headings.length } }
}

function describeRefusal(
  line: number,
  error: AppError,
  columnOf: (path: string) => string | null,
): RefusedLine {
  const [first] = error.issues
  const reason =
    error.issues.length > 0 ? error.issues.map((issue) => issue.message).join(' ') : error.message
  const field = first?.path ?? ''
  return { line, field, column: columnOf(field), code: first?.code ?? error.code, reason }
}

const pathTargets: Readonly<Record<string, string>> = {
  'compensations.0.amount': 'compensationAmount',
  'agreedSolutions.0.description': 'solution',
  'agreedSolutions.0.promisedFor': 'promisedFor',
  'complainant.address.postalCode': 'postalCode',
  'complainant.address.city': 'street',
  'complainant.address.street': 'street',
  topic: 'nature',
}

/** The heading of the column that a field of the record comes from. */
function makeColumnFinder(plan: ImportPlan): (path: string) => string | null {
  const columns = new Map<string, readonly number[]>(columnsOf(plan.table, plan.mapping))
  return (path) => {
    const target = pathTargets[path] ?? path.replace(/^complainant\./, '')
    const index = (columns.get(target) ?? (target === 'name' ? columns.get('contact') : undefined))?.[0]
    return index === undefined ? null : (plan.table.headings[index] ?? null)
  }
}
