import { useState } from 'react'
import { call } from '#renderer/app/api'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { InputOf } from '#shared/api/contract'

/** Writes an export where the person chooses, tells how far it is, and stops when asked. */
export function useRegisterExport() {
  const { follow, ...state } = useFollowedJob('documents')
  const [saved, setSaved] = useState<string | null>(null)

  async function start(question: InputOf<'documents.registerExport'>): Promise<void> {
    setSaved(null)
    const answer = await follow((token) => call('files.saveExport', { ...question, token }))
    setSaved(answer?.saved ? answer.fileName : null)
  }
  return { start, saved, ...state }
}
