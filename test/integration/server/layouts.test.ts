import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder } from '#test/support/open-service'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { administer, makeDatabase } from '#test/support/postgres/postgres-database'

const cleanings: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanings.splice(0).reverse()) await clean()
})

async function makeBase(template: 'EMPTY' | 'LAYOUT') {
  const database = await makeDatabase(template)
  cleanings.push(database.remove)
  return database
}

async function open(...given: Parameters<typeof openWorkstation>): Promise<Workstation> {
  const workstation = await openWorkstation(...given)
  cleanings.push(workstation.close)
  return workstation
}

/** The migrations of this program and one more. */
function makeNewer(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-migrations-'))
  cleanings.push(() => rmSync(folder, { recursive: true }))
  cpSync(migrationsFolder, folder, { recursive: true })
  writeFileSync(join(folder, '9999-newer.sql'), script)
  return folder
}

const additive = `alter table complaint add column newer integer not null default 7;
  create table newer (x text not null primary key);
  create index complaint_newer on complaint (newer);`

describe('layouts of registers on a server', () => {
  it('workstations that bring the same register up at once are all fine, again and again', async () => {
    const { address } = await makeBase('LAYOUT')
    await (await openWorkstation(address, { makes: true })).close()
    for (const run of [1, 2, 3, 4]) {
      await administer('drop table if exists newer cascade', new URL(address).pathname.slice(1))
      await administer(
        `alter table complaint drop column if exists newer; delete from schema_migration where number = 9999`,
        new URL(address).pathname.slice(1),
      )
      const folder = makeNewer(`${additive} -- ${run}`)
      const several = await Promise.all(
        [1, 2, 3].map(() => openWorkstation(address, { migrationsFolder: folder })),
      )
      expect(several.map(({ service }) => service.failure)).toEqual([null, null, null])
      await Promise.all(several.map(({ close }) => close()))
    }
  })

  it('two that make a register in the same empty base: one makes it, the other is told that there is one', async () => {
    const { address } = await makeBase('EMPTY')
    const both = await Promise.allSettled([1, 2].map(() => openWorkstation(address, { makes: true })))
    const made = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    cleanings.push(...made.map(({ close }) => close))
    expect(made).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'REGISTER_EXISTS' },
    })
    const next = await open(address)
    expect(await next.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    expect((await next.call('register.info', {})).state).toBe('OPEN')
  })

  it('an older program goes on working in a layout that only grew, and is refused by one that did more', async () => {
    const { address, name } = await makeBase('LAYOUT')
    await (await openWorkstation(address, { makes: true })).close()
    const newer = await open(address, { migrationsFolder: makeNewer(additive) })
    const older = await open(address)
    expect(older.service.failure).toBeNull()
    const { id } = await older.call('intake.record', writtenComplaint())
    await older.call('complaints.update', {
      id,
      version: 1,
      changes: { summary: 'Porte close à dix heures' },
    })
    await newer.call('complaints.update', { id, version: 2, changes: { place: 'Au comptoir' } })
    expect(await older.call('complaints.get', { id })).toMatchObject({ version: 3, place: 'Au comptoir' })
    expect((await older.call('complaints.list', {})).rows).toHaveLength(1)
    expect((await older.call('search.find', { text: 'porte close' })).complaints).toHaveLength(1)
    expect(await older.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    const { rows } = await administer('select newer from complaint', name)
    expect(rows).toEqual([{ newer: 7 }])

    await administer('update schema_migration set breaks_older = 1 where number = 9999', name)
    expect((await open(address)).service.failure).toMatchObject({ code: 'REGISTER_NEWER' })
    await administer(`update schema_migration set checksum = 'x' where number = 3`, name)
    expect((await open(address)).service.failure).toMatchObject({ code: 'REGISTER_FOREIGN' })
  })
})
