import { describe, expect, it } from 'vitest'
import { previewAttachment } from '#service/attachments/attachment-preview'
import { readMail } from '#service/attachments/read-mail'
import { hostileMail, textFile } from '#test/support/sample-files'

// The hole this keeps shut: the HTML of a message runs, or calls home, when an officer looks at it.

describe('a message shown as words', () => {
  it('keeps its headers, its text and the names of what came with it', async () => {
    const mail = await readMail(hostileMail())
    expect(mail.from).toBe('Hélène <helene@example.fr>')
    expect(mail.to).toBe('accueil@example.fr, Bruno <bruno@example.fr>')
    expect(mail.sentAt).toBe('2026-11-09T09:00:00.000Z')
    expect(mail.text).toContain('La porte était close.')
    expect(mail.attachments).toEqual([{ name: 'facture.pdf', contentType: 'application/pdf', size: 9 }])
  })

  it('leaves nothing of scripts, styles, pictures and addresses', async () => {
    const { text, fromHtml } = await readMail(hostileMail())
    expect(fromHtml).toBe(true)
    expect(text).not.toMatch(/example\.com|javascript:|alert|fetch|onerror|background|<\w/)
  })

  it('cuts what is endless and survives what is broken', async () => {
    const endless = textFile(`From: a@b.fr\r\nSubject: x\r\n\r\n${'mot '.repeat(100_000)}`)
    expect(await readMail(endless)).toMatchObject({ isCut: true })
    const deep = textFile(`From: a@b.fr\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(50_000)}fond`)
    expect(['mail', 'none']).toContain((await previewAttachment('message/rfc822', deep)).view)
    let nested = 'Content-Type: text/plain\r\n\r\nfond'
    for (let level = 0; level < 60; level += 1) {
      nested = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${nested}\r\n--b${level}--\r\n`
    }
    expect(['mail', 'none']).toContain(
      (await previewAttachment('message/rfc822', textFile(`From: a@b.fr\r\n${nested}`))).view,
    )
  })
})
