import { useMemo } from 'react'
import { useChannel } from '#renderer/app/use-channel'
import type { IndicatorKey } from '#shared/indicators/indicator-definition'
import type { Target } from '#shared/indicators/target-api'

/** The target of each indicator that can have one; empty while they are being read. */
export function useTargets(): ReadonlyMap<IndicatorKey, Target> {
  const { data } = useChannel('targets.list', {})
  return useMemo(() => new Map((data?.targets ?? []).map((target) => [target.indicator, target])), [data])
}
