import { useNavigate } from '@tanstack/react-router'
import { call } from '#renderer/app/api'
import { refreshAfter } from '#renderer/app/refresh-after'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { InputOf } from '#shared/api/contract'

/** Issues a report, tells how far it is, and stops it while nothing is kept yet. */
export function useIssue() {
  const navigate = useNavigate()
  const { follow, ...state } = useFollowedJob('documents')

  async function issue(question: InputOf<'reports.issue'>): Promise<void> {
    const report = await follow((token) => call('reports.issue', { ...question, token }))
    if (!report) return
    void refreshAfter('reports.issue')
    void navigate({ to: '/rapports/emis', search: { number: report.number } })
  }
  return { issue, ...state }
}
