import { defaultLetter } from '#shared/letters/default-letters'
import type { TemplateRecord } from '#shared/letters/letter-api'
import type { LetterTemplate } from '#shared/letters/letter-template'
import { letterTemplates } from '#shared/letters/letter-template'
import type { Language } from '#shared/text/language'
import type { Context, Db } from '../context'
import type { LetterTemplateTable } from './letter-tables'

export interface TemplateKey {
  readonly template: LetterTemplate
  readonly language: Language
}

/** Our own words of a template, as version 0. */
function ourTemplate(key: TemplateKey): TemplateRecord {
  return { ...key, ...defaultLetter(key.template, key.language), ...unsaved, version: 0, isOurs: true }
}

const unsaved = { savedAt: null, savedBy: null }

/** Every template in its present words, in the order of the letters. */
export async function listTemplates(context: Context): Promise<TemplateRecord[]> {
  const rows = await context.db
    .selectFrom('letterTemplate as current')
    .selectAll()
    .where('version', '=', (query) =>
      query
        .selectFrom('letterTemplate as other')
        .select(({ fn }) => fn.max('other.version').as('last'))
        .whereRef('other.template', '=', 'current.template')
        .whereRef('other.language', '=', 'current.language'),
    )
    .execute()
  const found = new Map(rows.map((row) => [`${row.template} ${row.language}`, row]))
  return letterTemplates.flatMap((template) =>
    (['fr', 'en'] as const).map((language) =>
      toRecord(context, { template, language }, found.get(`${template} ${language}`)),
    ),
  )
}

/** The present words of one template. */
export async function currentTemplate(context: Context, key: TemplateKey): Promise<TemplateRecord> {
  const row = await context.db
    .selectFrom('letterTemplate')
    .selectAll()
    .where('template', '=', key.template)
    .where('language', '=', key.language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return toRecord(context, key, row)
}

/** All versions of one template, the newest first, ours last. */
export async function listVersions(context: Context, key: TemplateKey): Promise<TemplateRecord[]> {
  const rows = await context.db
    .selectFrom('letterTemplate')
    .selectAll()
    .where('template', '=', key.template)
    .where('language', '=', key.language)
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return [...rows.map((row) => toRecord(context, key, row)), ourTemplate(key)]
}

export async function insertVersion(db: Db, row: LetterTemplateTable): Promise<void> {
  await db.insertInto('letterTemplate').values(row).execute()
}

function toRecord(context: Context, key: TemplateKey, row: LetterTemplateTable | undefined): TemplateRecord {
  if (!row) return ourTemplate(key)
  const ours = defaultLetter(key.template, key.language)
  return {
    ...key,
    version: row.version,
    subject: row.subject ?? ours.subject,
    body: row.body ?? ours.body,
    isOurs: row.body === null,
    savedAt: row.savedAt,
    savedBy: context.employees.find((employee) => employee.id === row.savedBy)?.name ?? null,
  }
}
