import { parseServerAddress } from '#shared/server/server-address'
import type { Service } from '../context'
import type { Engine } from '../database/engine'
import { openPostgresEngine } from '../database/postgres-engine'
import { toPostgresAppError } from '../database/postgres-errors'

/** Others write all the time: screens are read again at most this often. */
const tellMs = 500

/** Connects to the server of the service's register. Fails at once when nobody answers; later there is patience. */
export async function openServerEngine(service: Service): Promise<Engine> {
  const { address } = parseServerAddress(service.path)
  // Its client is read by those alone who have a server.
  const { connectToServer } = await import('../database/postgres-server')
  const first = connectToServer(address, service.server, 0)
  try {
    const client = await first.connect()
    client.release(false)
  } catch (error) {
    throw toPostgresAppError(error) ?? error
  } finally {
    await first.end()
  }
  return openPostgresEngine(connectToServer(address, service.server))
}

/** Whether there is a register in the database; one that was not made to its end is none. What cannot be read is closed. */
export async function isMade(engine: Engine): Promise<boolean> {
  try {
    if (!(await engine.hasLayout())) return false
    const row = await engine.db
      .selectFrom('setting')
      .select('name')
      .where('name', '=', 'registerId')
      .executeTakeFirst()
    return row !== undefined
  } catch (error) {
    await engine.close()
    throw engine.toAppError(error) ?? error
  }
}

/** Tells the window when other workstations changed something. */
export async function followOthers(service: Service, engine: Engine): Promise<void> {
  let isToldSoon = false
  const onChange = () => {
    if (isToldSoon) return
    isToldSoon = true
    setTimeout(() => {
      isToldSoon = false
      service.emit({ name: 'changed-elsewhere' })
    }, tellMs).unref()
  }
  await engine.followChanges?.(onChange, (isUp) => service.emit({ name: 'server-line', isUp }))
}
