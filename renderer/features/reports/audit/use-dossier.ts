import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { InputOf } from '#shared/api/contract'
import { useMaking } from '../use-making'

/** Saves a dossier, tells how far it is, and cancels it. */
export function useDossier() {
  const mutation = useChannelMutation('files.saveDocument')
  const { progress, begin, cancel } = useMaking()
  return {
    save(input: InputOf<'documents.dossier'>) {
      if (mutation.isPending) return
      mutation.mutate({ document: { channel: 'documents.dossier', input: { ...input, token: begin() } } })
    },
    cancel,
    progress,
    isMaking: mutation.isPending,
    saved: mutation.data?.saved ? mutation.data : null,
    error: mutation.error?.code === 'CANCELLED_BY_USER' ? null : mutation.error,
  }
}
