import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#shared/history/canonical-json'

/** The name under which the data of a report lies inside its PDF. */
export const embeddedDataName = 'registre31-donnees.json'

/** The one spelling of the data of a report. */
export function spellData(data: object): string {
  // The data of a report is JSON by construction; parsing it back gives it the type that says so.
  const json: Json = JSON.parse(JSON.stringify(data))
  return canonicalJson(json)
}

/**
 * SHA-256 of the data of a report, all but the line that holds this very digest: series of numbers and the anchor in
 * the history are part of what is sealed.
 */
export function fingerprintOf(data: { readonly seal: object }): string {
  const { sha256: _own, ...seal }: { sha256?: unknown } = { ...data.seal }
  return createHash('sha256')
    .update(spellData({ ...data, seal }))
    .digest('hex')
}
