import { isDeepStrictEqual } from 'node:util'
import { refusal } from '#shared/api/refusal'
import { listRegisterTables, type RegisterTable } from '#shared/exports/register-tables'
import type { CopiedRegister } from '#shared/move/move-api'
import type { Db, Service } from '../context'
import type { Dispatch } from '../handlers'
import { readHead } from '../history/read-head'
import { countAllRows } from '../register/tables/read-all-tables'
import { verifyRegister } from '../register/verify'
import { makeContext, requireRegister } from '../register-context'

/**
 * Whether a copy is the register: as many rows in every table, the same end of the history, nothing that
 * `register.verify` finds in one and not in the other, and the same figures of every year. Throws when it is not.
 */
export async function compareRegisters(
  source: Service,
  copy: Service,
  dispatch: Dispatch,
): Promise<Omit<CopiedRegister, 'rows'>> {
  const [from, to] = [requireRegister(source).engine.db, requireRegister(copy).engine.db]
  const tables = listRegisterTables({ withSecrets: true })
  // The newest line of the history tells of every change: whoever wrote meanwhile is found here.
  const head = await readHead(from)
  if (!isDeepStrictEqual(head, await readHead(to))) throw refusal('CONFLICT', 'MOVE_CHANGED_MEANWHILE')
  const counts = await countRows(from, tables)
  if (!isDeepStrictEqual(counts, await countRows(to, tables))) throw refusal('REFUSED', 'MOVE_DIFFERS')
  if (!isDeepStrictEqual(await findIn(source), await findIn(copy))) throw refusal('REFUSED', 'MOVE_DIFFERS')
  const years = await readYears(from)
  for (const year of years) {
    const period = { from: `${year}-01-01`, to: `${year}-12-31` }
    for (const channel of ['indicators.get', 'rates.compute']) {
      const [own, copied] = [await dispatch(source, channel, period), await dispatch(copy, channel, period)]
      if (!('value' in own) || !isDeepStrictEqual(own, copied)) throw refusal('REFUSED', 'MOVE_DIFFERS')
    }
  }
  return {
    complaints: counts.get('complaint') ?? 0,
    remarks: counts.get('remark') ?? 0,
    historyRows: head?.sequence ?? 0,
    years,
  }
}

async function countRows(db: Db, tables: readonly RegisterTable[]): Promise<Map<RegisterTable, number>> {
  const counts = new Map<RegisterTable, number>()
  for (const table of tables) counts.set(table, await countAllRows(db, [table]))
  return counts
}

/** What is wrong with the entries and the history; pages and backups are those of the place, not of the register. */
async function findIn(service: Service) {
  const register = requireRegister(service)
  const { findings } = await verifyRegister(await makeContext(service, register, register.engine.db))
  return findings.filter(({ code }) => !/INTEGRITY|BACKUP/.test(code))
}

async function readYears(db: Db): Promise<number[]> {
  const { first, last } = await db
    .selectFrom('complaint')
    .select(({ fn }) => [fn.min('receivedAt').as('first'), fn.max('receivedAt').as('last')])
    .executeTakeFirstOrThrow()
  const [from, to] = [first, last].map((at) => Number(at?.slice(0, 4) ?? Number.NaN))
  if (!from || !to) return []
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
