import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import { useCase } from '../case-context'

const onError = (error: AppError) => showToast({ text: error.message, tone: 'late' })

/** The other cases of the complainant, and what can be decided of each. */
export function useCasesOfPerson() {
  const { complaint } = useCase()
  const { data } = useChannel('persons.casesOf', { complaint: complaint.id })
  const link = useChannelMutation('caseLinks.link', { onError })
  const dismiss = useChannelMutation('caseLinks.dismiss', { onError })
  const unlink = useChannelMutation('caseLinks.unlink', { onError })
  const pair = (other: string) => ({ complaint: complaint.id, other })
  return {
    cases: data?.cases ?? [],
    total: data?.total ?? 0,
    link: (other: string) => link.mutate(pair(other)),
    dismiss: (other: string) => dismiss.mutate(pair(other)),
    unlink: (other: string) => unlink.mutate(pair(other)),
  }
}
