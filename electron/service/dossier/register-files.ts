import type { ParsedInputOf } from '#shared/api/contract'
import { defaultComplaintColumns } from '#shared/complaints/complaint-columns'
import { translate, translator } from '#shared/i18n/translate'
import { documentHandlers } from '../documents/document-handlers'
import { exportHandlers } from '../exports/export-handlers'
import type { DossierProvider } from './dossier-scope'
import { withoutMoment } from './pack-dossier'

/** The register of the period as a list and as a workbook; a certificate when it is empty. */
export const registerFiles: DossierProvider = async ({ context, input, sites, inPeriod }) => {
  const { from, to, identity, language } = input
  const t = translator(language, 'dossier:files')
  if (inPeriod.length === 0) {
    const question = { from, to, sites: [...sites], language }
    const { bytes } = await documentHandlers['documents.nilReturn'](context, question)
    return [{ path: '2-registre/etat-neant.pdf', bytes, title: t('nilReturn') }]
  }
  const listed = {
    filter: { from, to, ...(sites.length > 0 ? { sites: [...sites] } : {}) },
    sort: { by: 'receivedAt', descending: false },
    columns: [...defaultComplaintColumns],
    identity,
    language,
  } satisfies ParsedInputOf<'documents.complaintList'>
  const sheet = await exportHandlers['documents.complaintSheet'](context, { ...listed, format: 'xlsx' })
  const list = await exportHandlers['documents.complaintList'](context, listed)
  return [
    { path: '2-registre/registre.xlsx', bytes: withoutMoment(sheet.bytes), title: t('register') },
    { path: '2-registre/registre.pdf', bytes: list.bytes, title: t('register') },
  ]
}

export const remarksFiles: DossierProvider = async ({ context, input, sites }) => {
  const { from, to, language } = input
  const question = { from, to, sites: [...sites], language }
  const { bytes } = await documentHandlers['documents.remarksTable'](context, question)
  return [{ path: '3-remarques/remarques.pdf', bytes, title: translate(language, 'dossier:files.remarks') }]
}
