import { afterEach, describe, expect, it } from 'vitest'
import type { Context, Db } from '#service/context'
import { prepareEntry } from '#service/intake/intake-handlers'
import { dateEntry, writeEntries } from '#service/intake/write-entries'
import { makeContext } from '#service/register-context'
import { type IntakeInput, intakeInputSchema } from '#shared/intake/intake-api'
import { engines, openTestService, type TestService } from '#test/support/open-service'

/** Entries of every shape that an old register has. */
const entries: readonly IntakeInput[] = [
  {
    receivedAt: '2025-03-12T10:00:00',
    ...{ channel: 'LETTER', writtenForm: true, nature: 'ATTENTE', verbatim: 'Une heure d’attente à l’œil' },
    complainant: { name: 'Marie Le Goff', phone: '06 12 34 56 78', email: 'marie@example.fr' },
    severity: 3,
    safety: true,
    answeredAt: '2025-03-14T09:00:00',
    answerChannel: 'EMAIL',
    agreedSolutions: [{ description: 'Un second guichet', immediate: false, promisedFor: '2025-04-01' }],
    compensations: [{ type: 'REFUND', amount: 1_250 }],
  },
  {
    receivedAt: '2025-03-12T11:00:00',
    ...{ channel: 'COUNTER', writtenForm: false, nature: 'ACCUEIL', verbatim: 'Accueil froid' },
  },
  {
    receivedAt: '2024-12-31T23:30:00',
    ...{
      channel: 'PHONE',
      writtenForm: false,
      nature: 'HORAIRES',
      verbatim: 'Fermé la veille du jour de l’an',
    },
    complainant: { organisation: 'SARL Voyages', email: 'bureau@voyages.example' },
    thirdParty: { name: 'Hôtel du Port', category: null },
  },
  {
    receivedAt: '2025-05-02T08:00:00',
    ...{ channel: 'EMAIL', writtenForm: false, nature: 'ACCUEIL', verbatim: 'Un banc à l’ombre ?' },
    dissatisfaction: false,
  },
  {
    receivedAt: '2025-03-13T10:00:00',
    ...{ channel: 'WEB_FORM', writtenForm: false, nature: 'ATTENTE', verbatim: 'Encore une file' },
    complainant: { name: 'Paul Petit', address: { street: '3 quai du Port', city: 'Vannes' } },
    outcome: 'NOT_UPHELD',
    refusalGrounds: 'La file était annoncée sur place et sur le site depuis huit jours.',
    site: 'Site de la Plage',
    receivedBy: 'Bruno Caër',
  },
].map((entry) => intakeInputSchema.parse(entry))

const tables = [
  ...['complaint', 'remark', 'agreedSolution', 'compensation', 'personKey', 'counter'],
  ...['history', 'historyPersonal'],
] as const satisfies readonly string[]

describe.each(engines)('entries written at once on %s', (engine) => {
  const open: TestService[] = []
  afterEach(async () => {
    for (const test of open.splice(0)) await test.close()
  })

  async function openRegister(): Promise<TestService> {
    const test = await openTestService({ engine })
    open.push(test)
    return test
  }

  async function within<T>({ service }: TestService, use: (context: Context) => Promise<T>): Promise<T> {
    const { register } = service
    if (!register) throw new Error('closed')
    return register.engine.db
      .transaction()
      .execute(async (trx) => use(await makeContext(service, register, trx)))
  }

  it('are the rows of an ordinary intake of each, under the same numbers, in one chain', async () => {
    const together = await openRegister()
    const ordinary = await openRegister()
    const plain = []
    for (const entry of entries) plain.push(await ordinary.call('intake.record', entry))
    const all = await within(together, async (context) =>
      writeEntries(
        context,
        entries.map((entry) => dateEntry(context, prepareEntry(context, entry, true))),
      ),
    )
    expect(all.map(({ number }) => number)).toEqual(plain.map(({ number }) => number))
    expect(all.map(({ kind, reasons }) => [kind, reasons])).toEqual(
      plain.map(({ kind, reasons }) => [kind, reasons]),
    )
    expect(await contentOf(together)).toEqual(await contentOf(ordinary))
    expect(await together.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    for (const text of ['guichet', 'marie', '0612345678', 'oeil', 'banc', 'hotel']) {
      const [found, expected] = [await numbersOf(together, text), await numbersOf(ordinary, text)]
      expect(found).toEqual(expected)
    }
  })

  it('give the place of an earlier entry to nobody', async () => {
    const test = await openRegister()
    const [first] = entries
    if (!first) throw new Error('no entry')
    await test.call('intake.record', first)
    const written = await within(test, async (context) =>
      writeEntries(
        context,
        entries.slice(0, 2).map((entry) => dateEntry(context, prepareEntry(context, entry, true))),
      ),
    )
    expect(written.map(({ number }) => number)).toEqual(['R-2025-0002', 'RM-2025-0001'])
    expect((await test.call('intake.record', first)).number).toBe('R-2025-0003')
    expect(await test.call('register.verify', {})).toMatchObject({ whole: true })
  })
})

async function numbersOf(test: TestService, text: string): Promise<string[]> {
  const complaints = await test.call('complaints.list', { filter: { text }, limit: 50 })
  const remarks = await test.call('remarks.list', { filter: { text }, limit: 50 })
  return [...complaints.rows, ...remarks.rows].map(({ number }) => number).toSorted()
}

/** Every row by table and order of entry; what chance decides is left out. */
async function contentOf({ service }: TestService) {
  const db: Db | undefined = service.register?.engine.db
  if (!db) throw new Error('closed')
  const content: Record<string, unknown[]> = {}
  const names = new Map<string, string>()
  for (const table of ['employee', 'site'] as const)
    for (const { id, name } of await db.selectFrom(table).select(['id', 'name']).execute())
      names.set(id, name)
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    content[table] = rows
      .map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(isNoChance))))
      .map((text) => [...names].reduce((written, [id, name]) => written.replaceAll(id, name), text))
      .filter((text) => !text.includes('"entity":"register"'))
      .toSorted()
  }
  return content
}

/** Salts and what is sealed with them differ from register to register; so do ids, which come in order. */
function isNoChance([name]: [string, unknown]): boolean {
  return !['salt', 'personalDigest', 'previousHash', 'hash', 'id', 'entityId', 'complaintId'].includes(name)
}
