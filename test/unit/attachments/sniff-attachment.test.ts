import { describe, expect, it } from 'vitest'
import { sniffAttachment } from '#service/attachments/sniff-attachment'
import { attachmentKinds } from '#shared/attachments/attachment-kinds'
import {
  compoundFile,
  docxFile,
  hostileMail,
  odtFile,
  pdfFile,
  pngFile,
  programFile,
  textFile,
  zipOf,
} from '#test/support/sample-files'

// The hole this keeps shut: a program comes into the register under the name of a letter, and is opened one day.

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('the type of an attachment', () => {
  it.each([
    ['lettre.pdf', pdfFile(), 'application/pdf', 'lettre.pdf'],
    ['scan.PNG', pngFile(), 'image/png', 'scan.PNG'],
    ['scan.pdf', pngFile(), 'image/png', 'scan.png'],
    ['photo.exe', pngFile(), 'image/png', 'photo.png'],
    ['sans extension', pdfFile(), 'application/pdf', 'sans extension.pdf'],
    ['lettre.docx', docxFile(), office, 'lettre.docx'],
    ['lettre.odt', odtFile(), 'application/vnd.oasis.opendocument.text', 'lettre.odt'],
    ['message.eml', hostileMail(), 'message/rfc822', 'message.eml'],
    ['message.txt', hostileMail(), 'message/rfc822', 'message.eml'],
    ['message.msg', compoundFile(true), 'application/vnd.ms-outlook', 'message.msg'],
    ['notes.txt', textFile('Bonjour, la porte était close.'), 'text/plain', 'notes.txt'],
    ['export.csv', textFile('a;b\n1;2\n'), 'text/csv', 'export.csv'],
    ['notes.txt', new Uint8Array([0x43, 0x61, 0x66, 0xe9]), 'text/plain', 'notes.txt'],
    ['notes.txt', textFile('From Paris\nimport des données\nfunction'), 'text/plain', 'notes.txt'],
  ])('%s is what its content says', async (name, bytes, contentType, expected) => {
    expect(await sniffAttachment(bytes, name)).toEqual({ contentType, name: expected })
  })

  it.each([
    ['a renamed program', 'facture.pdf', programFile(), 'ATTACHMENT_PROGRAM'],
    [
      'a program of Linux',
      'scan.png',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(64)]),
      'ATTACHMENT_PROGRAM',
    ],
    ['a script with its mark', 'notes.txt', textFile('#!/bin/sh\nrm -rf /\n'), 'ATTACHMENT_PROGRAM'],
    ['a batch file', 'notes.txt', textFile('@echo off\r\ndel *.*\r\n'), 'ATTACHMENT_PROGRAM'],
    ['a script by its extension', 'macro.vbs', textFile('MsgBox 1'), 'ATTACHMENT_PROGRAM'],
    ['a page', 'page.txt', textFile('<!DOCTYPE html><script>alert(1)</script>'), 'ATTACHMENT_PROGRAM'],
    ['a drawing that can run', 'dessin.svg', textFile('<svg onload="alert(1)"/>'), 'ATTACHMENT_PROGRAM'],
    ['an archive', 'dossier.zip', zipOf({ 'a.txt': 'a' }), 'ATTACHMENT_ARCHIVE'],
    ['an archive by another name', 'photo.jpg', zipOf({ 'a.exe': 'MZ' }), 'ATTACHMENT_ARCHIVE'],
    ['macros declared', 'lettre.docx', docxFile({}, true), 'ATTACHMENT_MACROS'],
    ['macros hidden', 'lettre.docx', docxFile({ 'word/vbaProject.bin': 'x' }), 'ATTACHMENT_MACROS'],
    [
      'macros of an open document',
      'lettre.odt',
      odtFile({ 'Basic/Standard/a.xml': 'x' }),
      'ATTACHMENT_MACROS',
    ],
    ['an old office document', 'lettre.doc', compoundFile(), 'ATTACHMENT_OLD_OFFICE'],
    ['an installer as a message', 'message.msg', compoundFile(), 'ATTACHMENT_OLD_OFFICE'],
    ['a truncated PDF', 'lettre.pdf', pdfFile().slice(0, 300), 'ATTACHMENT_PDF_TRUNCATED'],
    ['noise', 'lettre.pdf', new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]), 'ATTACHMENT_TYPE'],
    ['a database', 'base.sqlite', textFile('SQLite format 3\u0000'), 'ATTACHMENT_TYPE'],
  ])('refuses %s', async (_what, name, bytes, key) => {
    await expect(sniffAttachment(bytes, name)).rejects.toMatchObject({ wording: { key } })
  })

  it('gives each extension to one type only', () => {
    const extensions = attachmentKinds.flatMap((kind) => kind.extensions)
    expect(new Set(extensions).size).toBe(extensions.length)
  })
})
