import { Buffer } from 'node:buffer'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Procedure, procedureApi } from '#shared/improvement/procedure-api'
import type { Context } from '../context'
import { keepFileContent } from '../files/file-content-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { spellData } from '../issued-reports/report-fingerprint'
import { readDay, todayAt } from '../local-day'
import { drawProcedure, makeProcedure } from './procedure-document'
import { findVersionRow, readProcedure, readSections, toVersion } from './procedure-store'

export const procedureHandlers: Handlers<keyof typeof procedureApi> = {
  'procedure.get': (context, { language }) => readProcedure(context, language),
  'procedure.saveSection': (context, { text, ...named }) => writeSection(context, named, text),
  'procedure.resetSection': (context, named) => writeSection(context, named, null),
  'procedure.approve': approve,
  'documents.procedure': makeProcedure,
}

type Named = ParsedInputOf<'procedure.resetSection'>

/** Keeps a section in own words, or without a text goes back to the generated ones; a conflict is told. */
async function writeSection(context: Context, named: Named, text: string | null): Promise<Procedure> {
  const { language, section, version } = named
  const before = (await readSections(context, language)).find((record) => record.section === section)
  if (!before) throw refusal('NOT_FOUND')
  if (before.version !== version) throw await conflictOfSection(context, named)
  const own = text === before.generated ? null : text
  const row = {
    version: version + 1,
    text: own,
    writtenOver: own === null ? null : before.generated,
    updatedAt: context.now,
    updatedBy: context.actor.id,
  }
  await context.db
    .insertInto('procedureSection')
    .values({ language, section, ...row })
    .onConflict((conflict) => conflict.columns(['language', 'section']).doUpdateSet(row))
    .execute()
  await appendHistory(context, {
    entity: 'procedure',
    entityId: context.service.newId(),
    action: 'UPDATE',
    facts: [{ field: 'section', before: null, after: `${language}.${section}` }],
    personal: [{ field: 'text', before: before.text, after: own ?? before.generated }],
  })
  return readProcedure(context, language)
}

async function conflictOfSection(context: Context, { language, section }: Named) {
  const row = await context.db
    .selectFrom('procedureSection')
    .select('updatedBy')
    .where('language', '=', language)
    .where('section', '=', section)
    .executeTakeFirst()
  const actor = context.employees.find(({ id }) => id === row?.updatedBy)?.name ?? '—'
  return refusal('CONFLICT', 'CONFLICT', { actor })
}

/** Freezes what the procedure says now, with its pages, under the next number of its language. */
async function approve(
  context: Context,
  { language, approvedBy, approvedOn, note = null }: ParsedInputOf<'procedure.approve'>,
): Promise<OutputOf<'procedure.approve'>> {
  const today = todayAt(context)
  const day = readDay(context, approvedOn, 'approvedOn') ?? today
  if (day > today) throw refuseField('approvedOn', 'IN_THE_FUTURE')
  const { changedSince } = await readProcedure(context, language)
  const last = await findVersionRow(context.db, language)
  if (last && changedSince.length === 0)
    throw refusal('REFUSED', 'PROCEDURE_UNCHANGED', { number: last.number })
  const approval = { number: (last?.number ?? 0) + 1, approvedBy, approvedOn: day, note }
  const { data, bytes, pages } = await drawProcedure(context, language, approval)
  const row = {
    id: context.service.newId(),
    language,
    ...approval,
    pages,
    dataHash: await keepFileContent(context.db, Buffer.from(spellData(data), 'utf8')),
    pdfHash: await keepFileContent(context.db, bytes),
    recordedAt: context.now,
    recordedBy: context.actor.id,
  }
  await context.db.insertInto('procedureVersion').values(row).execute()
  await appendHistory(context, {
    entity: 'procedure',
    entityId: row.id,
    action: 'APPROVE',
    facts: (['language', 'number', 'approvedOn', 'dataHash', 'pdfHash'] as const).map((field) => ({
      field,
      before: null,
      after: row[field],
    })),
    personal: [{ field: 'approvedBy', before: null, after: approvedBy }],
  })
  return toVersion(row)
}
