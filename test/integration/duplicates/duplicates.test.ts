import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { findCandidates } from '#service/duplicates/find-candidates'
import { attachEngine, closeRegister } from '#service/register/open-register'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

function of(name: string, changes = {}) {
  return writtenComplaint({ complainant: { name, email: `${name.length}@example.fr` }, ...changes })
}

async function keysIn(service: TestService) {
  const db = service.service.register?.engine.db
  if (!db) throw new Error('closed')
  return db.selectFrom('personKey').selectAll().execute()
}

describe.each(engines)('somebody who comes back, on %s', (engine) => {
  it('is recognised by a name that sounds alike, a phone or an e-mail, and a second entry is said to be one', async () => {
    const service = await openTestService({ engine })
    const first = await service.call('intake.record', of('Jean Dupont', { nature: 'ACCUEIL' }))
    const old = await service.call('intake.record', of('Jean Dupont', { receivedAt: '2026-02-01T09:00' }))
    await service.call('intake.record', of('Jeanne Dupont-Martin'))
    const found = await service.call('persons.find', { name: 'DUPOND Jean', nature: 'ACCUEIL' })
    expect(found.cases.map(({ number, isPossibleDuplicate }) => [number, isPossibleDuplicate])).toEqual([
      [first.number, true],
      [old.number, false],
    ])
    const byMail = await service.call('persons.find', { email: '11@EXAMPLE.fr' })
    expect(byMail.cases.map(({ reasons }) => reasons)).toEqual([['EMAIL'], ['EMAIL']])
    expect((await service.call('persons.find', { name: 'Dupont' })).total).toBe(0)
    await service.close()
  })

  it('has cases that are linked or parted by hand, and forgotten when one becomes anonymous', async () => {
    const service = await openTestService({ engine })
    const one = await service.call('intake.record', of('Jean Dupont'))
    const two = await service.call('intake.record', of('Jean Dupond'))
    const three = await service.call('intake.record', of('Anne Le Goff'))
    const seen = await service.call('persons.casesOf', { complaint: one.number })
    expect(seen.cases).toMatchObject([{ number: two.number, isPossibleDuplicate: true, verdict: null }])
    await service.call('caseLinks.dismiss', { complaint: one.id, other: two.id })
    const dismissed = await service.call('persons.casesOf', { complaint: two.number })
    expect(dismissed.cases).toMatchObject([
      { number: one.number, isPossibleDuplicate: false, verdict: 'DISTINCT' },
    ])
    await service.call('caseLinks.link', { complaint: one.id, other: three.number })
    const linked = await service.call('persons.casesOf', { complaint: three.id })
    expect(linked.cases).toMatchObject([{ number: one.number, reasons: [], verdict: 'LINKED' }])

    await service.call('transmissions.create', {
      complaint: one.number,
      recipient: 'Mairie',
      note: 'Voir M. Dupont',
    })
    const { version } = await service.call('complaints.get', { id: one.id })
    await service.call('complaints.reclassify', { id: one.id, version, reason: 'REFUSES_CONTACT_DETAILS' })
    expect((await service.call('persons.casesOf', { complaint: three.id })).cases).toEqual([])
    expect((await service.call('persons.find', { name: 'Jean Dupont' })).cases.map(({ id }) => id)).toEqual([
      two.id,
    ])
    const { rows } = await service.call('transmissions.list', { entry: one.id })
    expect(rows).toMatchObject([{ recipient: '—', note: null }])
    const refused = await service.refuse('caseLinks.link', { complaint: one.id, other: two.id })
    expect(refused.issues?.[0]?.code).toBe('ALREADY_RECLASSIFIED')
    expect((await service.call('register.verify', {})).findings).toEqual([])
    await service.close()
  })

  it('a corrected name is found under its new writing only', async () => {
    const service = await openTestService({ engine })
    const { id } = await service.call('intake.record', of('Jean Dupont'))
    await service.call('complaints.update', {
      id,
      version: 1,
      changes: { complainant: { name: 'Paul Etchegaray', email: 'p@example.fr' } },
    })
    expect((await service.call('persons.find', { name: 'Jean Dupont' })).total).toBe(0)
    expect((await service.call('persons.find', { name: 'Etchegarray Paul' })).total).toBe(1)
    await service.close()
  })
})

describe.each(engines)('among many who share something with somebody, on %s', (engine) => {
  const every: Readonly<Record<string, number>> = {
    'n:A': 2,
    'n:B': 3,
    'n:C': 7,
    'o:X': 11,
    'p:1': 500,
    'n:D': 1,
  }
  const rows = Object.entries(every).flatMap(([mark, step]) =>
    Array.from({ length: Math.floor(1_500 / step) }, (_, rank) => ({ mark, ordinal: (rank + 1) * step })),
  )

  function plain(marks: readonly string[]): number[] {
    const weights = new Map<number, number>()
    for (const { mark, ordinal } of rows) {
      if (!marks.includes(mark)) continue
      weights.set(ordinal, (weights.get(ordinal) ?? 0) + (mark.startsWith('n:') ? 1 : 100))
    }
    return [...weights]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, 400)
      .map(([ordinal]) => ordinal)
  }

  it('finds those with the most marks, the newest first, like a sum over all of them', async () => {
    const service = await openTestService({ engine })
    const db = service.service.register?.engine.db
    if (!db) throw new Error('closed')
    // Only the keys are looked at: there need not be so many cases.
    if (engine !== 'sqlite')
      await sql`alter table person_key drop constraint person_key_ordinal_fkey`.execute(db)
    for (let start = 0; start < rows.length; start += 500)
      await db
        .insertInto('personKey')
        .values(rows.slice(start, start + 500))
        .execute()
    for (const marks of [
      ['n:A'],
      ['n:C', 'p:1'],
      ['n:A', 'n:B'],
      ['n:C', 'n:B', 'p:1', 'e:nobody'],
      ['n:D', 'n:A', 'n:B', 'n:C', 'o:X', 'p:1'],
      ['o:X', 'p:1', 'n:nobody'],
      ['n:nobody'],
      [],
    ])
      expect(await findCandidates(db, marks)).toEqual(plain(marks))
    await service.close()
  })
})

describe('a register from before the keys', () => {
  it('gets them when it is opened', async () => {
    const service = await openTestService()
    await service.call('intake.record', of('Jean Dupont'))
    const before = await keysIn(service)
    const engine = service.service.register?.engine
    if (!engine) throw new Error('closed')
    await engine.db.deleteFrom('personKey').execute()
    await engine.db.deleteFrom('setting').where('name', '=', 'personKeysVersion').execute()
    await attachEngine(service.service, engine)
    expect(await keysIn(service)).toEqual(before)
    expect(before.length).toBeGreaterThan(1)
    await closeRegister(service.service)
    await service.close()
  })
})
