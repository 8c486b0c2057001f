import type { Context } from '../context'
import { resolveSite } from '../resolve-reference'

/** The ids of the sites that are meant, each once; none means all. Refused with the place of the one unknown. */
export function resolveSites(context: Context, references: readonly string[]): string[] {
  return [...new Set(references.map((reference, index) => resolveSite(context, reference, `sites.${index}`)))]
}
