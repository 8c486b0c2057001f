import { normalisePhone } from '#shared/contact/phone'
import { foldText, foldWords } from '#shared/search/search-words'
import { nameSound } from './name-sound'
import { nameWords } from './name-words'

/** What is known of somebody who writes or calls. */
export interface PersonFacts {
  readonly name?: string | null
  readonly organisation?: string | null
  readonly phone?: string | null
  readonly email?: string | null
}

/** Changed whenever the keys below are made differently: registers then make theirs anew. */
export const personKeysVersion = 1

const dotless: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])
const legalForms: ReadonlySet<string> = new Set(
  'sarl sas sasu sa eurl sci snc scop ei earl gaec association assoc ste societe le la les l de du des d et'.split(
    ' ',
  ),
)

/**
 * An e-mail address as one mailbox: lower case, without what follows a `+`; at Gmail, where dots mean nothing,
 * without them. Elsewhere dots count: `j.dupont` and `jdupont` may be two people.
 */
export function mailboxOf(email: string): string | null {
  const text = foldText(email.trim())
  const at = text.lastIndexOf('@')
  if (at < 1) return null
  const domain = text.slice(at + 1)
  const box = text.slice(0, at).replace(/\+.*$/, '')
  if (!box || !domain) return null
  return dotless.has(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`
}

/** A phone as E.164 digits, without its extension; null when it is no number. */
export function phoneKey(phone: string): string | null {
  const written = normalisePhone(phone)
  return written ? written.replace(/ext.*$/, '').replace(/[^\d+]/g, '') : null
}

/** An organisation as it is compared: its words in order, without legal forms and articles. */
export function organisationKey(organisation: string): string | null {
  const words = foldWords(organisation).filter((word) => !legalForms.has(word))
  return words.join(' ') || null
}

/**
 * The marks under which a person is looked up: `n:` each sound of the name, `o:` the organisation,
 * `p:` the phone, `e:` the mailbox. They find candidates; `recognise` then decides.
 */
export function personKeys(person: PersonFacts): string[] {
  const sounds = person.name ? nameWords(person.name).words.map((word) => `n:${nameSound(word)}`) : []
  const organisation = person.organisation ? organisationKey(person.organisation) : null
  const phone = person.phone ? phoneKey(person.phone) : null
  const mailbox = person.email ? mailboxOf(person.email) : null
  const marks = [...sounds]
  if (organisation) marks.push(`o:${organisation}`)
  if (phone) marks.push(`p:${phone}`)
  if (mailbox) marks.push(`e:${mailbox}`)
  return [...new Set(marks)].map((mark) => mark.slice(0, 120))
}
