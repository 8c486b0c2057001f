import { describe, expect, it } from 'vitest'
import { type DocumentOptions, documentRequest } from '#renderer/features/reports/document-request'
import { readChoices } from '#renderer/features/reports/report-choices'
import { reportDocuments } from '#renderer/features/reports/report-documents'
import { contract } from '#shared/api/contract'

const options: DocumentOptions = {
  document: 'followUpReport',
  period: { from: '2026-01-01', to: '2026-06-30' },
  ...readChoices('none'),
  sites: [],
  number: ' R-2026-0001 ',
  identity: 'initials',
  language: 'fr',
  formLanguage: 'de',
  preparedBy: 'Claire Martin',
  size: 'A4',
  auditOn: null,
}

describe('the call that makes a document', () => {
  it.each(reportDocuments)('is one that the contract accepts (%s)', (document) => {
    const request = documentRequest({ ...options, document })
    expect(request).not.toBeNull()
    if (request) expect(contract[request.channel].input.safeParse(request.input).error).toBeUndefined()
  })

  it('waits for the number of a sheet', () => {
    expect(documentRequest({ ...options, document: 'caseSheet', number: '  ' })).toBeNull()
  })

  it('carries no identity to the documents that show nobody', () => {
    expect(documentRequest({ ...options, document: 'remarksTable' })?.input).not.toHaveProperty('identity')
  })
})
