/** Letters and digits that nobody confuses on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 25
const group = 5

/** Writes random bytes as a code of 25 signs in groups of five: 125 bits. Needs 25 bytes. */
export function writeRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length < length) throw new RangeError('a recovery code needs 25 random bytes')
  const signs = Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length] ?? '').join('')
  return (signs.match(new RegExp(`.{${group}}`, 'g')) ?? []).join('-')
}

/** The code as it is compared, whatever way it was typed: O is 0, I and L are 1, dashes and blanks say nothing. */
export function readRecoveryCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}
