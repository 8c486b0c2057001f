import { createHash } from 'node:crypto'
import { toRuleError } from '#shared/api/parse-issues'
import { translate } from '#shared/i18n/translate'
import { foldLabel } from '#shared/imports/fold-words'
import { type ImportMapping, mappingLimits } from '#shared/imports/import-mapping'
import type { ImportPlan } from '#shared/imports/import-plan'
import { requiredTargets } from '#shared/imports/import-target'
import { createMark } from '#shared/imports/match-value'
import { columnsOf, findWords, proposeMapping } from '#shared/imports/propose-mapping'
import { registerVocabulary } from '#shared/imports/register-vocabulary'
import { localDateTimeOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { readRememberedMapping } from './import-store'
import type { TableFile } from './read-table'

/** By which files of one source are known: their headings. */
export function sourceOf({ table }: TableFile): string {
  return createHash('sha256').update(table.headings.map(foldLabel).join('\n')).digest('base64url')
}

/** The mapping given, or the one used last for these headings, or ours. */
export async function chooseMapping(
  context: Context,
  file: TableFile,
  given: ImportMapping | undefined,
): Promise<{ readonly mapping: ImportMapping; readonly remembered: boolean }> {
  if (given) return { mapping: given, remembered: false }
  const remembered = await readRememberedMapping(context.db, sourceOf(file))
  return { mapping: remembered ?? proposeMapping(file.table), remembered: remembered !== null }
}

/** What stays the same from line to line. */
export function makePlan(
  context: Context,
  file: TableFile,
  mapping: ImportMapping,
  created: ReadonlyMap<string, string> = new Map(),
): ImportPlan {
  const natures = context.lists.filter((item) => item.list === 'NATURE')
  const other = natures.find((item) => item.needsDetail) ?? natures.at(-1)
  return {
    table: file.table,
    mapping,
    vocabulary: registerVocabulary(context),
    natures: new Set(natures.map((item) => item.code)),
    otherNature: other?.code ?? 'AUTRE',
    unspecified: translate('fr', 'imports:unspecified'),
    isTraining: context.settings.profile === 'TRAINING_ORGANISATION',
    now: localDateTimeOf(context.now, context.settings.timeZone),
    created,
  }
}

/** Refuses a mapping without what every entry needs. */
export function assertComplete(file: TableFile, mapping: ImportMapping): void {
  const columns = columnsOf(file.table, mapping)
  const missing = requiredTargets.filter((target) => !columns.has(target))
  if (missing.length === 0) return
  throw toRuleError(
    missing.map((path) => ({ path, code: `IMPORT_NO_${path === 'verbatim' ? 'WORDS' : 'DATE'}_COLUMN` })),
  )
}

/** Persons and sites that the file names and nobody here bears, each once. */
export function findCreated(
  plan: ImportPlan,
): { readonly domain: 'employee' | 'site'; readonly name: string; readonly key: string }[] {
  const words = findWords(plan.table, plan.mapping, plan.vocabulary, mappingLimits.words)
  const found = new Map<string, { domain: 'employee' | 'site'; name: string; key: string }>()
  for (const domain of ['employee', 'site'] as const) {
    for (const { word, code } of words[domain] ?? []) {
      const key = `${domain}:${foldLabel(word)}`
      if (code === createMark && !found.has(key)) found.set(key, { domain, name: word, key })
    }
  }
  return [...found.values()]
}
