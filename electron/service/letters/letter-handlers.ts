import type { letterApi } from '#shared/letters/letter-api'
import type { Handlers } from '../handlers'
import { makeLetterDocument, makeLetterMail, readSentLetter } from './letter-document'
import { makeLetterExample } from './letter-example'
import { listLetters } from './letter-store'
import { prepareLetter } from './prepare-letter'
import { sendLetter } from './send-letter'
import {
  readTemplateHistory,
  readTemplates,
  restoreTemplate,
  saveLetterSettings,
  saveTemplate,
} from './template-handlers'

export const letterHandlers: Handlers<keyof typeof letterApi> = {
  'letters.templates': readTemplates,
  'letters.templateHistory': readTemplateHistory,
  'letters.saveTemplate': saveTemplate,
  'letters.restoreTemplate': restoreTemplate,
  'letters.saveSettings': saveLetterSettings,
  'letters.prepare': prepareLetter,
  'letters.list': async (context, { entryId }) => ({ letters: await listLetters(context.db, entryId) }),
  'letters.send': sendLetter,
  'documents.letter': makeLetterDocument,
  'documents.letterMail': makeLetterMail,
  'documents.sentLetter': readSentLetter,
  'documents.letterExample': makeLetterExample,
}
