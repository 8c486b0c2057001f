import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { isNotArchived } from '#service/privacy/archived-cases'
import { endOfCase, retentionOf } from '#service/privacy/retained-entries'
import { makeContext } from '#service/register-context'
import type { AccountRole } from '#shared/accounts/account-role'
import type { Channel } from '#shared/api/channel'
import { contract } from '#shared/api/contract'
import { findRetention, isArchived } from '#shared/privacy/retention'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

// The hole this keeps shut: a case past its active years is read by people who no longer need it, on some channel.

const password = 'une phrase assez longue'
const mark = 'Zwingelstein'
const others = ['FRONT_DESK', 'HANDLER', 'AUDITOR'] as const

let register: TestService
let archived: { id: string; number: string }
let candidates: readonly unknown[]
const accounts = new Map<AccountRole, string>()

beforeAll(async () => {
  register = await openTestService({
    now: '2026-11-16T09:00:00.000Z',
    create: { employees: [...others, 'QUALITY_MANAGER', 'ADMINISTRATOR'].map((name) => ({ name })) },
  })
  const { call } = register
  archived = await call(
    'intake.record',
    writtenComplaint({
      verbatim: `Je suis ${mark}. La porte était close.`,
      summary: `${mark} a attendu.`,
      complainant: { name: `Odile ${mark}`, email: `odile@${mark.toLowerCase()}.example` },
    }),
  )
  const { id, number } = archived
  await call('intake.record', writtenComplaint({ verbatim: 'Une autre porte était close.' }))
  const bytes = new TextEncoder().encode(`De la part de ${mark}`)
  const { attachment } = await call('attachments.add', { complaint: id, name: `${mark}.txt`, bytes })
  const { id: action } = await call('actions.create', {
    ...{ kind: 'CORRECTIVE', title: 'Changer l’horaire', owner: 'HANDLER', complaints: [number] },
  })
  const transmission = await call('transmissions.create', {
    ...{ complaint: id, recipient: 'Mairie', note: `Écrire à ${mark}` },
  })
  const known = async () => (await call('complaints.get', { id })).version
  await call('complaints.logExchange', {
    ...{ id, version: await known(), direction: 'OUT', channel: 'PHONE', text: `Rappelé ${mark}.` },
  })
  await call('complaints.cancel', { id, version: await known(), reason: `Erreur de ${mark}` })
  const first = await call('accounts.protect', { login: 'admin', employee: 'ADMINISTRATOR', password })
  accounts.set('ADMINISTRATOR', first.account.id)
  for (const role of [...others, 'QUALITY_MANAGER'] as const) {
    const showsIdentities = role === 'AUDITOR'
    const made = await call('accounts.create', {
      ...{ login: role, employee: role, role, password, showsIdentities },
    })
    accounts.set(role, made.id)
    signIn(role)
    await call('accounts.changePassword', { current: password, password: `${password} à moi` })
    signIn('ADMINISTRATOR')
  }
  const period = { from: '2026-01-01', to: '2026-12-31' }
  candidates = [
    ...[id, attachment.id, action, transmission.id].map((one) => ({ id: one })),
    { number },
    { number, identity: 'nominative' },
    { complaint: id },
    { complaint: number },
    { entry: number },
    { entryId: id },
    { entityId: id },
    { entity: 'attachment', entityId: attachment.id },
    { entity: 'complaint', entityId: id },
    { ids: [id], identity: 'nominative' },
    { ids: [id], columns: ['number', 'person', 'email', 'verbatim'], identity: 'nominative', format: 'csv' },
    { columns: ['number', 'person', 'email', 'verbatim'], identity: 'nominative', format: 'csv' },
    { columns: ['number', 'person', 'email', 'verbatim'], identity: 'nominative' },
    { filter: { text: mark } },
    { text: mark },
    { text: number },
    { text: null },
    { open: false },
    { screen: 'complaints' },
    { name: `Odile ${mark}` },
    { email: `odile@${mark.toLowerCase()}.example` },
    { ...period, identity: 'nominative', numbers: [number] },
    { ...period, identity: 'nominative' },
    period,
    {},
  ]
  register.clock.now = '2028-06-01T09:00:00.000Z'
}, 60_000)
afterAll(async () => register.close())

function signIn(role: AccountRole): void {
  register.service.session = { accountId: accounts.get(role) ?? '', isLocked: false }
}

async function textsOf(value: unknown): Promise<string[]> {
  if (value instanceof Uint8Array) {
    const start = new TextDecoder('latin1').decode(value.slice(0, 4))
    if (start === '%PDF') return [JSON.stringify(await readPdf(value))]
    if (start.startsWith('PK'))
      return (await Promise.all(Object.values(unzipSync(value)).map(textsOf))).flat()
    return [new TextDecoder().decode(value)]
  }
  if (Array.isArray(value)) return (await Promise.all(value.map(textsOf))).flat()
  if (typeof value === 'object' && value !== null) return textsOf(Object.entries(value).flat())
  return [String(value)]
}

const readable = Object.entries<Channel>(contract).filter(
  ([, { permission, writes }]) => permission === 'read' && !writes,
)
/** Channels on which those who manage meet the archived case: the same questions show that the others do not. */
const telling = [
  ...['complaints.list', 'complaints.get', 'complaints.events', 'search.find'],
  ...['persons.find', 'attachments.list', 'attachments.read', 'history.list'],
  ...['transmissions.list', 'documents.caseSheet', 'documents.caseSheets', 'documents.complaintList'],
  ...['documents.complaintSheet', 'documents.followUpReport', 'documents.receipt'],
]

async function channelsTelling(names: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) {
    let documents = 0
    for (const input of candidates) {
      // Documents take their time: what names the case comes first.
      if (name.startsWith('documents.') && documents === 1) break
      const result = await dispatch(register.service, name, input)
      if ('error' in result) {
        expect(result.error.code, `${name} ${JSON.stringify(input)}`).not.toBe('INTERNAL')
        continue
      }
      documents += 1
      const text = (await textsOf(result)).join('\n')
      if (text.toLowerCase().includes(mark.toLowerCase())) found.add(name)
    }
  }
  return [...found]
}

describe('an archived case', () => {
  it('is read by those who manage', async () => {
    signIn('QUALITY_MANAGER')
    const found = await channelsTelling(telling)
    expect(telling.filter((name) => !found.includes(name))).toEqual([])
  }, 120_000)

  it('is on no channel for an auditor who may know names', async () => {
    signIn('AUDITOR')
    expect(await channelsTelling(readable.map(([name]) => name))).toEqual([])
  }, 120_000)

  it.each(['FRONT_DESK', 'HANDLER'] as const)('is refused to %s, and left out of lists', async (role) => {
    signIn(role)
    const { call, refuse } = register
    const refusal = { code: 'FORBIDDEN', message: expect.stringContaining('archivé') }
    expect(await refuse('complaints.get', { id: archived.id })).toMatchObject(refusal)
    expect(await refuse('documents.caseSheet', { number: archived.number })).toMatchObject(refusal)
    const list = await call('complaints.list', {})
    expect(list.rows.map(({ retention }) => retention)).toEqual(['CURRENT'])
    expect(await call('complaints.count', {})).toMatchObject({ count: 1 })
    expect((await call('complaints.ids', {})).ids).toHaveLength(1)
    expect((await call('search.find', { text: mark })).complaints).toEqual([])
    expect((await call('persons.find', { name: `Odile ${mark}` })).cases).toEqual([])
  })

  it('takes no change from a handler', async () => {
    signIn('HANDLER')
    const change = { id: archived.id, version: 4 }
    for (const [channel, input] of [
      ['complaints.update', { ...change, changes: { summary: 'x' } }],
      ['complaints.reopen', { ...change, reason: 'x' }],
      ['attachments.add', { complaint: archived.id, name: 'a.txt', bytes: new Uint8Array([1]) }],
    ] as const)
      expect(await register.refuse(channel, input)).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('counts in the figures as before', async () => {
    const question = { from: '2026-01-01', to: '2026-12-31' }
    signIn('HANDLER')
    const seen = await register.call('indicators.get', question)
    signIn('ADMINISTRATOR')
    expect(seen).toEqual(await register.call('indicators.get', question))
    const { rows } = await register.call('complaints.list', {})
    expect(rows.map(({ retention }) => retention).sort()).toEqual(['ARCHIVED', 'CURRENT'])
  })
})

it('is archived in lists exactly when the rule says so, in every zone', async () => {
  const open = register.service.register
  if (!open) throw new Error('the register is not open')
  signIn('ADMINISTRATOR')
  const island = await register.call('sites.create', { name: 'Saint-Denis', timeZone: 'Indian/Reunion' })
  const context = await makeContext(register.service, open, open.engine.db)
  const { db } = context
  const today = '2028-06-01'
  const day = ['2027-05-31', '2027-06-01', '2027-06-02', '2020-01-01']
  const ends = [null, ...day.flatMap((date) => [`${date}T00:30:00.000Z`, `${date}T21:30:00.000Z`])]
  const zones = { [island.id]: 'Indian/Reunion', [context.sites[0]?.id ?? '']: 'Europe/Paris' }
  for (const site of Object.keys(zones)) {
    for (const cancelledAt of ends) {
      const entry = { site, closedAt: null, cancelledAt }
      await sql`update complaint set site = ${site}, cancelled_at = ${cancelledAt}, received_at = '2019-01-01T00:00:00.000Z'
        where id = ${archived.id}`.execute(db)
      const row = await db
        .selectFrom('complaint')
        .select('id')
        .where('id', '=', archived.id)
        .where(isNotArchived(context))
        .executeTakeFirst()
      const endedOn = endOfCase(context, entry)
      const state = findRetention(
        { endedOn, isHeld: false, isAnonymised: false },
        retentionOf(context),
        today,
      )
      expect(row === undefined, `${site} ${cancelledAt}`).toBe(isArchived(state, today))
    }
  }
})
