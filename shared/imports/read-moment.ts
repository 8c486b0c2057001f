import type { RuleIssue } from '#shared/api/rule-issue'
import { type DateOrder, midnight, readDate, readTime } from './read-date'

/** Reads the moments of one line, in the order in which they came to pass. */
export interface Moments {
  /** A moment as the intake takes it; a wrong one is named among the issues. Null without text. */
  read(path: string, text: string | null, time: string | null, issues: RuleIssue[]): string | null
  /** A day; a time that stands with it is left out. */
  readDay(path: string, text: string | null, issues: RuleIssue[]): string | null
}

/** A file that gives a day without its time means some moment of that day: noon, or what came to pass before it. */
const usualTime = '12:00:00'

/**
 * `hasTimes` tells the dates that stand in a column of times: midnight is one of them there, unless something else came
 * to pass earlier on that day.
 */
export function makeMoments(
  order: DateOrder,
  now: string,
  hasTimes: (path: string) => boolean = () => false,
): Moments {
  const latest = new Map<string, string>()
  const parse = (path: string, text: string, issues: RuleIssue[]) => {
    const found = readDate(text, order)
    if (!found) issues.push({ path, code: 'IMPORT_DATE', params: { value: text.slice(0, 40) } })
    return found
  }
  return {
    read(path, text, time, issues) {
      if (text === null) return null
      const found = parse(path, text, issues)
      if (!found) return null
      if (found.instant) return found.instant
      const isTime = found.time !== midnight || (hasTimes(path) && !latest.has(found.date))
      const own = (isTime ? found.time : null) ?? (time === null ? null : readTime(time))
      const moment = own ?? earliestOf(found.date, latest.get(found.date), now)
      if ((latest.get(found.date) ?? '') < moment) latest.set(found.date, moment)
      return `${found.date}T${moment}`
    },
    readDay: (path, text, issues) => (text === null ? null : (parse(path, text, issues)?.date ?? null)),
  }
}

function earliestOf(date: string, before: string | undefined, now: string): string {
  const usual = before !== undefined && before > usualTime ? before : usualTime
  if (now.slice(0, 10) !== date || now.slice(11, 19) >= usual) return usual
  return before ?? midnight
}
