import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { dispatch } from '#service/dispatch'
import { translate } from '#shared/i18n/translate'
import type { ImportReport } from '#shared/imports/import-api'
import { readMappingFile } from '#shared/imports/mapping-file'
import { formatInteger } from '#shared/text/formats'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'

/** Brings a file into a register, or tries to. */
export async function importFile(words: readonly string[], values: Options): Promise<number> {
  const [path] = words
  if (path === undefined || words.length > 1) throw new UsageError('import FICHIER --register FICHIER')
  requireFile(path)
  const given = values.mapping === undefined ? undefined : parseMapping(values.mapping)
  const name = basename(path)
  const report = await withService(
    requireOption(values, 'register'),
    'open',
    async (service): Promise<ImportReport> => {
      const offered = { path: resolve(path), reading: given?.reading }
      const opened = unwrap(await dispatch(service, 'imports.offer', offered))
      const mapping = given && readMappingFile(given.mapping, opened)
      const channel = values['dry-run'] ? 'imports.check' : 'imports.run'
      return unwrap(
        await dispatch(service, channel, { token: opened.token, reading: given?.reading, mapping }),
      )
    },
  )
  await printLine(values.json ? toJson(report, 2) : describeReport(name, report))
  return 0
}

function requireFile(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`fichier illisible : ${path}`)
}

function parseMapping(path: string) {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError(`correspondance illisible : ${path}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('la correspondance est un objet JSON')
  const { reading, ...mapping } = { reading: undefined, ...value }
  return { reading, mapping }
}

function describeReport(name: string, report: ImportReport): string {
  const count = (value: number) => ({ count: formatInteger(value, 'fr') })
  const seconds = (report.durationMs / 1_000).toFixed(1).replace('.', ',')
  const lines = [
    translate('fr', 'imports:cli.title', { name, read: formatInteger(report.read, 'fr'), seconds }),
    ...(report.dryRun ? [translate('fr', 'imports:cli.dryRun')] : []),
    translate('fr', 'imports:cli.complaints', count(report.complaints)),
    translate('fr', 'imports:cli.remarks', count(report.remarks)),
    translate('fr', 'imports:cli.duplicates', count(report.duplicates)),
    translate('fr', 'imports:cli.refused', count(report.refusedCount)),
    ...report.refused.map(({ line, column, reason }) =>
      translate('fr', 'imports:cli.line', {
        line,
        column: column ?? translate('fr', 'imports:cli.whole'),
        reason,
      }),
    ),
  ]
  return lines.join('\n')
}
