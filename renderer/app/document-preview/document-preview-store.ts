import { useSyncExternalStore } from 'react'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import type { RenderedDocument } from '#shared/documents/document-api'

/** The channels that answer a document. */
export type DocumentChannel = {
  [C in ChannelName]: OutputOf<C> extends RenderedDocument ? C : never
}[ChannelName]

export type DocumentRequest = {
  [C in DocumentChannel]: { readonly channel: C; readonly input: InputOf<C> }
}[DocumentChannel]

export interface PreviewedDocument {
  /** Heading of the dialog. */
  readonly title: string
  readonly request: DocumentRequest
  /** Opens the system's print dialog as soon as the document is in sight. */
  readonly printsAtOnce?: boolean
}

let current: PreviewedDocument | null = null
const listeners = new Set<() => void>()

/** Shows a document before it is saved or printed; null closes it. */
export function setPreviewedDocument(document: PreviewedDocument | null): void {
  current = document
  for (const listener of listeners) listener()
}

export function usePreviewedDocument(): PreviewedDocument | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
