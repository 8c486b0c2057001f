import type { ComplainantInput } from '#shared/complaints/complaint'
import { foldText } from '#shared/search/search-words'
import { between, chance, pick, pickWeighted, type Random } from '../random/random'
import type { WordsLanguage } from '../texts/subject'
import { foreignNames } from './foreign-names'
import { fictionPhones, frenchStreets, frenchTowns, localTowns } from './french-addresses'
import { frenchMen, frenchSurnames, frenchWomen, groups } from './french-names'

/** A person who complains, as the register keeps them, and what their own words need to know. */
export interface SamplePerson {
  readonly complainant: ComplainantInput
  readonly isWoman: boolean
  readonly isLocal: boolean
}

export interface PersonWishes {
  readonly language: WordsLanguage
  /** The answer goes by post. */
  readonly needsAddress: boolean
  /** Wrote from an address of their own. */
  readonly needsEmail: boolean
  /** Came from elsewhere, by what they say. */
  readonly isVisitor: boolean
}

/** Invents somebody; phones and mail domains are those kept for examples. */
export function makePerson(random: Random, wishes: PersonWishes): SamplePerson {
  const { language } = wishes
  const foreign = language === 'fr' ? null : foreignNames[language]
  const isWoman = chance(random, 0.55)
  const firstNames = foreign ?? { women: frenchWomen, men: frenchMen, surnames: frenchSurnames }
  const firstName = pick(random, isWoman ? firstNames.women : firstNames.men)
  const surname = pick(random, firstNames.surnames)
  const isLocal = !foreign && !wishes.isVisitor && chance(random, 0.1)
  const isGroup = !foreign && !isLocal && chance(random, 0.045)
  const towns = foreign?.towns ?? (isLocal ? localTowns : frenchTowns)
  const street = foreign
    ? pick(random, foreign.streets)
    : `${between(random, 1, 96)}${pickWeighted(random, [
        ['', 12],
        [' bis', 1],
      ])} ${pick(random, frenchStreets)}`
  const [postalCode, city] = pick(random, towns)
  const phone = makePhone(random, foreign?.phones)
  const hasPhone = chance(random, 0.62)
  const email = makeEmail(firstName, surname, foreign ? 'example.com' : 'example.fr')
  const hasEmail = wishes.needsEmail || chance(random, 0.7) || (!wishes.needsAddress && (!hasPhone || !phone))
  return {
    isWoman,
    isLocal,
    complainant: {
      name: `${firstName} ${surname}`,
      organisation: isGroup ? pick(random, groups) : null,
      address:
        wishes.needsAddress || chance(random, 0.3)
          ? { street, postalCode, city, country: foreign?.country ?? 'France' }
          : null,
      phone: hasPhone ? phone : null,
      email: hasEmail ? email : null,
      language,
      stakeholder: isLocal ? 'HABITANT' : isGroup ? 'CLIENT' : 'VISITEUR',
      onBehalfOf:
        !foreign && !isGroup && chance(random, 0.03)
          ? pick(random, ['sa mère', 'son père', 'ses parents'])
          : null,
    },
  }
}

function makePhone(
  random: Random,
  foreign: readonly (readonly [string, number])[] | undefined,
): string | null {
  if (!foreign) return `${pick(random, fictionPhones)} ${digits(random, 2)} ${digits(random, 2)}`
  const [range] = foreign
  if (!range) return null
  const [beginning, count] = pick(random, foreign)
  return `${beginning}${digits(random, count)}`
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => between(random, 0, 9)).join('')
}

function makeEmail(firstName: string, surname: string, domain: string): string {
  const part = (text: string) => foldText(text).replace(/[^a-z0-9]+/g, '')
  return `${part(firstName)}.${part(surname)}@${domain}`
}
