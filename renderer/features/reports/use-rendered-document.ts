import { useQuery } from '@tanstack/react-query'
import { call } from '#renderer/app/api'
import type { AppError } from '#shared/api/app-error'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { DocumentRequest } from './document-request'

/**
 * The document as the service makes it now. The last one of the same kind stays in sight while another is made; it
 * is never shown again later, as the register may have changed.
 */
export function useRenderedDocument(request: DocumentRequest | null) {
  return useQuery<RenderedDocument, AppError>({
    queryKey: [request?.channel, request?.input],
    queryFn: () => {
      if (!request) throw new Error('a query that is not enabled does not run')
      return call(request.channel, request.input)
    },
    enabled: request !== null,
    staleTime: 0,
    gcTime: 0,
    placeholderData: (previous, query) => (query?.queryKey[0] === request?.channel ? previous : undefined),
  })
}
