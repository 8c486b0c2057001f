import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { RenderedDocument } from '#shared/documents/document-api'
import { makeRegisterExportSchema } from '#shared/exports/register-export'
import type { registerExportApi } from '#shared/exports/register-export-api'
import { translate } from '#shared/i18n/translate'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../../context'
import { cancellable } from '../../documents/cancellable'
import { fileNameOf } from '../../documents/file-name'
import type { Handlers } from '../../handlers'
import { countAllRows } from '../../register/tables/read-all-tables'
import { readAtOneMoment } from '../../register/tables/read-at-one-moment'
import type { RenderOptions } from '../../reports/render-options'
import { writeCsv } from '../write-csv'
import { type ExportQuestion, tablesOf } from './export-question'
import { listSheets } from './export-sheets'
import { packZip } from './pack-zip'
import { listFiles } from './register-files'
import { writeJson } from './write-json'
import { writeFiles, writePieces } from './write-pieces'

export const registerExportHandlers: Handlers<keyof typeof registerExportApi> = {
  'documents.registerExport': exportRegister,
  'documents.exportSchema': async () => ({
    fileName: 'registre31.schema.json',
    bytes: new TextEncoder().encode(`${JSON.stringify(exportSchema(), null, 1)}\n`),
    pages: 1,
  }),
  'exports.name': async (context, input) => ({ fileName: nameOf(context, input) }),
  'exports.writeTo': writeTo,
}

type Asked = ParsedInputOf<'documents.registerExport'>

/** In one piece, for registers that fit in memory. */
async function exportRegister(context: Context, input: Asked): Promise<RenderedDocument> {
  const pieces: Uint8Array[] = []
  await atOneMoment(context, input, async (moment, options) => {
    for await (const piece of makePieces(moment, input, options)) pieces.push(piece)
  })
  return { fileName: nameOf(context, input), bytes: Buffer.concat(pieces), pages: 1 }
}

/** Into a file, or a folder for CSV, piece by piece: a million cases need no more memory than ten. */
async function writeTo(
  context: Context,
  { path, asFolder, ...input }: ParsedInputOf<'exports.writeTo'>,
): Promise<OutputOf<'exports.writeTo'>> {
  if (!isAbsolute(path) || path === context.service.path) throw refusal('REGISTER_EXISTS')
  await atOneMoment(context, input, async (moment, options) => {
    if (asFolder && input.format === 'csv')
      await writeFiles(path, listFiles(moment, questionOf(input), options))
    else await writePieces(path, makePieces(moment, input, options))
  })
  return { isWritten: true }
}

/** Lets an export see the register at one moment, with progress and the way to give it up. */
async function atOneMoment(
  context: Context,
  input: Asked,
  make: (moment: Context, options: RenderOptions) => Promise<void>,
): Promise<void> {
  const tables = tablesOf(questionOf(input))
  await readAtOneMoment(context.engine, async (db) => {
    const rows = input.token ? await countAllRows(db, tables) : 0
    await cancellable(context, input.token, Math.ceil(rows / 500) + tables.length, (options) =>
      make({ ...context, db }, options),
    )
  })
}

async function* makePieces(
  context: Context,
  input: Asked,
  options: RenderOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const question = questionOf(input)
  if (input.format === 'json') return yield* writeJson(context, question, options)
  const sheets = listSheets(context, question)
  if (input.format === 'xlsx') {
    const { writeXlsx } = await import('../write-xlsx')
    return yield* writeXlsx(sheets, options)
  }
  const [only] = sheets
  if (input.what !== 'all' && only) return yield* writeCsv(only, options)
  yield* packZip(listFiles(context, question, options))
}

function questionOf({ what, identity }: Asked): ExportQuestion {
  return { what, anonymous: identity === 'anonymous' }
}

function nameOf(context: Context, { format, what, identity }: Asked): string {
  const today = localDateOf(context.now, context.settings.timeZone)
  const isAnonymous = identity === 'anonymous'
  const words = [today, translate('fr', `imports:export.fileName.${what}`), isAnonymous ? 'anonyme' : '']
  return fileNameOf(words, format === 'csv' && what === 'all' ? 'zip' : format)
}

function exportSchema(): object {
  return {
    title: 'Registre 31',
    ...z.toJSONSchema(makeRegisterExportSchema(), { unrepresentable: 'any' }),
  }
}
