import { translator } from '#shared/i18n/translate'
import { reportQuestionSchema } from '#shared/reports/report-question'
import { makeFollowUpReport } from '../documents/follow-up-document'
import { readQuestion } from '../issued-reports/issued-report-store'
import { readFrozen, readFrozenText } from '../issued-reports/read-issued-data'
import type { DossierProvider } from './dossier-scope'

/** The report of the very period and sites as it was last issued, with its data; else a provisional one. */
export const reportFiles: DossierProvider = async ({ context, input, sites }) => {
  const { from, to, identity, language } = input
  const t = translator(language, 'dossier:files')
  const issued = await context.db
    .selectFrom('issuedReport')
    .selectAll()
    .where('periodFrom', '=', from)
    .where('periodTo', '=', to)
    .orderBy('rank', 'desc')
    .execute()
  const asked = [...sites].sort().join()
  const row = issued.find(({ question }) => readQuestion(question).sites.toSorted().join() === asked)
  if (!row) {
    const question = reportQuestionSchema.parse({ from, to, sites: [...sites], identity, language })
    const { bytes } = await makeFollowUpReport(context, question)
    return [{ path: '1-rapport/rapport-provisoire.pdf', bytes, title: t('provisional') }]
  }
  const { number } = row
  return [
    {
      path: `1-rapport/${number}.pdf`,
      bytes: await readFrozen(context.db, row.pdfHash, number),
      title: t('issued', { number }),
    },
    {
      path: `1-rapport/${number}.json`,
      bytes: new TextEncoder().encode(await readFrozenText(context.db, row)),
      title: t('issuedData', { number }),
    },
  ]
}
