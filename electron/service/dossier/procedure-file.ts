import { translate } from '#shared/i18n/translate'
import { makeProcedure } from '../improvement/procedure-document'
import { findVersionRow } from '../improvement/procedure-store'
import type { DossierProvider } from './dossier-scope'

/** The procedure as it was last approved, byte for byte; without an approval the draft, which says that it is one. */
export const procedureFile: DossierProvider = async ({ context, input: { language } }) => {
  const approved = await findVersionRow(context.db, language)
  const { bytes } = await makeProcedure(context, { language, number: approved?.number })
  return [
    approved
      ? {
          path: `0-procedure/procedure-v${approved.number}.pdf`,
          bytes,
          title: translate(language, 'dossier:files.procedure', { number: approved.number }),
        }
      : {
          path: '0-procedure/procedure-brouillon.pdf',
          bytes,
          title: translate(language, 'dossier:files.procedureDraft'),
        },
  ]
}
