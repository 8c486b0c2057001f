/** Targets are added, never overwritten: the highest version of an indicator holds. */
export interface IndicatorTargetTable {
  indicator: string
  version: number
  /** Null: no target. */
  value: number | null
  reason: string | null
  setAt: string
  setBy: string
}

/** Whether anything can be done about a nature or a cause; the highest version holds. */
export interface ActabilityTable {
  subject: string
  code: string
  version: number
  /** Null: as the cases say. */
  degree: string | null
  reason: string | null
  setAt: string
  setBy: string
}

export interface DashboardChoiceTable {
  employeeId: string
  /** JSON array of indicator keys. */
  figures: string
}
