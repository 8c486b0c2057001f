/** How a figure is read: a number, a share in %, minutes, cents, a mark, or points from −100 to 100. */
export type IndicatorUnit = 'count' | 'percent' | 'duration' | 'money' | 'score' | 'points' | 'rate' | 'mean'

export interface IndicatorDefinition {
  readonly unit: IndicatorUnit
  /** Document that the definition comes from (domain, sources). */
  readonly source: string
  /** Whether more is better, worse, or neither. */
  readonly better: 'more' | 'less' | 'neither'
  /** Target proposed at first; an organisation sets its own. */
  readonly target?: number
}

/** Every indicator of domain, section 5. The words of each definition are `dashboard:indicators.<key>`. */
export const indicatorDefinitions = {
  received: { unit: 'count', source: 'S1', better: 'neither' },
  closed: { unit: 'count', source: 'S1', better: 'neither' },
  backlog: { unit: 'count', source: 'S1', better: 'less' },
  rate: { unit: 'rate', source: 'S1, P155.1', better: 'less' },
  acknowledgedInTime: { unit: 'percent', source: 'ISO 10002', better: 'more', target: 100 },
  firstResponse: { unit: 'duration', source: 'S0', better: 'less' },
  meanReplyTime: { unit: 'duration', source: 'S0', better: 'less' },
  resolution: { unit: 'duration', source: 'S0', better: 'less' },
  withinCommitment: { unit: 'percent', source: 'S0', better: 'more', target: 90 },
  firstContactResolution: { unit: 'percent', source: 'S3', better: 'more' },
  replies: { unit: 'mean', source: 'S3', better: 'less' },
  transfers: { unit: 'mean', source: 'S3', better: 'less' },
  chasers: { unit: 'mean', source: 'S3', better: 'less' },
  minutes: { unit: 'duration', source: 'S3', better: 'less' },
  csat: { unit: 'percent', source: 'S3', better: 'more', target: 80 },
  meanSatisfaction: { unit: 'score', source: 'S0', better: 'more', target: 4 },
  ces: { unit: 'score', source: 'S3', better: 'less', target: 3 },
  nps: { unit: 'points', source: 'S3, S4', better: 'more' },
  satisfied: { unit: 'percent', source: 'S2', better: 'more' },
  cameAgain: { unit: 'percent', source: 'S2', better: 'more' },
  compensationTotal: { unit: 'money', source: 'S2', better: 'less' },
  accuracy: { unit: 'rate', source: 'S0', better: 'less', target: 1 },
} as const satisfies Record<string, IndicatorDefinition>

export type IndicatorKey = keyof typeof indicatorDefinitions

export const indicatorKeys = [
  'received',
  'closed',
  'backlog',
  'rate',
  'acknowledgedInTime',
  'firstResponse',
  'meanReplyTime',
  'resolution',
  'withinCommitment',
  'firstContactResolution',
  'replies',
  'transfers',
  'chasers',
  'minutes',
  'csat',
  'meanSatisfaction',
  'ces',
  'nps',
  'satisfied',
  'cameAgain',
  'compensationTotal',
  'accuracy',
] as const satisfies readonly IndicatorKey[]
