import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import { generateSection } from '#shared/improvement/procedure/generate-procedure'
import { procedureSections, sectionState } from '#shared/improvement/procedure/procedure-section'
import {
  type Procedure,
  type ProcedureSectionRecord,
  type ProcedureVersion,
  procedureVersionSchema,
} from '#shared/improvement/procedure-api'
import type { Language } from '#shared/text/language'
import type { Context, Db } from '../context'
import { readFileContent } from '../files/file-content-store'
import type { ProcedureVersionTable } from './improvement-tables'
import { gatherProcedureFacts } from './procedure-facts'

/** The data of an approved version: what its sections said. */
const frozenSchema = z.object({
  sections: z.array(z.object({ section: z.string(), title: z.string(), text: z.string() })),
})

/** The procedure as it reads now, its approved versions, and what differs from the newest. */
export async function readProcedure(context: Context, language: Language): Promise<Procedure> {
  const sections = await readSections(context, language)
  const versions = await readVersionRows(context.db, language)
  const approved = await readApproved(context.db, versions[0])
  return {
    language,
    sections,
    versions: versions.map((row) => toVersion(row)),
    changedSince: sections
      .filter(({ section, text }) => approved?.get(section) !== text)
      .map(({ section }) => section),
  }
}

/** Every section: own words where there are some, else what follows from the settings. */
export async function readSections(context: Context, language: Language): Promise<ProcedureSectionRecord[]> {
  const facts = await gatherProcedureFacts(context, language)
  const rows = await context.db
    .selectFrom('procedureSection')
    .selectAll()
    .where('language', '=', language)
    .execute()
  return procedureSections.map((section) => {
    const row = rows.find((candidate) => candidate.section === section)
    const generated = generateSection(section, facts, language)
    const own =
      row && row.text !== null && row.writtenOver !== null
        ? { text: row.text, writtenOver: row.writtenOver }
        : null
    return {
      section,
      title: translate(language, `improvement:procedure.sections.${section}`),
      text: own?.text ?? generated,
      generated,
      state: sectionState(own, generated),
      version: row?.version ?? 0,
    }
  })
}

/** The approved versions in a language, the newest first. */
export async function readVersionRows(db: Db, language: Language): Promise<ProcedureVersionTable[]> {
  return db
    .selectFrom('procedureVersion')
    .selectAll()
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(500)
    .execute()
}

/** An approved version; the newest when no number is given, undefined when there is none. */
export async function findVersionRow(
  db: Db,
  language: Language,
  number?: number,
): Promise<ProcedureVersionTable | undefined> {
  const rows = await readVersionRows(db, language)
  return number === undefined ? rows[0] : rows.find((row) => row.number === number)
}

/** An approved version by its number; NOT_FOUND when there is none. */
export async function readVersionRow(
  db: Db,
  language: Language,
  number: number,
): Promise<ProcedureVersionTable> {
  const row = await findVersionRow(db, language, number)
  if (!row) throw refusal('NOT_FOUND', 'PROCEDURE_VERSION_NOT_FOUND', { number })
  return row
}

export function toVersion(row: ProcedureVersionTable): ProcedureVersion {
  return procedureVersionSchema.parse(row)
}

async function readApproved(
  db: Db,
  row: ProcedureVersionTable | undefined,
): Promise<Map<string, string> | null> {
  if (!row) return null
  const bytes = await readFileContent(db, row.dataHash)
  const { sections } = frozenSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  return new Map(sections.map(({ section, text }) => [section, text]))
}
