import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawPdfPages } from '#service/attachments/draw-pdf-pages'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'
import { hostileMail, pdfFile, pngFile } from '#test/support/sample-files'

const breathe = async () => undefined

describe('the sheet of a case with its attachments', () => {
  let register: TestService
  let complaint: { id: string; number: string }
  beforeEach(async () => {
    register = await openTestService()
    complaint = await register.call('intake.record', writtenComplaint())
    const add = (name: string, bytes: Uint8Array) =>
      register.call('attachments.add', { complaint: complaint.id, name, bytes })
    await add('lettre.pdf', pdfFile(['Premiere page de la lettre', 'Deuxieme page']))
    await add('photo.png', pngFile(640, 480))
    await add('message.eml', hostileMail())
  })
  afterEach(async () => register.close())

  it('adds the pages of PDF files and the pictures, and says what is to be printed separately', async () => {
    const plain = await register.call('documents.caseSheet', { number: complaint.number })
    const whole = await register.call('documents.caseSheet', { number: complaint.number, attachments: true })
    mkdirSync('test/artifacts/attachments', { recursive: true })
    writeFileSync(join('test/artifacts/attachments', whole.fileName), whole.bytes)
    expect(whole.pages).toBe(plain.pages + 3)
    const text = (await readPdf(whole.bytes)).text.replace(/\s+/g, ' ')
    expect(text).toContain('Pièce jointe : lettre.pdf (2/2)')
    expect(text).toContain('Pièce jointe : photo.png')
    expect(text).toMatch(/À imprimer à part, par leur propre programme : message\.eml/)
  })

  it('names no attachment on a sheet without names, and shows none of their pages', async () => {
    const sheet = await register.call('documents.caseSheet', {
      number: complaint.number,
      identity: 'anonymous',
    })
    const { text } = await readPdf(sheet.bytes)
    expect(text).toMatch(/Pièce 1 \(PDF\)/)
    expect(text).not.toContain('lettre.pdf')
    const refused = await register.refuse('documents.caseSheet', {
      number: complaint.number,
      identity: 'initials',
      attachments: true,
    })
    expect(refused).toMatchObject({ field: 'attachments' })
  })

  it('tells how far it is and stops when it is cancelled', async () => {
    const token = '01939b4e-0000-7000-8000-000000000001'
    const steps: number[] = []
    register.service.emit = (event) => {
      if (event.name !== 'progress') return
      steps.push(event.done)
      if (steps.length === 2) void register.call('documents.cancel', { token })
    }
    const refused = await register.refuse('documents.caseSheet', {
      number: complaint.number,
      attachments: true,
      token,
    })
    expect(refused.code).toBe('CANCELLED_BY_USER')
    expect(steps.length).toBeLessThan(5)
    expect(await register.call('documents.cancel', { token })).toEqual({ cancelled: false })
  })
})

describe('pages of a PDF', () => {
  it('are drawn in their colours, with their text', async () => {
    const drawn = await drawPdfPages(pdfFile(['Bonjour']), 5, breathe)
    expect(drawn?.count).toBe(1)
    const [page] = drawn?.pages ?? []
    expect(page?.text).toBe('Bonjour')
    const { width, height, data } = PNG.sync.read(Buffer.from(page?.picture ?? []))
    // The middle of the blue square.
    const at = (Math.round(height * (1 - 400 / 842)) * width + Math.round((width * 172) / 595)) * 4
    expect([...data.subarray(at, at + 3)]).toEqual([0, 0, 255])
  })

  it('are none when the file cannot be read, and no more than asked for', async () => {
    expect(await drawPdfPages(new TextEncoder().encode('%PDF-1.4 rien %%EOF'), 5, breathe)).toBeNull()
    const drawn = await drawPdfPages(pdfFile(['1', '2', '3']), 2, breathe)
    expect(drawn).toMatchObject({ count: 3 })
    expect(drawn?.pages).toHaveLength(2)
  })
})
