import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherCases } from '#service/documents/gather-cases'
import { makeContext } from '#service/register-context'
import { flowOf } from '#shared/reports/follow-up-figures'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

const day = fc.integer({ min: 0, max: 500 }).map((offset) => {
  return new Date(Date.UTC(2025, 6, 1, 8) + offset * 86_400_000).toISOString()
})
const act = fc.record({
  what: fc.constantFrom(
    'complaint',
    'oral',
    'anonymous',
    'idea',
    'downgrade',
    'cancel',
    'close',
    'reopen',
    'promote',
  ),
  at: day,
  pick: fc.nat(1_000),
})

/** Closed and reopened twice within one tick of the clock. */
const reopenedTwiceAtOnce = ['complaint', 'close', 'reopen', 'close', 'reopen', 'complaint'].map((what) => ({
  what,
  at: '2025-07-01T08:00:00.000Z',
  pick: 0,
}))

describe.each(engines)('whatever happens to a register on %s', (engine) => {
  it('its numbers have no gap, its flow balances and its history is whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 30 }), async (acts) => {
        const register = await openTestService({ engine, now: '2026-11-16T09:00:00.000Z' })
        try {
          for (const { what, at, pick } of acts) await perform(register, what, at, pick)
          expect(await register.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
          await expectBalance(register)
        } finally {
          await register.close()
        }
      }),
      { numRuns: engine === 'sqlite' ? 8 : 3, examples: [[reopenedTwiceAtOnce]] },
    )
  }, 180_000)
})

async function perform(register: TestService, what: string, at: string, pick: number): Promise<void> {
  const entry = writtenComplaint({ receivedAt: at })
  if (what === 'complaint') await register.call('intake.record', entry)
  if (what === 'oral')
    await register.call('intake.record', { ...entry, channel: 'PHONE', writtenForm: false })
  if (what === 'anonymous') await register.call('intake.record', { ...entry, complainant: null })
  if (what === 'idea') await register.call('intake.record', { ...entry, dissatisfaction: false })
  if (what === 'promote') return promoteSome(register, pick)
  const { rows } = await register.call('complaints.list', { limit: 500 })
  const row = rows[pick % Math.max(1, rows.length)]
  if (!row) return
  const which = { id: row.id, version: row.version }
  const isOpen = !['CLOSED', 'RECLASSIFIED', 'CANCELLED'].includes(row.status)
  if (what === 'downgrade' && isOpen) {
    await register.call('complaints.reclassify', { ...which, reason: 'ORAL_NEVER_FORMALISED' })
  }
  if (what === 'cancel' && isOpen)
    await register.call('complaints.cancel', { ...which, reason: 'Saisie deux fois' })
  if (what === 'reopen' && row.status === 'CLOSED')
    await register.call('complaints.reopen', { ...which, reason: 'Rappel' })
  if (what === 'close' && isOpen) await closeCase(register, which, row.receivedAt)
}

async function closeCase(register: TestService, which: { id: string; version: number }, receivedAt: string) {
  const at = new Date(Date.parse(receivedAt) + 86_400_000).toISOString()
  const { version } = await register.call('complaints.update', {
    ...which,
    changes: {
      acknowledgedAt: receivedAt,
      answeredAt: at,
      followedUpAt: at,
      outcome: 'PARTLY_UPHELD',
      refusalGrounds,
      recourseGiven: true,
    },
  })
  // The day after reception, or now for a case that was reopened since: it cannot be closed before that.
  const { reopenedAt } = await register.call('complaints.get', { id: which.id })
  await register.call('complaints.close', { id: which.id, version, closedAt: reopenedAt ? undefined : at })
}

async function promoteSome(register: TestService, pick: number): Promise<void> {
  const { rows } = await register.call('remarks.list', { filter: { kinds: ['remark'], statuses: ['NEW'] } })
  const row = rows[pick % Math.max(1, rows.length)]
  if (!row) return
  const complainant = { name: 'Inès Ångström', email: 'ines@example.fr' }
  await register.call('remarks.promote', { id: row.id, version: row.version, complainant, writtenForm: true })
}

async function expectBalance(register: TestService): Promise<void> {
  const open = register.service.register
  if (!open) throw new Error('closed')
  const context = await makeContext(register.service, open, open.engine.db)
  const period = { from: '2025-01-01', to: '2026-12-31' }
  const months = flowOf(await gatherCases(context, period.to, []), period)
  let carried = months[0]?.start
  for (const month of months) {
    expect(month.start).toBe(carried)
    const { start, received, reopened, closed, reclassified, cancelled } = month
    expect(month.end).toBe(start + received + reopened - closed - reclassified - cancelled)
    expect(month.end).toBeGreaterThanOrEqual(0)
    carried = month.end
  }
  const done = ['CLOSED', 'RECLASSIFIED', 'CANCELLED']
  const { rows } = await register.call('complaints.list', { limit: 500 })
  expect(carried).toBe(rows.filter((row) => !done.includes(row.status)).length)
}
