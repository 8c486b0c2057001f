/** What somebody typed to find a person: an e-mail address has an @, a phone number its figures, the rest is a name. */
export function personQuestion(text: string): { email: string } | { phone: string } | { name: string } {
  if (text.includes('@')) return { email: text }
  return /^[+\d][\d\s().-]{5,}$/.test(text) ? { phone: text } : { name: text }
}
