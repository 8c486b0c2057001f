import { judgeAnchor } from '#shared/backups/judge-anchor'
import { readHashAt, readRestorations } from '../backups/chain-anchors'
import { findBackups } from '../backups/find-backups'
import type { Context } from '../context'
import type { Finding } from './finding'

/**
 * Every backup of the register that lies in its folder knows a line of the history and its seal: a history that was
 * cut off and written anew is whole in itself, but no longer the one that they saw.
 */
export async function verifyBackups({ db, engine, service, registerId }: Context): Promise<Finding[]> {
  if (!engine.copyTo) return []
  const findings: Finding[] = []
  const restorations = await readRestorations(db)
  for (const { fileName, manifest } of await findBackups(service)) {
    if (manifest?.registerId !== registerId) continue
    const { sequence } = manifest.head
    if (judgeAnchor(manifest, await readHashAt(db, sequence), restorations) !== 'DIFFERS') continue
    const params = { fileName, sequence }
    findings.push({ code: 'VERIFY_BACKUP_ANCHOR', params, subject: String(sequence) })
  }
  return findings
}
