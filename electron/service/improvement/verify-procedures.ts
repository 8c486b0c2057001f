import type { Context } from '../context'
import { hashContent } from '../files/file-content-store'
import { readChanges } from '../history/stored-changes'
import type { Finding } from '../register/finding'

/** Every approved procedure is the one that the history saw approved: numbers without a gap, bytes of their digests. */
export async function verifyProcedures({ db }: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  const rows = await db
    .selectFrom('procedureVersion')
    .selectAll()
    .orderBy('language')
    .orderBy('number')
    .execute()
  const told = await db
    .selectFrom('history')
    .select(['entityId', 'facts'])
    .where('entity', '=', 'procedure')
    .where('action', '=', 'APPROVE')
    .execute()
  const factsOf = new Map(told.map(({ entityId, facts }) => [entityId, readFacts(facts)]))
  const lastOf = new Map<string, number>()
  for (const row of rows) {
    const subject = `${row.language.toUpperCase()} ${row.number}`
    const find = (code: string) => findings.push({ code, params: { number: subject }, subject })
    const facts = factsOf.get(row.id)
    const isTold = (['number', 'approvedOn', 'dataHash', 'pdfHash'] as const).every(
      (field) => facts?.get(field) === row[field],
    )
    if (row.number !== (lastOf.get(row.language) ?? 0) + 1 || !isTold) find('VERIFY_PROCEDURE_ROW')
    lastOf.set(row.language, row.number)
    for (const hash of [row.dataHash, row.pdfHash]) {
      const kept = await db
        .selectFrom('fileContent')
        .select('bytes')
        .where('hash', '=', hash)
        .executeTakeFirst()
      if (!kept || hashContent(kept.bytes) !== hash) find('VERIFY_PROCEDURE_CONTENT')
    }
  }
  for (const { entityId } of told) {
    if (rows.every(({ id }) => id !== entityId))
      findings.push({ code: 'VERIFY_PROCEDURE_MISSING', params: {}, subject: entityId })
  }
  return findings
}

function readFacts(facts: string): Map<string, unknown> {
  try {
    return new Map(readChanges(facts).map(({ field, after }) => [field, after]))
  } catch {
    // Altered facts are no longer what the chain holds; the chain says so.
    return new Map()
  }
}
