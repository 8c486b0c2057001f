const laPoste = '356000000'

/** The fourteen digits of a SIRET however it was typed (spaces, dots, hyphens), null when there are not fourteen. */
function digitsOf(text: string): string | null {
  const digits = text.replace(/[\s.\u00a0\u202f-]/g, '')
  return /^\d{14}$/.test(digits) ? digits : null
}

/**
 * True when a SIRET has its fourteen digits and the right check digit (Luhn). The establishments of La Poste share one
 * SIREN and have no check digit of their own: the sum of their digits is a multiple of five (INSEE).
 */
export function isSiret(text: string): boolean {
  const digits = digitsOf(text)
  if (digits === null || /^0+$/.test(digits)) return false
  if (isLuhn(digits)) return true
  return digits.startsWith(laPoste) && sum([...digits].map(Number)) % 5 === 0
}

/** A SIRET as it is printed: `356 000 000 00048`. What has not fourteen digits is given back as it is. */
export function formatSiret(text: string): string {
  const digits = digitsOf(text)
  return digits ? digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4') : text
}

function isLuhn(digits: string): boolean {
  const weighted = [...digits].reverse().map((digit, rank) => {
    const value = Number(digit) * (rank % 2 === 1 ? 2 : 1)
    return value > 9 ? value - 9 : value
  })
  return sum(weighted) % 10 === 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
