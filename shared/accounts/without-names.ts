/** What tells who somebody is. */
export interface Identity {
  readonly name: string | null
  readonly organisation: string | null
  readonly onBehalfOf: string | null
  readonly street: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** Stands where a name was. */
const hiddenName = '[…]'

/** Words that are part of many names and of more sentences. */
const commonWords = new Set(
  'les des der den van von mme mlle monsieur madame mademoiselle famille societe association office'.split(
    ' ',
  ),
)
const shortestWord = 3
/** The end of a phone number: what comes before depends on where one calls from. */
const phoneDigits = 9
const fewestDigits = 6

/**
 * A function that takes out of a text what tells who one of these persons is: their names and each longer word of
 * them, whatever their accents and capitals, the street, the e-mail, and the phone however it is spaced. However many
 * persons there are, a text is compared only with those of whom it has a word.
 */
export function makeNameHider(persons: readonly Identity[]): (text: string) => string {
  const byToken = new Map<string, Set<Identity>>()
  for (const person of persons) {
    for (const token of [...tokensOf(Object.values(person).join(' ')), endOfPhone(person.phone)]) {
      const known = byToken.get(token)
      if (known) known.add(person)
      else byToken.set(token, new Set([person]))
    }
  }
  return (text) => {
    const met = [...tokensOf(text), ...endsOfNumbers(text)].flatMap((token) => [
      ...(byToken.get(token) ?? []),
    ])
    const patterns = [...new Set(met)].flatMap(patternsOf)
    if (patterns.length === 0) return text
    return text
      .normalize('NFD')
      .replace(new RegExp(patterns.join('|'), 'giu'), hiddenName)
      .normalize('NFC')
  }
}

function tokensOf(text: string): Set<string> {
  return new Set(
    plain(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((token) => token !== ''),
  )
}

function endOfPhone(phone: string | null): string {
  return (phone ?? '').replace(/\D/g, '').slice(-phoneDigits)
}

function endsOfNumbers(text: string): string[] {
  const runs = text.match(/\d[\d .\u00a0\u202f-]{4,}\d/g) ?? []
  return runs.flatMap((run) => {
    const digits = run.replace(/\D/g, '')
    const ends = Array.from({ length: digits.length }, (_, index) => digits.slice(index, index + phoneDigits))
    return [digits, ...ends]
  })
}

function patternsOf({ name, organisation, onBehalfOf, street, phone, email }: Identity): string[] {
  const names = [name, organisation, onBehalfOf].filter((part) => part !== null)
  const words = names
    .flatMap((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => plain(word).length >= shortestWord && !commonWords.has(plain(word).toLowerCase()))
  const whole = [...names, street, email].filter((part) => part !== null && part.trim() !== '')
  const digits = endOfPhone(phone)
  // The longest first: a whole name is one thing that is missing, not three.
  const texts = [...whole, ...words].filter((part) => part !== null).sort((a, b) => b.length - a.length)
  return [
    ...texts.map((part) => `(?<![\\p{L}\\p{N}])${loosely(part)}(?![\\p{L}\\p{N}])`),
    ...(digits.length >= fewestDigits ? [[...digits].join('[ .\\u00a0\\u202f-]*')] : []),
  ]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The pattern of a text whatever its accents and blanks; every other sign stands for itself. */
function loosely(text: string): string {
  return [...plain(text.trim())]
    .map((sign) => {
      if (/[\p{L}\p{N}]/u.test(sign)) return `${sign}\\p{M}*`
      return /\s/.test(sign) ? '\\s+' : `\\u{${sign.codePointAt(0)?.toString(16)}}`
    })
    .join('')
}
