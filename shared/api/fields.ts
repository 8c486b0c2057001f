import { z } from 'zod'
import { isLocalDate } from '#shared/time/day-number'

/** Longest texts accepted, in characters. They are stated in the refusal. */
export const limits = {
  /** Codes of lists. */
  code: 60,
  /** Names, places, references. */
  line: 200,
  /** One or two sentences. */
  note: 1_000,
  /** A paragraph or a page. */
  text: 10_000,
  /** The customer's own words: some letters are long. */
  verbatim: 30_000,
  /** Solutions, compensations, attempts of one case. */
  listItems: 50,
} as const

// Control characters other than tab and line feed, and lone surrogates: neither can be stored by PostgreSQL,
// nor printed in an archive document.
const unstorable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// Line feeds, letters that are composed already and what is printed between them: most texts hold nothing else.
const plain = /^[\n\x20-\x7e\xa0-\u02ff\u2010-\u2027\u202f\u20ac]*$/

/** Text as it is kept: composed (NFC), line ends `\n`, nothing that cannot be stored, no outer white space. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text.trim()
  return text.replace(/\r\n?/g, '\n').replace(unstorable, '').normalize('NFC').trim()
}

/** A mandatory text of at most `max` characters. */
export function requiredText(max: number) {
  return z.string().max(max).transform(cleanText).pipe(z.string().min(1))
}

/** A text of at most `max` characters that may be missing; blank text is the same as none. */
export function optionalText(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => cleanText(text) || null)
    .nullable()
}

/** A code of an extensible list: French label in ASCII capitals with underscores. */
export const code = z
  .string()
  .max(limits.code)
  .regex(/^[A-Z0-9]+(_[A-Z0-9]+)*$/)

export const id = z.uuid()

/** A site or an employee, named by its id or by its name as displayed. */
export const reference = requiredText(limits.line)

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

function isRealDay(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return year >= 1900 && year <= 2200 && isLocalDate(text.slice(0, 10))
}

function isRealTime(text: string): boolean {
  const [hour = 0, minute = 0] = text.slice(11, 16).split(':').map(Number)
  const second = text[16] === ':' ? Number(text.slice(17, 19)) : 0
  return hour < 24 && minute < 60 && second < 60
}

/** A date `YYYY-MM-DD` that exists. */
export const day = z
  .string()
  .regex(dayPattern, { error: 'DAY_EXPECTED' })
  .refine(isRealDay, { error: 'IMPOSSIBLE_DATE' })

/**
 * A date and time that exist: with `Z` or an offset, or without one: then it is the local time of the site.
 * The service turns it into an instant in UTC.
 */
export const instant = z
  .string()
  .regex(instantPattern, { error: 'INSTANT_EXPECTED' })
  .refine((text) => isRealDay(text) && isRealTime(text), { error: 'IMPOSSIBLE_DATE' })

/** A date; a date and time is accepted and stands for its local date. */
export const dayOrInstant = z
  .string()
  .regex(new RegExp(`${dayPattern.source}|${instantPattern.source}`), { error: 'DAY_EXPECTED' })
  .refine((text) => isRealDay(text) && (text.length === 10 || isRealTime(text)), {
    error: 'IMPOSSIBLE_DATE',
  })

/** An instant as it is stored and answered: UTC with milliseconds. */
export const storedInstant = z.iso.datetime()

/** Money in cents; at most ten million euros. */
export const cents = z.int().min(0).max(1_000_000_000)
