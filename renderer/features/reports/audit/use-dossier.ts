import { useState } from 'react'
import { call } from '#renderer/app/api'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { InputOf } from '#shared/api/contract'
import type { SavedDocument } from '#shared/api/window-contract'

/** Saves a dossier, tells how far it is, and cancels it. */
export function useDossier() {
  const { follow, ...state } = useFollowedJob('documents')
  const [saved, setSaved] = useState<Extract<SavedDocument, { saved: true }> | null>(null)

  async function save(input: InputOf<'documents.dossier'>): Promise<void> {
    setSaved(null)
    const answer = await follow((token) =>
      call('files.saveDocument', { document: { channel: 'documents.dossier', input: { ...input, token } } }),
    )
    setSaved(answer?.saved ? answer : null)
  }
  return { save, saved, ...state }
}
