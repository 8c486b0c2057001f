import {
  type IndicatorDefinition,
  type IndicatorKey,
  indicatorDefinitions,
  indicatorKeys,
} from './indicator-definition'

/** The indicators that can have a target: where more or less is better. */
export const targetKeys = indicatorKeys.filter((key) => indicatorDefinitions[key].better !== 'neither')

/** The bounds of a target, in the unit of its indicator: %, minutes, cents, marks. */
export function targetBounds(key: IndicatorKey): { readonly low: number; readonly high: number } {
  const { unit }: IndicatorDefinition = indicatorDefinitions[key]
  switch (unit) {
    case 'percent':
      return { low: 0, high: 100 }
    case 'points':
      return { low: -100, high: 100 }
    case 'score':
      return { low: 1, high: key === 'ces' ? 10 : 5 }
    case 'count':
    case 'mean':
    case 'rate':
    case 'duration':
    case 'money':
      return { low: 0, high: 100_000_000 }
  }
}

/** The target that is proposed until somebody sets one; null without a proposal. */
export function proposedTarget(key: IndicatorKey): number | null {
  const { target }: IndicatorDefinition = indicatorDefinitions[key]
  return target ?? null
}

/** Whether a value reaches a target as it is printed: 3.97 reads 4.0 and reaches 4. Null where neither is better. */
export function reachesTarget(key: IndicatorKey, value: number, target: number): boolean | null {
  const { better, unit }: IndicatorDefinition = indicatorDefinitions[key]
  if (better === 'neither') return null
  const digits = unit === 'rate' ? 100 : unit === 'duration' || unit === 'money' ? 1 : 10
  const printed = Math.round(value * digits) / digits
  return better === 'less' ? printed <= target : printed >= target
}
