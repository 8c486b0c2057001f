import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { attachmentLimits } from '#shared/attachments/attachment-limits'
import { cleanAttachmentName, extensionOf } from '#shared/attachments/attachment-name'

describe('the name of an attachment', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\anne\\lettre.pdf', 'lettre.pdf'],
    ['/tmp/', 'tmp'],
    ['lettre\u202Efdp.exe', 'lettrefdp.exe'],
    ['a\u0000b\nc.pdf', 'abc.pdf'],
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['nul.tar.pdf', '_nul.tar.pdf'],
    ['.htaccess', 'htaccess'],
    ['lettre.pdf. . .', 'lettre.pdf'],
    ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
    ['  Réclamation   été .pdf', 'Réclamation été.pdf'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
    ['...', ''],
    ['\u200b', ''],
    ['', ''],
  ])('cleans %j to %j', (name, expected) => {
    expect(cleanAttachmentName(name)).toBe(expected)
  })

  it('keeps the extension of a name that is too long, and whole characters', () => {
    const name = cleanAttachmentName(`${'🏖️é'.repeat(200)}.pdf`)
    expect(name.length).toBeLessThanOrEqual(attachmentLimits.name)
    expect(name.endsWith('.pdf')).toBe(true)
    // Throws on half a character.
    expect(() => encodeURIComponent(name)).not.toThrow()
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
    'is safe whatever is given, and stays so',
    (given) => {
      const name = cleanAttachmentName(given)
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]/u)
      expect(name).not.toMatch(/^[.\s]|[.\s]$/)
      expect(name.length).toBeLessThanOrEqual(attachmentLimits.name)
      expect(cleanAttachmentName(name)).toBe(name)
    },
  )

  it('reads the extension of a name', () => {
    expect(extensionOf('lettre.PDF')).toBe('pdf')
    expect(extensionOf('.pdf')).toBe('')
    expect(extensionOf('M. Dupont a dit')).toBe('')
  })
})
