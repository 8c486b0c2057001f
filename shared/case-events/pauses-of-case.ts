import type { Pause } from '#shared/calendars/pauses'

export interface PausedCase {
  readonly pauses: readonly Pause[]
  readonly answeredAt: string | null
  readonly closedAt: string | null
}

/** The waits of a case for its customer: who answers or closes waits no longer, even when nobody said so. */
export function endedPauses({ pauses, answeredAt, closedAt }: PausedCase): Pause[] {
  return pauses.map((pause) => {
    const ends = [pause.to, answeredAt, closedAt].filter((at) => at !== null && at >= pause.from)
    return { from: pause.from, to: ends.sort()[0] ?? null }
  })
}
