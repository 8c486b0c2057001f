import { translator } from '#shared/i18n/translate'
import type { Context } from '../context'
import { makeCaseSheet } from '../documents/case-sheet-document'
import { readFileContent } from '../files/file-content-store'
import type { DossierProvider, DossierQuestion } from './dossier-scope'
import type { DossierFile } from './pack-dossier'

/** The sheets of the chosen cases; their letters too when people may be named, for a letter names them. */
export const caseFiles: DossierProvider = async ({ context, input, chosen }, breathe) => {
  const files: DossierFile[] = []
  for (const number of chosen) {
    files.push(...(await filesOfCase(context, input, number)))
    await breathe()
  }
  return files
}

async function filesOfCase(context: Context, input: DossierQuestion, number: string): Promise<DossierFile[]> {
  const { identity, language } = input
  const t = translator(language, 'dossier:files')
  const { bytes } = await makeCaseSheet(context, { number, identity, language, attachments: false })
  const sheet = { path: `4-fiches/${number}.pdf`, bytes, title: t('sheet', { number }) }
  if (identity !== 'nominative') return [sheet]
  const letters = await context.db
    .selectFrom('letter')
    .innerJoin('complaint', 'complaint.id', 'letter.complaintId')
    .select(['letter.contentHash', 'letter.sentAt', 'letter.template'])
    .where('complaint.number', '=', number)
    .where('letter.contentHash', 'is not', null)
    .orderBy('letter.sentAt')
    .orderBy('letter.id')
    .execute()
  const files: DossierFile[] = [sheet]
  for (const [index, { contentHash, sentAt, template }] of letters.entries()) {
    if (contentHash === null) continue
    const name = `${number}_${index + 1}_${template.toLowerCase()}_${sentAt.slice(0, 10)}.pdf`
    const content = await readFileContent(context.db, contentHash)
    files.push({ path: `5-courriers/${name}`, bytes: content, title: t('letter', { number }) })
  }
  return files
}
