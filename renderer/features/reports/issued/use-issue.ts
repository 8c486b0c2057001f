import { useNavigate } from '@tanstack/react-router'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { InputOf } from '#shared/api/contract'
import { useMaking } from '../use-making'

/** Issues a report, tells how far it is, and stops it while nothing is kept yet. */
export function useIssue() {
  const navigate = useNavigate()
  const { progress, begin, cancel } = useMaking()
  const mutation = useChannelMutation('reports.issue', {
    onSuccess: (report) => void navigate({ to: '/rapports/emis', search: { number: report.number } }),
  })
  return {
    issue(question: InputOf<'reports.issue'>) {
      if (!mutation.isPending) mutation.mutate({ ...question, token: begin() })
    },
    cancel,
    progress: mutation.isPending ? progress : null,
    isPending: mutation.isPending,
    error: mutation.error?.code === 'CANCELLED_BY_USER' ? null : mutation.error,
  }
}
