import { type CountryCode, PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * Beginnings of national numbers that belong to an overseas department though they are written like those of
 * metropolitan France, with the country they are dialled in.
 */
const overseas: Readonly<Record<string, CountryCode>> = {
  '0590': 'GP',
  '0690': 'GP',
  '0691': 'GP',
  '0596': 'MQ',
  '0696': 'MQ',
  '0697': 'MQ',
  '0594': 'GF',
  '0694': 'GF',
  '0262': 'RE',
  '0263': 'RE',
  '0692': 'RE',
  '0693': 'RE',
  '0269': 'YT',
  '0639': 'YT',
}

// Spaces of any width, and the invisible marks that come along when a number is pasted from a page or an address book.
const spaces = /\p{Zs}/gu
const invisible = /\p{Cf}/gu
const extension = /\s*\b(?:poste|ext\.?|extension)\s*:?\s*(\d{1,7})$/i

/** A number that can exist, as it is written and as it is found. */
interface ReadPhone {
  readonly international: string
  readonly tokens: readonly string[]
}

// A number is asked for several times while one entry is recorded: read, checked, recognised, indexed. A file that is
// brought in asks so for some hundred entries at a time.
const known = new Map<string, ReadPhone | null>()
const mostKnown = 5_000

function read(text: string, country: CountryCode): ReadPhone | null {
  const key = `${country} ${text}`
  const found = known.get(key)
  if (found !== undefined) return found
  const phone = readDigits(text, country) ?? parseAnew(text, country)
  const made = phone?.isValid() ? (writtenInPairs(phone) ?? writtenByItsPlan(phone)) : null
  if (known.size >= mostKnown) known.clear()
  known.set(key, made)
  // What is kept of a person is the international form: it is asked for next.
  if (made) known.set(`${country} ${made.international}`, made)
  return made
}

// Nearly all numbers of a French register: taking them apart, and asking the numbering plan how they are written, takes
// several times as long as asking whether they exist.
const tenDigits = /^(?:0|\+33 ?)[1-9](?: ?\d\d){4}$/

function readDigits(text: string, country: CountryCode): PhoneNumber | null {
  if (country !== 'FR' || !tenDigits.test(text)) return null
  const digits = digitsOf(text)
  const isAbroad = Object.hasOwn(overseas, digits.slice(0, 4))
  return isAbroad ? null : new PhoneNumber(`+33${digits.slice(-9)}`)
}

const french = /^([1-79])(\d\d)(\d\d)(\d\d)(\d\d)$/

function writtenInPairs({ countryCallingCode, nationalNumber, ext }: PhoneNumber): ReadPhone | null {
  const parts = countryCallingCode === '33' && !ext ? french.exec(nationalNumber) : null
  if (!parts) return null
  return {
    international: `+33 ${parts.slice(1).join(' ')}`,
    tokens: [`0${nationalNumber}`, nationalNumber, `33${nationalNumber}`],
  }
}

function writtenByItsPlan(phone: PhoneNumber): ReadPhone {
  const national = digitsOf(phone.formatNational().replace(/ext.*$/, ''))
  return {
    international: phone.formatInternational(),
    tokens: [...new Set([national, phone.nationalNumber, digitsOf(phone.number)])],
  }
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '')
}

function parseAnew(text: string, country: CountryCode): PhoneNumber | undefined {
  const cleaned = text.replace(invisible, '').replace(spaces, ' ').trim().replace(extension, ' ext. $1')
  const start = cleaned.replace(/[^\d+]/g, '').slice(0, 4)
  const region = country === 'FR' ? overseas[start] : undefined
  const phone = parsePhoneNumberFromString(cleaned, { defaultCountry: region ?? country, extract: false })
  return region && !phone?.isValid()
    ? parsePhoneNumberFromString(cleaned, { defaultCountry: country, extract: false })
    : phone
}

/**
 * A phone number in international form, `+33 5 59 00 00 00`; null when no such number can exist in its country. Without
 * `+` or `00` it is a number of `country`; numbers of the overseas departments written with ten digits are known. Words
 * around the number are refused rather than lost, but for an extension (`poste 12`).
 */
export function normalisePhone(text: string, country: CountryCode = 'FR'): string | null {
  return read(text, country)?.international ?? null
}

/**
 * The digits under which a number is found however it is written: national (`0559000000`), the same without its
 * first 0, and international (`33559000000`). The bare digits for what is no number; nothing without digits.
 */
export function phoneSearchTokens(text: string, country: CountryCode = 'FR'): string[] {
  const digits = digitsOf(text)
  return [...(read(text, country)?.tokens ?? (digits ? [digits] : []))]
}
