import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { administer, makeDatabase } from '#test/support/postgres/postgres-database'

let database: Awaited<ReturnType<typeof makeDatabase>>
let port: Workstation
let beach: Workstation

beforeAll(async () => {
  database = await makeDatabase()
  port = await openWorkstation(database.address, { makes: true })
  // The clock of this machine is a day ahead.
  beach = await openWorkstation(database.address, { now: () => '2026-11-17T09:00:00.000Z' })
  const info = await beach.call('register.info', {})
  const bruno = info.state === 'OPEN' ? info.employees.find(({ name }) => name === 'Bruno Caër') : undefined
  await beach.call('session.choose', { employee: bruno?.id ?? '' })
})
afterAll(async () => {
  await port.close()
  await beach.close()
  await database.remove()
})

describe('two workstations on one case', () => {
  it('the second to save is refused with who was faster, sees both versions and goes on from theirs', async () => {
    const { id } = await port.call('intake.record', writtenComplaint())
    const seen = await beach.call('complaints.get', { id })
    await port.call('complaints.update', { id, version: seen.version, changes: { severity: 4 } })
    const mine = { id, version: seen.version, changes: { severity: 1, summary: 'Une heure d’attente.' } }
    const refused = await beach.refuse('complaints.update', mine)
    expect(refused.code).toBe('CONFLICT')
    expect(refused.message).toContain('Anne Le Goff')
    const theirs = await beach.call('complaints.get', { id })
    expect(theirs).toMatchObject({ severity: 4, summary: null })
    await beach.call('complaints.update', {
      ...mine,
      version: theirs.version,
      changes: { summary: 'Une heure d’attente.' },
    })
    expect(await port.call('complaints.get', { id })).toMatchObject({
      severity: 4,
      summary: 'Une heure d’attente.',
    })
    expect((await port.call('register.verify', {})).findings).toEqual([])
  })

  it('a person who complained at one is known at the other, at once', async () => {
    const { number } = await port.call(
      'intake.record',
      writtenComplaint({
        complainant: { name: 'Odile Kermarrec', email: 'odile@example.fr', phone: '01 99 00 55 66' },
      }),
    )
    const { cases } = await beach.call('persons.find', {
      name: 'Odile Kermarec',
      phone: '01 99 00 55 66',
      nature: 'ACCUEIL',
      receivedOn: '2026-11-10',
    })
    expect(cases).toMatchObject([{ number, isPossibleDuplicate: true }])
  })
})

describe('who shows an entry', () => {
  const entry = crypto.randomUUID()
  const tell = (workstation: Workstation, isShown = true) =>
    workstation.call('presence.tell', { entry, isShown })

  it('is named to the others, not to himself, whatever the clocks of the machines say', async () => {
    expect(await tell(port)).toEqual({ others: [] })
    expect(await tell(beach)).toEqual({ others: [{ person: 'Anne Le Goff' }] })
    expect(await tell(port)).toEqual({ others: [{ person: 'Bruno Caër' }] })
  })

  it('is no news to anybody: nobody reads anything again', async () => {
    beach.events.length = 0
    await tell(port)
    await port.call('complaints.list', {})
    expect(beach.events).toEqual([])
  })

  it('is forgotten on leaving, and when a workstation is not heard of for a minute', async () => {
    await tell(beach, false)
    expect(await tell(port)).toEqual({ others: [] })
    await tell(beach)
    await administer(
      `update presence set seen_at = to_char(clock_timestamp() at time zone 'utc' - interval '61 seconds',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') where person = 'Bruno Caër'`,
      database.name,
    )
    expect(await tell(port)).toEqual({ others: [] })
    const { rows } = await administer('select person from presence', database.name)
    expect(rows).toEqual([{ person: 'Anne Le Goff' }])
  })
})

describe('before connecting, somebody is told', () => {
  const probe = (address: string) => port.call('servers.probe', { address })
  const refuse = async (address: string) => (await port.refuse('servers.probe', { address })).message

  it('which register is there, and whether it can be opened', async () => {
    expect(await probe(database.address)).toMatchObject({
      found: 'REGISTER',
      organisation: 'Office de tourisme de Port-Navalo',
      layout: 'SAME',
      mayWrite: true,
      isEncrypted: false,
    })
    await administer(
      `insert into schema_migration (number, name, checksum, applied_at, breaks_older)
       values (9000, 'later', 'x', 'x', 0)`,
      database.name,
    )
    expect(await probe(database.address)).toMatchObject({ layout: 'NEWER' })
    await administer('update schema_migration set breaks_older = 1 where number = 9000', database.name)
    expect(await probe(database.address)).toMatchObject({ layout: 'NEWER_LOCKED' })
    await administer('delete from schema_migration where number = 9000', database.name)
  })

  it('that an empty database takes a register, and that one of another program does not', async () => {
    const empty = await makeDatabase('EMPTY')
    expect(await probe(empty.address)).toMatchObject({ found: 'NOTHING', mayCreate: true })
    await administer('create table invoice (number integer)', empty.name)
    expect(await probe(empty.address)).toMatchObject({ found: 'OTHER' })
    await empty.remove()
  })

  it('that an account without rights can do nothing, also when it opens the register', async () => {
    const role = `reader_${crypto.randomUUID().slice(0, 8)}`
    await administer(`create role ${role} login`)
    const address = database.address.replace('postgres@', `${role}@`)
    expect(await refuse(address)).toMatch(/droits/)
    const reader = await openWorkstation(address)
    expect(reader.service.failure?.message).toMatch(/droits/)
    const left = `select from pg_stat_activity where usename = '${role}'`
    await expect.poll(async () => (await administer(left)).rowCount).toBe(0)
    await administer(`drop role ${role}`)
  })

  it('what is wrong, in words', async () => {
    const { host } = new URL(database.address)
    expect(await refuse(`postgres://postgres@${host}/nowhere`)).toMatch(/Cette base n’existe pas/)
    expect(await refuse('postgres://postgres@127.0.0.1:9/registre')).toMatch(/aucun PostgreSQL/)
    expect(await refuse(`postgres://postgres@${host}/registre?sslmode=require`)).toMatch(/connexion chiffrée/)
    expect(await refuse('postgres://postgres@not a host/registre')).toMatch(/Aucun serveur ne porte ce nom/)
  })
})
