import type { Result } from '#shared/api/app-error'
import { isForShell } from '#shared/api/shell-channels'
import { documentSchema, type RenderedDocument } from '#shared/documents/document-api'
import { failure } from './failure'
import { logError } from './log'
import type { ServiceProcess } from './service-process'

/** What the window asks for: a channel that gives a document, and its input, which the service checks. */
export interface DocumentRequest {
  readonly channel: string
  readonly input?: unknown
}

/** Lets the service make a document. */
export async function askDocument(
  service: ServiceProcess,
  { channel, input }: DocumentRequest,
): Promise<Result<RenderedDocument>> {
  if (isForShell(channel)) return failure('UNKNOWN_CHANNEL')
  const made = await service.call(channel, input)
  if ('error' in made) return made
  const document = documentSchema.safeParse(made.value)
  if (document.success) return { value: document.data }
  logError(`${channel} gave no document`)
  return failure('INTERNAL')
}
