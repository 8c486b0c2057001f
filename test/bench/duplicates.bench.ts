import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { personKeys } from '#shared/duplicates/person-keys'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'
import { alternate, sayMachine, sayRatio, timeOf } from './support/side-by-side'

// "Have we seen this person before?" while a name is typed, on 100,000 complaints; beside bare SQL that reads the same
// candidates by the same marks. The service also compares every one of them, sign by sign.
const cases = 100_000
const person = { name: 'Jeanne Kerviel', phone: '06 12 34 56 78', email: 'jeanne.kerviel@example.org' }

test('persons.find on 100,000 complaints beside bare SQL of the same candidates', async () => {
  const { service, call, close } = await openTestService({ now: '2026-11-20T08:00:00.000Z' })
  fillComplaints(service.path, cases)
  nameComplainants(service.path)
  const database = new SqliteDatabase(service.path, { readonly: true })
  const marks = personKeys(person)
  const read = database.prepare(
    `select * from complaint where ordinal in (
       select ordinal from person_key where mark in (${marks.map(() => '?').join(', ')}) group by ordinal
       order by sum(case when mark like 'n:%' then 1 else 100 end) desc, ordinal desc limit 400)
     order by received_at desc, ordinal desc`,
  )
  const found = await call('persons.find', { ...person, nature: 'ACCUEIL' })
  expect(found.total).toBeGreaterThan(0)

  const { ours, floor } = await alternate(
    40,
    () => timeOf(() => call('persons.find', { ...person, nature: 'ACCUEIL' })),
    () => timeOf(() => read.all(...marks)),
  )
  sayMachine()
  sayRatio(
    `persons.find, ${found.total} of ${read.all(...marks).length} candidates`,
    { name: 'persons.find of the service', times: ours },
    { name: 'bare SQL of the same candidates', times: floor },
    '< 50 ms in the service',
  )
  database.close()
  await close()
})

/** Names, phones and addresses as a region has them: a few families are many. */
function nameComplainants(path: string): void {
  const database = new SqliteDatabase(path)
  const firsts = ['Jeanne', 'Paul', 'Anne', 'Yann', 'Marie', 'Louis', 'Claire', 'Hervé', 'Nolwenn', 'Denis']
  const families = ['Kerviel', 'Martin', 'Le Goff', 'Riou', 'Dupont', 'Tanguy', 'Guéguen', 'Moreau']
  const name = database.prepare(
    'update complaint set complainant_name = ?, complainant_phone = ?, complainant_email = ? where ordinal = ?',
  )
  const mark = database.prepare('insert or ignore into person_key (mark, ordinal) values (?, ?)')
  database.transaction(() => {
    for (let ordinal = 1; ordinal <= cases; ordinal += 1) {
      const family = `${families[ordinal % families.length]}${ordinal % 31 === 0 ? '' : ` ${Math.floor(ordinal / 97)}`}`
      const own = {
        name: `${firsts[ordinal % firsts.length]} ${family}`,
        phone: `+336${String(10_000_000 + (ordinal % 40_000) * 7).slice(0, 8)}`,
        email: `personne${ordinal % 40_000}@example.org`,
      }
      name.run(own.name, own.phone, own.email, ordinal)
      for (const key of personKeys(own)) mark.run(key, ordinal)
    }
  })()
  database.exec('analyze')
  database.close()
}
