import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import type { ProcedureApproval, ProcedureData } from '#shared/reports/improvement-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { readFileContent } from '../files/file-content-store'
import { todayAt } from '../local-day'
import { readSections, readVersionRow, readVersionRows, toVersion } from './procedure-store'

/** What the procedure says now, on paper: a version as it is approved, or the draft. */
export async function drawProcedure(
  context: Context,
  language: Language,
  approval: ProcedureApproval | null,
): Promise<{ readonly data: ProcedureData; readonly bytes: Uint8Array; readonly pages: number }> {
  const earlier = (await readVersionRows(context.db, language)).map(toVersion)
  const data: ProcedureData = {
    header: makeHeader(context, {
      reference: referenceOf(language, approval?.number),
      language,
      isProvisional: approval === null,
    }),
    approval,
    sections: (await readSections(context, language)).map(({ section, title, text }) => ({
      section,
      title,
      text,
    })),
    earlier: earlier.map(({ number, approvedBy, approvedOn, note }) => ({
      number,
      approvedBy,
      approvedOn,
      note,
    })),
  }
  const { renderProcedure } = await import('../reports/improvement/procedure')
  return { data, ...(await renderProcedure(data)) }
}

function referenceOf(language: Language, number: number | undefined): string {
  const name = language === 'fr' ? 'PR' : 'PR-EN'
  return number === undefined ? name : `${name}-v${number}`
}

/** An approved version byte for byte, or the draft. */
export async function makeProcedure(
  context: Context,
  { language, number }: ParsedInputOf<'documents.procedure'>,
): Promise<OutputOf<'documents.procedure'>> {
  const words = translate(language, 'improvement:paper.procedure.fileName')
  if (number === undefined) {
    const { bytes, pages } = await drawProcedure(context, language, null)
    const draft = translate(language, 'improvement:paper.procedure.draft')
    return { fileName: fileNameOf([todayAt(context), words, draft]), bytes, pages }
  }
  const row = await readVersionRow(context.db, language, number)
  return {
    fileName: fileNameOf([words, `v${number}`, row.approvedOn]),
    bytes: await readFileContent(context.db, row.pdfHash),
    pages: row.pages,
  }
}
