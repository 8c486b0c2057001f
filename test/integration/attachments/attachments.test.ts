import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHolders } from '#service/files/file-content-store'
import { attachmentLimits } from '#shared/attachments/attachment-limits'
import { writtenComplaint } from '#test/support/entries'
import { engines, migrationsFolder, openTestService, type TestService } from '#test/support/open-service'
import {
  docxFile,
  hostileMail,
  odtFile,
  pdfFile,
  pngFile,
  programFile,
  textFile,
  xlsxFile,
} from '#test/support/sample-files'

describe.each(engines)('attachments on %s', (engine) => {
  let register: TestService
  let complaint: string
  beforeEach(async () => {
    register = await openTestService({ engine })
    complaint = (await register.call('intake.record', writtenComplaint())).id
  })
  afterEach(async () => register.close())

  const add = (name: string, bytes: Uint8Array, role: 'ORIGINAL' | 'DOCUMENT' = 'DOCUMENT') =>
    register.call('attachments.add', { complaint, name, bytes, role })
  const list = () => register.call('attachments.list', { complaint })
  const history = async (entityId: string) =>
    (await register.call('history.list', { entityId, limit: 50 })).entries
  const countContents = async () => {
    const db = register.service.register?.engine.db
    return (await db?.selectFrom('fileContent').select('hash').execute())?.length
  }

  it('keeps a file, gives it back byte for byte and tells the case', async () => {
    const bytes = pdfFile(['Lettre'])
    const { attachment } = await add('../scan/lettre.pdf', bytes, 'ORIGINAL')
    expect(attachment).toMatchObject({ name: 'lettre.pdf', role: 'ORIGINAL', hasContent: true })
    const read = await register.call('attachments.read', { id: attachment.id })
    expect(Buffer.from(read.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(await register.call('attachments.preview', { id: attachment.id })).toMatchObject({ view: 'pdf' })
    const { attachments, room } = await list()
    expect(attachments).toHaveLength(1)
    expect(room).toBe(attachmentLimits.caseTotal - bytes.length)
    expect((await history(complaint))[0]).toMatchObject({
      action: 'ATTACH',
      changes: [{ field: 'attachment', before: null, after: 'lettre.pdf' }],
    })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('adds the same content once and numbers a name that is taken', async () => {
    await add('scan.pdf', pdfFile(['1']))
    expect(await add('copie.pdf', pdfFile(['1']))).toMatchObject({
      isKnown: true,
      attachment: { name: 'scan.pdf' },
    })
    expect((await add('SCAN.pdf', pdfFile(['2']))).attachment.name).toBe('SCAN (2).pdf')
    expect((await list()).attachments).toHaveLength(2)
  })

  it('corrects a name that lies, and says so', async () => {
    expect(await add('photo.pdf', pngFile())).toMatchObject({
      correctedFrom: 'photo.pdf',
      attachment: { name: 'photo.png', contentType: 'image/png' },
    })
  })

  it('refuses a renamed program, an empty file and one without a name, and keeps nothing of them', async () => {
    const refuse = (name: string, bytes: unknown) =>
      register.refuse('attachments.add', { complaint, name, bytes })
    expect(await refuse('facture.pdf', programFile())).toMatchObject({ code: 'REFUSED' })
    expect(await refuse('vide.txt', new Uint8Array())).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await refuse('..', pdfFile())).toMatchObject({ field: 'name' })
    expect(await refuse('texte.txt', 'pas des octets')).toMatchObject({ code: 'INVALID_INPUT' })
    expect((await list()).attachments).toEqual([])
    expect(await countContents()).toBe(0)
  })

  it('states its limits: a file, and a case', async () => {
    const tooLarge = await register.refuse('attachments.add', {
      complaint,
      name: 'film.txt',
      bytes: new Uint8Array(attachmentLimits.file + 1),
    })
    expect(tooLarge).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('25') })
    const { attachment } = await add('a.txt', textFile('a'))
    await register.service.register?.engine.db
      .updateTable('attachment')
      .set({ size: attachmentLimits.caseTotal })
      .where('id', '=', attachment.id)
      .execute()
    const full = await register.refuse('attachments.add', { complaint, name: 'a.txt', bytes: textFile('b') })
    expect(full).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('100') })
  })

  it('takes a file off with a reason, gives it back, and lets the content go after thirty days', async () => {
    const { attachment } = await add('scan.pdf', pdfFile())
    const { id } = attachment
    expect(await register.refuse('attachments.remove', { id, reason: ' ' })).toMatchObject({
      field: 'reason',
    })
    await register.call('attachments.remove', { id, reason: 'Pièce d’un autre dossier' })
    expect((await list()).attachments).toMatchObject([{ id, removalReason: 'Pièce d’un autre dossier' }])
    expect(await register.call('attachments.restore', { id })).toMatchObject({ removedAt: null })

    await register.call('attachments.remove', { id, reason: 'Doublon' })
    register.clock.now = '2027-01-16T09:00:00.000Z'
    await add('autre.txt', textFile('autre'))
    expect(await countContents()).toBe(1)
    expect((await list()).attachments[1]).toMatchObject({ id, hasContent: false })
    expect(await register.refuse('attachments.restore', { id })).toMatchObject({ code: 'REFUSED' })
    expect(await register.refuse('attachments.read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('keeps a content that another case holds', async () => {
    const other = (await register.call('intake.record', writtenComplaint({ nature: 'ATTENTE' }))).id
    const mine = await add('scan.pdf', pdfFile())
    await register.call('attachments.add', { complaint: other, name: 'scan.pdf', bytes: pdfFile() })
    await register.call('attachments.remove', { id: mine.attachment.id, reason: 'Autre dossier' })
    register.clock.now = '2027-01-16T09:00:00.000Z'
    await add('autre.txt', textFile('autre'))
    expect(await countContents()).toBe(2)
    expect((await register.call('attachments.list', { complaint: other })).attachments[0]?.hasContent).toBe(
      true,
    )
  })

  it('renames without letting go of the true extension', async () => {
    const { attachment } = await add('scan.pdf', pdfFile())
    const rename = (name: string) => register.call('attachments.rename', { id: attachment.id, name })
    expect(await rename('Lettre de Mme Œuvrard')).toMatchObject({ name: 'Lettre de Mme Œuvrard.pdf' })
    expect(await rename('lettre.exe')).toMatchObject({ name: 'lettre.exe.pdf' })
    expect(await rename('../lettre.PDF')).toMatchObject({ name: 'lettre.pdf' })
  })

  it('shows a message as words, and what it cannot show as nothing', async () => {
    const { attachment } = await add('message.eml', hostileMail())
    expect(await register.call('attachments.preview', { id: attachment.id })).toMatchObject({
      view: 'mail',
      mail: { from: 'Hélène <helene@example.fr>', fromHtml: true },
    })
  })

  it('takes office files, which it does not show', async () => {
    for (const [name, bytes] of [
      ['lettre.docx', docxFile()],
      ['tableau.xlsx', xlsxFile()],
      ['lettre.odt', odtFile()],
    ] as const) {
      const { attachment } = await add(name, bytes)
      expect(attachment.name).toBe(name)
      expect(await register.call('attachments.preview', { id: attachment.id })).toEqual({ view: 'none' })
    }
  })

  it('forgets everything of the person when a complaint becomes a remark', async () => {
    const { attachment } = await add('lettre-de-jeanne-oeuvrard.pdf', pdfFile())
    const { version } = await register.call('complaints.get', { id: complaint })
    await register.call('complaints.reclassify', {
      id: complaint,
      version,
      reason: 'REFUSES_CONTACT_DETAILS',
    })
    expect((await list()).attachments).toEqual([])
    expect(await countContents()).toBe(0)
    expect(await register.refuse('attachments.read', { id: attachment.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const told = JSON.stringify([...(await history(complaint)), ...(await history(attachment.id))])
    expect(told).not.toContain('jeanne')
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    expect(
      await register.refuse('attachments.add', { complaint, name: 'a.pdf', bytes: pdfFile() }),
    ).toMatchObject({
      code: 'REFUSED',
    })
  })

  it('finds a content that was altered or taken away', async () => {
    const { attachment } = await add('a.txt', textFile('vrai'))
    const db = register.service.register?.engine.db
    await db
      ?.updateTable('fileContent')
      .set({ bytes: Buffer.from('faux') })
      .where('hash', '=', attachment.fingerprint)
      .execute()
    const { whole, findings } = await register.call('register.verify', {})
    expect(whole).toBe(false)
    expect(findings.map(({ code }) => code)).toContain('VERIFY_ATTACHMENT')
  })
})

describe('contents of files', () => {
  it('are dropped only when no column names them: the list of columns is whole', () => {
    const naming = readdirSync(migrationsFolder)
      .filter((file) => file.endsWith('.sql') && !file.endsWith('.postgres.sql'))
      .flatMap((file) => {
        const script = readFileSync(join(migrationsFolder, file), 'utf8')
        return [...script.matchAll(/(\w+) text[^,;]*references file_content/g)].map(([, column]) => column)
      })
    const listed = contentHolders.map(({ column }) =>
      column.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
    )
    expect(listed.toSorted()).toEqual(naming.toSorted())
  })
})
