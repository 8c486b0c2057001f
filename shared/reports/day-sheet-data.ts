import type { LocalDate } from '#shared/time/day-number'
import type { TodaySectionName, TodayTask } from '#shared/today/today-api'
import type { DocumentHeader } from './document-header-data'

/** Everything that the sheet of a day prints. */
export interface DaySheetData {
  readonly header: DocumentHeader
  readonly today: LocalDate
  /** Whose day it is; null for the team. */
  readonly person: string | null
  readonly warningShare: number
  readonly writtenFormDays: number
  readonly sections: readonly {
    readonly name: TodaySectionName
    readonly count: number
    readonly rows: readonly DaySheetRow[]
  }[]
}

export interface DaySheetRow {
  readonly task: TodayTask
  readonly number: string | null
  readonly person: string | null
  /** Nature and site. */
  readonly about: string
  readonly text: string
  readonly dueOn: LocalDate | null
  readonly handler: string | null
}
