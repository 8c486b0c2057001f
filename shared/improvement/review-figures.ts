import type { IndicatorKey } from '#shared/indicators/indicator-definition'

/** The figures that a management review looks at, in their order. */
export const reviewFigureKeys = [
  'received',
  'closed',
  'backlog',
  'rate',
  'acknowledgedInTime',
  'withinCommitment',
  'resolution',
  'firstContactResolution',
  'meanSatisfaction',
  'compensationTotal',
] as const satisfies readonly IndicatorKey[]
