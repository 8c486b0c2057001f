import { foldLabel } from './fold-words'

const yes = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x', 'ok', 'v'])
const no = new Set(['non', 'n', 'no', 'faux', 'false', '0', 'ko'])

/** Oui or non in the ways people write them; null for anything else. */
export function readYesNo(text: string): boolean | null {
  if (/^[✓✔☑]$/.test(text.trim())) return true
  if (/^[✗✘☐]$/.test(text.trim())) return false
  const word = foldLabel(text)
  return yes.has(word) ? true : no.has(word) ? false : null
}

/**
 * A number with French or English separators: `1 234,50`, `1.234,50`, `1,234.50`, `12.5`. A lone comma or point is the
 * decimal sign, unless exactly three digits follow a thousand in the other style. Null when it is none.
 */
export function readDecimal(text: string): number | null {
  const plain = text.trim().replaceAll(/[\s\u00a0\u202f'’]/g, '')
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null
  const comma = plain.lastIndexOf(',')
  const point = plain.lastIndexOf('.')
  const decimal = Math.max(comma, point)
  if (decimal === -1) return Number(plain)
  const sign = plain[decimal] ?? ''
  const isRepeated = plain.indexOf(sign) !== decimal
  const whole = (isRepeated ? plain : plain.slice(0, decimal)).replaceAll(/[.,]/g, '')
  const value = Number(isRepeated ? whole : `${whole}.${plain.slice(decimal + 1)}`)
  return Number.isFinite(value) ? value : null
}

/** Money in cents: `1 234,50 €`, `EUR 12`, `12,5 euros`. Null when it is none or below nothing. */
export function readAmount(text: string): number | null {
  const value = readDecimal(text.replaceAll(/€|\beuros?\b|\beur\b/gi, '').trim())
  return value === null || value < 0 ? null : Math.round(value * 100)
}

/** Minutes: `45`, `45 min`, `1 h 30`, `1:30`, `2h`. Null when it is none. */
export function readMinutes(text: string): number | null {
  const hours = /^(\d{1,3})\s*(?:h|:)\s*(\d{1,2})?\s*(?:min|mn|m)?$/i.exec(text.trim())
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0)
  const value = readDecimal(text.replace(/\s*(?:minutes?|min|mn)\.?$/i, ''))
  return value === null || value < 0 ? null : Math.round(value)
}

/** A mark on a scale: `4`, `4/5`, `4 sur 5`, `8/10`; brought to the scale of the record when the file has another. */
export function readScore(text: string, highest: number): number | null {
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:\/|sur)\s*(\d+)$/i.exec(text.trim())
  if (match) {
    const value = Number((match[1] ?? '').replace(',', '.'))
    const scale = Number(match[2])
    return scale > 0 && value <= scale ? Math.round((value / scale) * highest) : null
  }
  const value = readDecimal(text)
  return value === null || !Number.isInteger(value) ? null : value
}

const emailPattern = /[^\s;,<>()]+@[^\s;,<>()]+\.[^\s;,<>()]+/u
const phonePattern = /(?:\+|00)?\d(?:[\s.\-()/]*\d){7,14}/

/** Name, e-mail and phone out of one cell (*Mme Duval – 06 12 34 56 78 – duval@exemple.fr*). */
export function splitContact(text: string): {
  name: string | null
  phone: string | null
  email: string | null
} {
  const email = emailPattern.exec(text)?.[0] ?? null
  const rest = email ? text.replace(email, ' ') : text
  const phone = phonePattern.exec(rest)?.[0] ?? null
  const words = (phone ? rest.replace(phone, ' ') : rest)
    .replaceAll(
      /\b(?:t[ée]l(?:[ée]phone)?|mail|e-?mail|courriel|port(?:able)?|mob(?:ile)?)\b\s*\.?\s*:?/giu,
      ' ',
    )
    .split(/[\n;|]|\s[-–—/]\s|,/)
    .map((part) =>
      part
        .replaceAll(/[<>()]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part))
  return { name: words.join(', ') || null, phone: phone?.trim() ?? null, email }
}

/** A phone number as a sheet leaves it when it took it for a number: the first zero is missing. */
export function mendPhone(text: string): string {
  const digits = text.trim()
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits
}

/** A French postal code whose first zero a sheet dropped. */
export function mendPostalCode(text: string): string {
  return /^\d{4}$/.test(text.trim()) ? `0${text.trim()}` : text.trim()
}
