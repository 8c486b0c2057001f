import { severityWeight } from './pareto'

/** Complaints received in a period that are alike. */
export interface ReceivedGroup {
  readonly channel: string
  readonly site: string
  readonly nature: string
  readonly severity: number | null
  /** Ours to settle: the competence is ours, or was not questioned. */
  readonly isOurs: boolean
  readonly count: number
  /** Acknowledged, or answered, by the due day. */
  readonly acknowledgedInTime: number
  /** Acknowledged or overdue. */
  readonly acknowledgementDue: number
}

/** The complaints that bear one code. */
export interface CodeSum {
  readonly code: string
  readonly count: number
  /** Σ of `severityWeight`. */
  readonly weight: number
  /** How many are ours to settle. */
  readonly actable: number
}

/** What the complaints received in a period add up to. */
export interface ReceivedSums {
  readonly count: number
  readonly acknowledgedInTime: number
  readonly acknowledgementDue: number
  readonly byNature: readonly CodeSum[]
  readonly bySite: readonly CodeSum[]
  readonly byChannel: readonly CodeSum[]
  /** Without those that nobody assessed. */
  readonly bySeverity: readonly CodeSum[]
}

/** Adds complaints up; of groups of them, each counts as many times as it holds cases. */
export function sumReceived(groups: readonly ReceivedGroup[]): ReceivedSums {
  return {
    count: total(groups, ({ count }) => count),
    acknowledgedInTime: total(groups, (group) => group.acknowledgedInTime),
    acknowledgementDue: total(groups, (group) => group.acknowledgementDue),
    byNature: sumBy(groups, ({ nature }) => nature),
    bySite: sumBy(groups, ({ site }) => site),
    byChannel: sumBy(groups, ({ channel }) => channel),
    bySeverity: sumBy(groups, ({ severity }) => (severity === null ? null : String(severity))),
  }
}

/** The sums of the whole from those of its parts. */
export function addReceived(parts: readonly ReceivedSums[]): ReceivedSums {
  return {
    count: total(parts, ({ count }) => count),
    acknowledgedInTime: total(parts, (part) => part.acknowledgedInTime),
    acknowledgementDue: total(parts, (part) => part.acknowledgementDue),
    byNature: addCodes(parts.flatMap((part) => part.byNature)),
    bySite: addCodes(parts.flatMap((part) => part.bySite)),
    byChannel: addCodes(parts.flatMap((part) => part.byChannel)),
    bySeverity: addCodes(parts.flatMap((part) => part.bySeverity)),
  }
}

function sumBy(groups: readonly ReceivedGroup[], codeOf: (group: ReceivedGroup) => string | null): CodeSum[] {
  return addCodes(
    groups.flatMap((group) => {
      const code = codeOf(group)
      if (code === null) return []
      const { count, isOurs, severity } = group
      return { code, count, weight: count * severityWeight(severity), actable: isOurs ? count : 0 }
    }),
  )
}

/** One sum for each code, in the order in which the codes are first met. */
function addCodes(sums: readonly CodeSum[]): CodeSum[] {
  const whole = new Map<string, CodeSum>()
  for (const { code, count, weight, actable } of sums) {
    const known = whole.get(code) ?? { count: 0, weight: 0, actable: 0 }
    whole.set(code, {
      code,
      count: known.count + count,
      weight: known.weight + weight,
      actable: known.actable + actable,
    })
  }
  return [...whole.values()]
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
