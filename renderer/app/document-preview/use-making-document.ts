import { useCallback, useEffect, useState } from 'react'
import { call } from '#renderer/app/api'
import { toAppError } from '#renderer/app/to-app-error'
import type { AppError } from '#shared/api/app-error'
import { cancellableDocuments } from '#shared/documents/cancellable-documents'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { DocumentRequest } from './document-preview-store'

/** How far a document is: steps done of about so many. */
export interface MakingProgress {
  readonly done: number
  readonly total: number
}

interface Making {
  readonly document: RenderedDocument | null
  readonly error: AppError | null
  readonly progress: MakingProgress | null
  /** Stops it; null for a document that is made in one go. */
  readonly cancel: (() => void) | null
  readonly retry: () => void
}

/** Has a document made, follows its progress, and cancels it when nobody waits for it any more. */
export function useMakingDocument(request: DocumentRequest): Making {
  const [state, setState] = useState<Omit<Making, 'cancel' | 'retry'>>(nothing)
  const [attempt, setAttempt] = useState(0)
  const [token, setToken] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a wish to make it again
  useEffect(() => {
    const isCancellable = cancellableDocuments.has(request.channel)
    const own = isCancellable ? crypto.randomUUID() : null
    let isWanted = true
    let isMaking = true
    setToken(own)
    setState(nothing)
    const unsubscribe = window.registre31.subscribe((event) => {
      if (event.name === 'progress' && event.token === own) {
        setState((before) => ({ ...before, progress: { done: event.done, total: event.total } }))
      }
    })
    void make(request, own)
      .then((made) => {
        if (isWanted) setState({ ...nothing, ...made })
      })
      .finally(() => {
        isMaking = false
        unsubscribe()
      })
    return () => {
      isWanted = false
      if (isMaking && own) void call('documents.cancel', { token: own }).catch(() => undefined)
    }
  }, [request, attempt])

  const cancel = useCallback(() => {
    if (token) void call('documents.cancel', { token }).catch(() => undefined)
  }, [token])
  return { ...state, cancel: token ? cancel : null, retry: () => setAttempt((count) => count + 1) }
}

const nothing = { document: null, error: null, progress: null }

async function make(request: DocumentRequest, token: string | null) {
  try {
    const input = token ? { ...request.input, token } : request.input
    // Each request pairs a channel with its own input, which the spread above hides from the compiler.
    const document = await call(request.channel, input as never)
    return { document, error: null }
  } catch (caught) {
    return { document: null, error: toAppError(caught) }
  }
}
