import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { makeCallThread } from '#service/apart/call-thread'
import type { AppEvent } from '#shared/api/events'
import { fillComplaints } from '#test/bench/support/fill-complaints'
import { builtCommandLine } from '#test/support/built-command-line'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

let entry: string
beforeAll(async () => {
  entry = process.env.REGISTRE31_BUILD_OUTPUT
    ? join(process.env.REGISTRE31_BUILD_OUTPUT, 'main/answer-calls.cjs')
    : join(dirname(await builtCommandLine()), 'answer-calls.cjs')
}, 180_000)

/** A register whose long calls are answered in a thread, and what was told meanwhile. */
async function openThreaded(): Promise<TestService & { readonly events: AppEvent[] }> {
  const events: AppEvent[] = []
  const opened = await openTestService({
    thread: (register) => makeCallThread(entry, register, (event) => events.push(event)),
  })
  return { ...opened, events }
}

/** Waits until something is told, or until the call that should tell it was answered. */
async function toldOf(
  events: readonly AppEvent[],
  call: Promise<unknown>,
  meanwhile: () => Promise<void> = async () => undefined,
) {
  let isOver = false
  void call.finally(() => {
    isOver = true
  })
  while (!isOver && !events.some(({ name }) => name === 'progress')) {
    await meanwhile()
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const token = '019aa000-0000-7000-8000-000000000001'
const report = { from: '2022-01-01', to: '2026-11-15', sample: 0 }

function oldRegister(lines: number): Uint8Array {
  const rows = Array.from(
    { length: lines },
    (_, line) => `A-${line};12/03/2025;Marie Durand;marie${line}@example.fr;courrier;Attente;Repris ${line}`,
  )
  const headings = 'N°;Date de réception;Nom;Courriel;Canal;Motif;Description'
  return new TextEncoder().encode([headings, ...rows].join('\n'))
}

it('answers a page of the list while a report is made, tells how far that is, and stops it when asked', async () => {
  const { service, call, refuse, close, events } = await openThreaded()
  fillComplaints(service.path, 800)
  const making = refuse('documents.followUpReport', { ...report, token })
  let pages = 0
  await toldOf(events, making, async () => {
    expect((await call('complaints.list', { limit: 50 })).rows).toHaveLength(50)
    pages += 1
  })
  expect(pages).toBeGreaterThan(2)
  expect(await call('documents.cancel', { token })).toEqual({ cancelled: true })
  expect(await making).toMatchObject({ code: 'CANCELLED_BY_USER' })
  await close()
})

it('hands over who calls, sees what was written since, and tells the window of what it wrote', async () => {
  const { call, close, events } = await openThreaded()
  const second = await call('session.choose', { employee: 'Bruno Caër' })
  const { number } = await call('intake.record', writtenComplaint())
  expect(await call('documents.receipt', { number })).toMatchObject({ pages: 1 })
  const opened = await call('imports.open', { name: 'ancien.csv', bytes: oldRegister(20) })
  expect(await call('imports.run', { token: opened.token })).toMatchObject({ complaints: 20 })
  expect(events).toContainEqual({ name: 'changed', channel: 'imports.run' })
  expect((await call('history.list', { limit: 1 })).entries[0]).toMatchObject({ actor: second.name })
  await close()
})

it('says that a job ended when its thread dies, keeps the register whole, and goes on with another thread', async () => {
  const { service, call, refuse, close, events } = await openThreaded()
  const opened = await call('imports.open', { name: 'ancien.csv', bytes: oldRegister(1_200) })
  const running = refuse('imports.run', { token: opened.token, job: token })
  await toldOf(events, running)
  await service.thread?.stop()
  expect(await running).toMatchObject({ code: 'INTERNAL', wording: { key: 'JOB_ENDED' } })
  const { number } = await call('intake.record', writtenComplaint())
  expect(await call('documents.caseSheet', { number })).toMatchObject({ pages: expect.any(Number) })
  expect(await call('register.verify', {})).toMatchObject({ whole: true })
  const [interrupted] = (await call('imports.list', {})).imports
  expect(interrupted).toMatchObject({ state: 'INTERRUPTED' })
  expect((interrupted?.complaints ?? 0) % 100).toBe(0)
  await close()
})
