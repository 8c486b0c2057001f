import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import type { Complaint } from '#shared/complaints/complaint'
import type { Remark } from '#shared/remarks/remark'
import { migrationsFolder } from './open-service'

/** A service on a register of sample data, and how to speak to it. */
export interface Sample {
  readonly service: Service
  call<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>
  close(): Promise<void>
}

/** A service without a register yet. */
export async function openSample(now: string): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-demonstration-'))
  const service = await startService({
    path: join(folder, 'exemple.r31'),
    migrationsFolder,
    now: () => now,
  })
  return {
    service,
    async call(channel, input) {
      const result = await dispatch(service, channel, input)
      if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
      return result.value
    },
    async close() {
      await stopService(service)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A register of sample data, as it is made on first start. */
export async function fillSample(
  now: string,
  input: InputOf<'register.createDemonstration'>,
): Promise<Sample> {
  const sample = await openSample(now)
  await sample.call('register.createDemonstration', input)
  return sample
}

/** Every complaint, whole. */
export async function readComplaints({ call }: Sample): Promise<Complaint[]> {
  const complaints: Complaint[] = []
  for (let after: string | null = null; ; ) {
    const page: OutputOf<'complaints.list'> = await call('complaints.list', { after, limit: 500 })
    for (const { id } of page.rows) complaints.push(await call('complaints.get', { id }))
    if (page.next === null) return complaints
    after = page.next
  }
}

/** Every remark and suggestion, whole. */
export async function readRemarks({ call }: Sample): Promise<Remark[]> {
  const remarks: Remark[] = []
  for (let after: string | null = null; ; ) {
    const page: OutputOf<'remarks.list'> = await call('remarks.list', { after, limit: 500 })
    for (const { id } of page.rows) remarks.push(await call('remarks.get', { id }))
    if (page.next === null) return remarks
    after = page.next
  }
}
