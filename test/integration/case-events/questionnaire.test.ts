import { writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

let register: TestService
afterEach(async () => register.close())

describe('the questionnaire to send with the answer', () => {
  it.each(['fr', 'en'] as const)('asks on one page what the follow-up keeps, in %s', async (language) => {
    register = await openTestService()
    const { number } = await register.call('intake.record', writtenComplaint())
    const { bytes, fileName, pages } = await register.call('documents.questionnaire', { number, language })
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/questionnaire-${language}.pdf`, bytes)
    expect(pages).toBe(1)
    expect(fileName).toMatch(/^R-2026-0001.*\.pdf$/)
    const { text } = await readPdf(bytes)
    expect(text).toContain('R-2026-0001')
    expect(text).toMatch(language === 'fr' ? /Nous recommanderiez/ : /recommend us/)
    const missing = await register.refuse('documents.questionnaire', { number: 'R-1900-0001', language })
    expect(missing.code).toBe('NOT_FOUND')
  })
})
