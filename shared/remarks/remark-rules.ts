import type { RuleIssue } from '#shared/api/rule-issue'
import type { Remark, RemarkContent, RemarkStatus } from './remark'

/** Where a remark stands, from its dated facts. */
export function deriveRemarkStatus(
  remark: Pick<Remark, 'cancelledAt' | 'promotedAt' | 'decision' | 'transmittedOn'>,
): RemarkStatus {
  if (remark.cancelledAt) return 'CANCELLED'
  if (remark.promotedAt) return 'PROMOTED'
  if (remark.decision !== 'NONE') return 'DECIDED'
  return remark.transmittedOn ? 'TRANSMITTED' : 'NEW'
}

/** Everything that contradicts itself in a remark; empty when it may be kept. Dates are local dates of the site. */
export function checkRemark(
  remark: RemarkContent,
  moment: { readonly now: string; readonly today: string; readonly receivedOn: string },
): RuleIssue[] {
  const issues: RuleIssue[] = []
  if (remark.receivedAt > moment.now) issues.push({ path: 'receivedAt', code: 'IN_THE_FUTURE' })
  for (const path of ['transmittedOn', 'transmissionAnsweredOn', 'decidedOn'] as const) {
    const on = remark[path]
    if (!on) continue
    if (on < moment.receivedOn) issues.push({ path, code: 'BEFORE_RECEPTION' })
    else if (on > moment.today) issues.push({ path, code: 'IN_THE_FUTURE' })
  }
  if (remark.transmittedOn && !remark.transmittedTo)
    issues.push({ path: 'transmittedTo', code: 'RECIPIENT_MISSING' })
  if (remark.transmittedTo && !remark.transmittedOn)
    issues.push({ path: 'transmittedOn', code: 'DATE_MISSING' })
  if (remark.transmissionAnsweredOn && !remark.transmittedOn) {
    issues.push({ path: 'transmissionAnsweredOn', code: 'NOT_TRANSMITTED' })
  }
  if (
    remark.transmissionAnsweredOn &&
    remark.transmittedOn &&
    remark.transmissionAnsweredOn < remark.transmittedOn
  ) {
    issues.push({ path: 'transmissionAnsweredOn', code: 'BEFORE_TRANSMISSION' })
  }
  return issues
}
