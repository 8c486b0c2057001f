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
  const codes = noCodes()
  let count = 0
  let acknowledgedInTime = 0
  let acknowledgementDue = 0
  for (const group of groups) {
    count += group.count
    acknowledgedInTime += group.acknowledgedInTime
    acknowledgementDue += group.acknowledgementDue
    const weight = group.count * severityWeight(group.severity)
    const actable = group.isOurs ? group.count : 0
    addCode(codes.byNature, group.nature, group.count, weight, actable)
    addCode(codes.bySite, group.site, group.count, weight, actable)
    addCode(codes.byChannel, group.channel, group.count, weight, actable)
    if (group.severity !== null)
      addCode(codes.bySeverity, String(group.severity), group.count, weight, actable)
  }
  return { count, acknowledgedInTime, acknowledgementDue, ...listCodes(codes) }
}

/** The sums of the whole from those of its parts. */
export function addReceived(parts: readonly ReceivedSums[]): ReceivedSums {
  const codes = noCodes()
  for (const part of parts) {
    for (const key of codeKeys) {
      for (const { code, count, weight, actable } of part[key])
        addCode(codes[key], code, count, weight, actable)
    }
  }
  const total = (of: (part: ReceivedSums) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  return {
    count: total(({ count }) => count),
    acknowledgedInTime: total((part) => part.acknowledgedInTime),
    acknowledgementDue: total((part) => part.acknowledgementDue),
    ...listCodes(codes),
  }
}

const codeKeys = ['byNature', 'bySite', 'byChannel', 'bySeverity'] as const

type Growing = { -readonly [Key in keyof CodeSum]: CodeSum[Key] }
type Codes = Readonly<Record<(typeof codeKeys)[number], Map<string, Growing>>>

function noCodes(): Codes {
  return { byNature: new Map(), bySite: new Map(), byChannel: new Map(), bySeverity: new Map() }
}

// A year of complaints passes here: a sum grows where it stands.
function addCode(
  sums: Map<string, Growing>,
  code: string,
  count: number,
  weight: number,
  actable: number,
): void {
  const known = sums.get(code)
  if (!known) {
    sums.set(code, { code, count, weight, actable })
    return
  }
  known.count += count
  known.weight += weight
  known.actable += actable
}

function listCodes({ byNature, bySite, byChannel, bySeverity }: Codes) {
  return {
    byNature: [...byNature.values()],
    bySite: [...bySite.values()],
    byChannel: [...byChannel.values()],
    bySeverity: [...bySeverity.values()],
  }
}
