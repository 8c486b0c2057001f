export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
}

const separated = /^(\d{1,2})\s*(?:[:h.,]|\s)\s*(\d{1,2})?$/i
const bare = /^(\d{1,2}?)(\d{2})?$/

/** Reads a time as it is typed: `9:05`, `9h05`, `9h`, `905`, `0905`, `9`. Null when it is no time of day. */
export function parseTimeText(text: string): TimeOfDay | null {
  const typed = text.trim()
  const match = separated.exec(typed) ?? (/^\d{1,2}$/.test(typed) ? [typed, typed, '0'] : bare.exec(typed))
  if (!match) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? '0')
  return hour < 24 && minute < 60 ? { hour, minute } : null
}
