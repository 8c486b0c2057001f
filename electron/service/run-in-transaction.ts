import { createHash } from 'node:crypto'
import { refusal } from '#shared/api/refusal'
import type { Db, OpenRegister, Service } from './context'
import { UnsettledError } from './database/unsettled-error'
import { askForEnd } from './history/chain-end'

interface WritingCall {
  readonly channel: string
  readonly input: unknown
}

/**
 * Runs what a call writes in one transaction. When the line to the server breaks before the end, it is tried once more:
 * nothing of it was done. When nobody can say whether it was done, the call is refused as OUTCOME_UNKNOWN and
 * remembered: made again with the same words, it is answered as the first time if that one was done after all.
 */
export async function runInTransaction(
  service: Service,
  { engine }: OpenRegister,
  call: WritingCall,
  write: (db: Db) => Promise<unknown>,
): Promise<unknown> {
  const earlier = service.unsettled.size > 0 ? service.unsettled.get(digestOf(call)) : undefined
  if (earlier) {
    const outcome = await earlier.readOutcome()
    if (outcome === null) throw refusal('OUTCOME_UNKNOWN')
    service.unsettled.delete(digestOf(call))
    if (outcome === 'committed') return earlier.output
  }
  let output: unknown
  const attempt = () =>
    engine.transact(async (db) => {
      if (engine.dialect === 'postgres') askForEnd(db)
      output = await write(db)
    })
  try {
    await tryTwice(engine, attempt)
  } catch (error) {
    if (!(error instanceof UnsettledError)) throw error
    const { channel } = call
    service.unsettled.set(digestOf(call), { channel, output, readOutcome: error.readOutcome })
    throw refusal('OUTCOME_UNKNOWN')
  }
  return output
}

/** Whether a call may have been done before: then a line that is cut does not mean that nothing was saved. */
export function isInDoubt({ unsettled }: Service, channel: string): boolean {
  return [...unsettled.values()].some((call) => call.channel === channel)
}

function digestOf({ channel, input }: WritingCall): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, input]))
    .digest('hex')
}

/** Once more when the line to the server broke: the next connection waits for the server to be back. */
export async function tryTwice<T>(engine: OpenRegister['engine'], attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!engine.isLineCut(error)) throw error
    return attempt()
  }
}
