import type { documentApi } from '#shared/documents/document-api'
import type { Handlers } from '../handlers'

export const documentHandlers: Handlers<keyof typeof documentApi> = {
  'documents.followUpReport': async () => {
    throw new Error('pending')
  },
  'documents.caseSheet': async () => {
    throw new Error('pending')
  },
  'documents.remarksTable': async () => {
    throw new Error('pending')
  },
  'documents.nilReturn': async () => {
    throw new Error('pending')
  },
  'documents.receipt': async () => {
    throw new Error('pending')
  },
}
