import { toInputError } from '#shared/api/parse-issues'
import { foldLabel } from './fold-words'
import type { ImportPreview } from './import-api'
import { type ImportMapping, importMappingSchema } from './import-mapping'
import { importTargets } from './import-target'

/**
 * A mapping written by hand, laid over the one proposed: `{ "columns": { "Motif": "nature" } }` names what differs.
 * The columns alone do, and so does the other way round, `{ "nature": "Motif" }`. Headings are compared without case
 * and accents. Throws INVALID_INPUT when it is no mapping.
 */
export function readMappingFile(
  value: object,
  proposed: Pick<ImportPreview, 'mapping' | 'columns'>,
): ImportMapping {
  const whole = 'columns' in value || 'values' in value || 'defaults' in value || 'closings' in value
  const given: Record<string, unknown> = whole ? { ...value } : { columns: value }
  const columns = { ...proposed.mapping.columns }
  const headings = new Map(proposed.columns.map(({ heading }) => [foldLabel(heading), heading]))
  const targets = new Set<string>(importTargets)
  const asked =
    typeof given.columns === 'object' && given.columns !== null ? Object.entries(given.columns) : []
  const chosen: Record<string, unknown> = {}
  for (const [left, right] of asked) {
    const heading = headings.get(foldLabel(left))
    const turned = typeof right === 'string' ? headings.get(foldLabel(right)) : undefined
    if (heading === undefined && targets.has(left) && turned !== undefined) chosen[turned] = left
    else chosen[heading ?? left] = right
  }
  const taken = new Set(Object.values(chosen))
  const kept = Object.entries(columns).filter(
    ([heading, target]) => !(heading in chosen) && !taken.has(target),
  )
  const parsed = importMappingSchema.safeParse({
    ...given,
    columns: { ...Object.fromEntries(kept), ...chosen },
  })
  if (!parsed.success) throw toInputError(parsed.error)
  return parsed.data
}
