import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import type { Channel } from '#shared/api/channel'
import { contract } from '#shared/api/contract'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

// The hole this keeps shut: an auditor who must not know who complained reads it on some channel all the same.

const password = 'une phrase assez longue'
const mark = 'Zwingelstein'
const phone = '02 97 53 31 64'

let register: TestService
let candidates: readonly unknown[]
beforeAll(async () => {
  register = await openTestService({ now: '2026-12-16T09:00:00.000Z' })
  const { call } = register
  const recorded = await call(
    'intake.record',
    writtenComplaint({
      verbatim: `Je suis Odile ${mark}, joignable au ${phone}. La porte était close.`,
      summary: `Mme ${mark.toUpperCase()} a attendu.`,
      complainant: {
        name: `Odile ${mark}`,
        phone,
        email: `odile@${mark.toLowerCase()}.example`,
        address: { street: `Chez ${mark}`, city: 'Vannes' },
      },
      originalDocument: `lettre-${mark}.pdf`,
    }),
  )
  const { id, number } = recorded
  const name = `scan ${mark}.txt`
  const bytes = new TextEncoder().encode(`De la part de ${mark}`)
  const { attachment } = await call('attachments.add', { complaint: id, name, bytes })
  const action = await call('actions.create', {
    kind: 'CORRECTIVE',
    title: `Rappeler ${mark}`,
    owner: 'Bruno Caër',
    complaints: [number],
  })
  const known = async () => (await call('complaints.get', { id })).version
  await call('complaints.logExchange', {
    ...{ id, version: await known(), direction: 'OUT', channel: 'PHONE' },
    text: `Rappelé Odile ${mark}.`,
    person: `Odile ${mark}`,
  })
  await call('letters.send', {
    ...{ number, version: await known(), template: 'ACKNOWLEDGEMENT', means: 'LETTER' },
  }).catch(() => undefined)
  await call('savedViews.create', {
    name: mark,
    isShared: true,
    content: { screen: 'complaints', filter: { text: mark }, sort: null, columns: null },
  })
  await call('accounts.protect', { login: 'anne', employee: 'Anne Le Goff', password })
  await call('accounts.create', { login: 'audit', employee: 'Chloé Nédélec', role: 'AUDITOR', password })
  await call('session.signIn', { login: 'audit', password })
  await call('accounts.changePassword', { current: password, password: `${password} à moi` })
  const period = { from: '2026-01-01', to: '2026-12-31' }
  const { letters } = await call('letters.list', { entryId: id })
  candidates = [
    {},
    period,
    { ...period, identity: 'nominative' },
    { id },
    { id: action.id },
    { id: attachment.id },
    { number },
    { number, identity: 'nominative' },
    { number, identity: 'nominative', attachments: true },
    { complaint: id },
    { complaint: number },
    { entry: id },
    { entryId: id },
    { entityId: id },
    { entity: 'action', entityId: action.id },
    { ids: [id] },
    { ids: [id], identity: 'nominative' },
    { columns: ['number', 'person', 'phone', 'email', 'verbatim'], identity: 'nominative', format: 'csv' },
    { columns: ['number', 'person', 'phone', 'email', 'verbatim'], identity: 'nominative' },
    { text: mark },
    { screen: 'complaints' },
    { text: number },
    { text: null },
    { filter: { text: mark } },
    { name: `Odile ${mark}` },
    { phone },
    ...letters.map((letter) => ({ id: letter.id })),
  ]
})
afterAll(async () => register.close())

async function textsOf(value: unknown): Promise<string[]> {
  if (value instanceof Uint8Array) {
    const start = new TextDecoder('latin1').decode(value.slice(0, 4))
    if (start === '%PDF') return [JSON.stringify(await readPdf(value))]
    if (start.startsWith('PK')) {
      const parts = await Promise.all(Object.values(unzipSync(value)).map(textsOf))
      return parts.flat()
    }
    return [new TextDecoder().decode(value)]
  }
  if (Array.isArray(value)) return (await Promise.all(value.map(textsOf))).flat()
  if (typeof value === 'object' && value !== null) return textsOf(Object.entries(value).flat())
  return [String(value)]
}

const readable = Object.entries<Channel>(contract).filter(([, channel]) => channel.permission === 'read')
/** What the screens of an auditor cannot do without: answered, not refused. */
const needed = [
  'complaints.list',
  'complaints.get',
  'complaints.events',
  'complaints.board',
  'search.find',
  'history.list',
  'today.list',
  'actions.get',
  'letters.list',
  'attachments.list',
  'documents.caseSheet',
  'documents.complaintList',
  'documents.complaintSheet',
]

describe('an auditor without identities', () => {
  it('reads every channel, asked in every way, without once meeting the complainant', async () => {
    const answered = new Set<string>()
    let answers = 0
    for (const [name] of readable) {
      let times = 0
      for (const input of candidates) {
        // Documents take their time: the same one twice says enough.
        if (name.startsWith('documents.') && times === 2) break
        const result = await dispatch(register.service, name, input)
        if ('value' in result) {
          answered.add(name)
          answers += 1
          times += 1
        } else expect(result.error.code, `${name} ${JSON.stringify(input)}`).not.toBe('INTERNAL')
        const text = (await textsOf(result)).join('\n')
        for (const trace of [mark, phone, phone.replaceAll(' ', '').slice(1)]) {
          expect(text.toLowerCase().includes(trace.toLowerCase()), `${name} ${JSON.stringify(input)}`).toBe(
            false,
          )
        }
      }
    }
    expect(needed.filter((name) => !answered.has(name))).toEqual([])
    expect(answers).toBeGreaterThan(60)
  }, 180_000)

  it('keeps the words that name nobody', async () => {
    const { rows } = await register.call('complaints.list', {})
    expect(rows[0]).toMatchObject({ person: null, phone: null, email: null })
    expect(rows[0]?.excerpt).toContain('La porte était close.')
    expect(rows[0]?.excerpt).toMatch(/^Je suis \[…\], joignable au 0?\[…\]/)
  })

  it('may look for numbers, not for names', async () => {
    const { rows } = await register.call('complaints.list', {})
    const found = await register.call('search.find', { text: rows[0]?.number ?? '' })
    expect(found.complaints).toHaveLength(1)
    expect(await register.refuse('search.find', { text: 'Odile' })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await register.refuse('persons.find', { name: 'Odile' })).toMatchObject({ code: 'FORBIDDEN' })
  })
})
