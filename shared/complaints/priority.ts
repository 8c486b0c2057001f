import type { impacts, priorities, urgencies } from './complaint'

type Impact = (typeof impacts)[number]
type Urgency = (typeof urgencies)[number]
export type Priority = (typeof priorities)[number]

const matrix = {
  ONE: { LOW: 'P4', MEDIUM: 'P3', HIGH: 'P2' },
  SEVERAL: { LOW: 'P3', MEDIUM: 'P2', HIGH: 'P2' },
  ALL: { LOW: 'P3', MEDIUM: 'P2', HIGH: 'P1' },
} as const satisfies Record<Impact, Record<Urgency, Priority>>

/** Priority from impact × urgency (domain, sections 3 and 4): safety is the highest; unknown until both are set. */
export function derivePriority(facts: {
  readonly safety: boolean
  readonly impact: Impact | null
  readonly urgency: Urgency | null
}): Priority | null {
  if (facts.safety) return 'P1'
  return facts.impact && facts.urgency ? matrix[facts.impact][facts.urgency] : null
}
