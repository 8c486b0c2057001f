import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anonymousRemark, refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

const mediator = {
  name: 'Médiation du tourisme',
  address: 'BP 80303, 75823 Paris',
  website: 'https://www.mtv.travel',
}
const organisation = { name: 'Office de tourisme de Port-Navalo', email: 'accueil@example.fr', mediator }

describe.each(engines)('letters on %s', (engine) => {
  let office: TestService
  let number: string
  let id: string

  const record = async (changes: Parameters<typeof writtenComplaint>[0] = {}) => {
    const made = await office.call('intake.record', writtenComplaint(changes))
    ;({ number, id } = made)
    return made
  }
  const complaint = () => office.call('complaints.get', { number })
  const version = async () => (await complaint()).version

  beforeEach(async () => {
    office = await openTestService({ engine })
    await record()
  })
  afterEach(() => office.close())

  it('prepares the acknowledgement with everything it must name, in the language of the person', async () => {
    const letter = await office.call('letters.prepare', { number, template: 'ACKNOWLEDGEMENT' })
    expect(letter).toMatchObject({
      language: 'fr',
      templateVersion: 0,
      email: 'jeanne@example.fr',
      blocks: [],
    })
    for (const part of [number, '9\u00a0novembre\u00a02026', 'courrier', 'Nous avons attendu une heure'])
      expect(letter.text).toContain(part)
    expect(letter.text).not.toMatch(/[{}]/)
    const { complainant } = await complaint()
    await office.call('complaints.update', {
      id,
      version: await version(),
      changes: { complainant: { ...complainant, language: 'nl' } },
    })
    expect((await office.call('letters.prepare', { number, template: 'CLOSING' })).language).toBe('en')
  })

  it('says what is missing, marks its place, and does not print it so', async () => {
    const letter = await office.call('letters.prepare', { number, template: 'HOLDING_NOTICE' })
    expect(letter.missing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['motif_attente', 'nouvelle_date']),
    )
    expect(letter.asks).toEqual(['motif_attente', 'nouvelle_date'])
    const refused = await office.refuse('documents.letter', { number, template: 'HOLDING_NOTICE' })
    expect(refused).toMatchObject({ code: 'REFUSED', issues: [{ code: 'LETTER_INCOMPLETE', path: 'text' }] })
    const draft = await office.call('documents.letter', { number, template: 'HOLDING_NOTICE', isDraft: true })
    expect((await readPdf(draft.bytes)).text).toMatch(/PROVISOIRE/i)
    const inputs = { motif_attente: 'nous attendons un devis.', nouvelle_date: '1er décembre 2026' }
    const made = await office.call('documents.letter', {
      number,
      template: 'HOLDING_NOTICE',
      inputs: { ...inputs },
      text: `${letter.text.replace(/‹[^›]*›/g, 'x')}`,
    })
    expect((await readPdf(made.bytes)).text).not.toMatch(/PROVISOIRE/i)
  })

  it('refuses a refusal to a consumer while the mediator is unknown, not to a company', async () => {
    const send = { number, template: 'REFUSAL', language: 'fr' } as const
    await office.call('complaints.update', {
      id,
      version: await version(),
      changes: { outcome: 'NOT_UPHELD', refusalGrounds },
    })
    for (const channel of ['documents.letter', 'documents.letterMail'])
      expect(await office.refuse(channel, send)).toMatchObject({
        issues: [{ code: 'LETTER_MEDIATOR_MISSING', path: 'organisation.mediator' }],
      })
    expect(
      await office.refuse('letters.send', { ...send, version: await version(), means: 'LETTER' }),
    ).toMatchObject({ code: 'REFUSED' })
    expect(await office.call('letters.list', { entryId: id })).toEqual({ letters: [] })
    await office.call('settings.update', { organisation })
    const { letter, complaint: after } = await office.call('letters.send', {
      ...send,
      version: await version(),
      means: 'LETTER',
    })
    expect(after).toMatchObject({ answeredAt: office.clock.now, outcome: 'NOT_UPHELD', recourseGiven: true })
    const { bytes } = await office.call('documents.sentLetter', { id: letter.id })
    const { text } = await readPdf(bytes)
    for (const part of ['Médiation du tourisme', 'BP 80303', 'mtv.travel', 'annoncée depuis un mois'])
      expect(text.replace(/\s+/g, ' ')).toContain(part)
  })

  it('asks a public authority for its service and its court', async () => {
    const refused = await office.refuse('documents.letter', { number, template: 'PUBLIC_ACKNOWLEDGEMENT' })
    expect(refused.issues?.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['LETTER_SERVICE_MISSING', 'LETTER_COURT_MISSING']),
    )
  })

  it('freezes what was sent, acknowledges the case, and gives the same bytes ever after', async () => {
    const before = await office.call('documents.letter', { number, template: 'ACKNOWLEDGEMENT' })
    const { letter, complaint: after } = await office.call('letters.send', {
      number,
      template: 'ACKNOWLEDGEMENT',
      version: await version(),
      means: 'EMAIL',
      sentAt: '2026-11-13T15:00',
    })
    expect(after).toMatchObject({
      acknowledgedAt: '2026-11-13T14:00:00.000Z',
      acknowledgementMeans: 'EMAIL',
    })
    office.clock.now = '2031-01-05T09:00:00.000Z'
    await office.call('settings.update', { organisation: { name: 'Un autre nom' } })
    const sent = await office.call('documents.sentLetter', { id: letter.id })
    expect(Buffer.from(sent.bytes).equals(Buffer.from(before.bytes))).toBe(true)
    expect((await office.call('letters.list', { entryId: id })).letters).toEqual([letter])
    const { entries } = await office.call('history.list', { entityId: id })
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['SEND', 'ACKNOWLEDGE']))
    expect(await office.call('register.verify', {})).toMatchObject({ whole: true })

    const { db } = office.service.register?.engine ?? {}
    await expect(
      db?.updateTable('letter').set({ subject: 'autre' }).where('id', '=', letter.id).execute(),
    ).rejects.toThrow(/not changed/)
    await expect(db?.deleteFrom('letter').where('id', '=', letter.id).execute()).rejects.toThrow(
      /not deleted|kept/,
    )
  })

  it('refuses dates before reception and after now, and a version that somebody changed', async () => {
    const send = { number, template: 'CLOSING', means: 'LETTER' } as const
    const at = async (sentAt: string) =>
      office.refuse('letters.send', { ...send, version: await version(), sentAt })
    expect((await at('2026-11-01T09:00')).issues?.[0]).toMatchObject({
      path: 'sentAt',
      code: 'BEFORE_RECEPTION',
    })
    expect((await at('2026-12-01T09:00')).issues?.[0]).toMatchObject({
      path: 'sentAt',
      code: 'IN_THE_FUTURE',
    })
    expect(await office.refuse('letters.send', { ...send, version: 99 })).toMatchObject({ code: 'CONFLICT' })
  })

  it('counts a holding notice', async () => {
    const { complaint: after } = await office.call('letters.send', {
      number,
      template: 'HOLDING_NOTICE',
      version: await version(),
      means: 'LETTER',
      text: 'Madame, Monsieur,\n\nNous vous répondrons au plus tard le 1er décembre.',
    })
    expect(after?.holdingNoticeAt).toBe(office.clock.now)
  })

  it('forgets the letters of a complaint that becomes a remark, and keeps bytes that another one names', async () => {
    const other = number
    const otherId = id
    const same = {
      template: 'CLOSING',
      means: 'LETTER',
      subject: 'Objet',
      text: 'Texte.',
      addressee: '',
    } as const
    const one = await office.call('letters.send', { ...same, number, version: await version() })
    await office.call('complaints.reclassify', {
      id: otherId,
      version: await version(),
      reason: 'REFUSES_CONTACT_DETAILS',
    })
    const { letters } = await office.call('letters.list', { entryId: otherId })
    expect(letters).toEqual([{ ...one.letter, subject: null, addressee: null, wipedAt: office.clock.now }])
    expect(await office.refuse('documents.sentLetter', { id: one.letter.id })).toMatchObject({
      code: 'REFUSED',
    })
    const contents = await office.service.register?.engine.db
      .selectFrom('fileContent')
      .select('hash')
      .execute()
    expect(contents).toEqual([])
    expect(await office.refuse('letters.prepare', { number: other, template: 'CLOSING' })).toMatchObject({
      code: 'REFUSED',
    })
    expect(await office.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('passes a complaint on to its provider and then waits for the answer', async () => {
    await record({
      thirdParty: { name: 'Compagnie des Îles', category: null },
      submissionId: crypto.randomUUID(),
    })
    const template = 'PROVIDER_TRANSMISSION'
    const prepared = await office.call('letters.prepare', { number, template })
    expect(prepared.addressee).toContain('Compagnie des Îles')
    const sent = await office.call('letters.send', {
      number,
      template,
      version: await version(),
      means: 'EMAIL',
    })
    expect(sent.complaint).toMatchObject({ acknowledgedAt: null, answeredAt: null })
    const { rows } = await office.call('transmissions.list', { entry: id })
    expect(rows).toMatchObject([{ recipient: 'Compagnie des Îles', sentOn: '2026-11-16', answeredOn: null }])
    const { bytes } = await office.call('documents.sentLetter', { id: sent.letter.id })
    expect((await readPdf(bytes)).text).toContain('Compagnie des Îles')
    expect((await office.call('register.verify', {})).findings).toEqual([])
  })

  it('is found altered when its bytes are no longer those that were sent', async () => {
    const template = 'ACKNOWLEDGEMENT'
    await office.call('letters.send', { number, template, version: await version(), means: 'LETTER' })
    expect((await office.call('register.verify', {})).findings).toEqual([])
    const bytes = Buffer.from('%PDF-1.7 autre')
    const { db } = office.service.register?.engine ?? {}
    await db?.updateTable('fileContent').set({ bytes, size: bytes.length }).execute()
    const { findings } = await office.call('register.verify', {})
    expect(findings).toMatchObject([{ code: 'VERIFY_LETTER', subject: number }])
  })

  it('says who acknowledged: the one at the keyboard, whoever is named, nobody once it is taken back', async () => {
    const { employees } = await office.call('register.info', {}).then((info) => {
      if (info.state !== 'OPEN') throw new Error('closed')
      return info
    })
    const [anne, bruno] = employees
    const first = await office.call('complaints.acknowledge', { id, version: await version() })
    expect(first.acknowledgedBy).toBe(anne?.id)
    const changes = { acknowledgedBy: bruno?.name }
    const named = await office.call('complaints.update', { id, version: first.version, changes })
    expect(named.acknowledgedBy).toBe(bruno?.id)
    const none = { acknowledgedAt: null }
    const back = await office.call('complaints.update', { id, version: named.version, changes: none })
    expect(back.acknowledgedBy).toBeNull()
    expect((await office.call('register.verify', {})).findings).toEqual([])
  })

  it('passes a remark on without any identity, with its date', async () => {
    const remark = await office.call(
      'intake.record',
      anonymousRemark({ thirdParty: { name: 'Compagnie des Îles', category: null } }),
    )
    const template = 'REMARK_TRANSMISSION'
    const prepared = await office.call('letters.prepare', { number: remark.number, template })
    expect(prepared).toMatchObject({ addressee: 'Compagnie des Îles', email: null, missing: [] })
    const { version: seen } = await office.call('remarks.get', { number: remark.number })
    const sent = await office.call('letters.send', {
      number: remark.number,
      template,
      version: seen,
      means: 'EMAIL',
    })
    expect(sent.remark).toMatchObject({ transmittedTo: 'Compagnie des Îles', transmittedOn: '2026-11-16' })
    expect(await office.refuse('letters.prepare', { number, template })).toMatchObject({ code: 'REFUSED' })
  })

  it('keeps every version of a template and goes back to ours', async () => {
    const key = { template: 'CLOSING', language: 'fr' } as const
    const words = { subject: 'Fin de {{numero}}', body: 'Bonjour {{personne}}.' }
    const saved = await office.call('letters.saveTemplate', { ...key, version: 0, ...words })
    expect(saved).toMatchObject({ version: 1, isOurs: false, savedBy: 'Anne Le Goff', ...words })
    expect((await office.call('letters.prepare', { number, template: 'CLOSING' })).text).toBe(
      'Bonjour Jeanne Œuvrard.',
    )
    expect(await office.refuse('letters.saveTemplate', { ...key, version: 0, ...words })).toMatchObject({
      code: 'CONFLICT',
    })
    const broken = { ...key, version: 1, subject: 'x', body: 'un\n{{adresse}}\n{{si tiers}}' }
    expect(await office.refuse('letters.saveTemplate', broken)).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [
        { path: 'body', code: 'TEMPLATE_VARIABLE_UNKNOWN', message: expect.stringContaining('Ligne 2') },
        { path: 'body', code: 'TEMPLATE_BLOCK_OPEN', message: expect.stringContaining('Ligne 3') },
      ],
    })
    expect(await office.call('letters.restoreTemplate', { ...key, version: 1 })).toMatchObject({
      version: 2,
      isOurs: true,
    })
    const { versions } = await office.call('letters.templateHistory', key)
    expect(versions.map((item) => item.version)).toEqual([2, 1, 0])
  })

  it('makes a draft for the mail program whose headers hold nothing but headers', async () => {
    const subject = 'Votre dossier\r\nBcc: voleur@example.com\r\n\r\n<script>'
    const { bytes, fileName } = await office.call('documents.letterMail', {
      number,
      template: 'CLOSING',
      subject,
      text: 'Madame,\n.\nBcc: autre@example.com\n\nfin',
    })
    expect(fileName).toMatch(/\.eml$/)
    const head = Buffer.from(bytes).toString('utf8').split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^Bcc:/im)
    expect(head).toMatch(/^X-Unsent: 1$/m)
    const mail = await PostalMime.parse(bytes)
    expect(mail.to?.map(({ address }) => address)).toEqual(['jeanne@example.fr'])
    expect(mail.bcc).toBeUndefined()
    expect(mail.attachments).toHaveLength(1)
    const [pdf] = mail.attachments
    expect(pdf).toMatchObject({ mimeType: 'application/pdf' })
    expect(Buffer.from(bytes).toString('latin1')).toContain(
      Buffer.from('%PDF-1.7').toString('base64').slice(0, 8),
    )
  })

  it('prints a name full of braces as a name', async () => {
    await record({ complainant: { name: '{{motifs}} {{si x}}', email: 'a@example.fr' } })
    const { bytes } = await office.call('documents.letter', { number, template: 'PROVIDER_TRANSMISSION' })
    expect((await readPdf(bytes)).text).toContain('{{motifs}} {{si x}}')
  })
})
