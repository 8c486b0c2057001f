import { allNatures } from '#service/demonstration/natures/all-natures'
import { sampleSites } from '#service/demonstration/office/sites'
import { frenchTowns } from '#service/demonstration/persons/french-addresses'
import { frenchMen, frenchSurnames, frenchWomen } from '#service/demonstration/persons/french-names'
import { between, chance, pick, type Random, seededRandom } from '#service/demonstration/random/random'
import { officeRemarks } from '#service/demonstration/remarks/office-remarks'
import { providerRemarks } from '#service/demonstration/remarks/provider-remarks'
import { townRemarks } from '#service/demonstration/remarks/town-remarks'
import { fillSlots, type Slots } from '#service/demonstration/texts/fill-slots'
import { makeSlots } from '#service/demonstration/texts/make-slots'
import { type Complainant, stakeholders } from '#shared/complaints/complaint'

const remarkTexts = [...officeRemarks, ...providerRemarks, ...townRemarks]
const ends = ['ac', 'ard', 'eau', 'el', 'ez', 'ic', 'ier', 'in', 'on', 'ou', 'uen', 'y']
const starts =
  'Bal Ber Car Cas Del Du Fou Gal Gui Jou Ker Lam Lan Le Mal Mar Per Pen Quer Roc Sal Tan Tré Val'
const middles = 'b br c ch d g gn l ll m n nt p r rd rt s t tr v'.split(' ')

/** Everything that entries are written from. */
export interface WordStock {
  readonly slots: readonly Slots[]
  readonly surnames: readonly string[]
}

/** Facts of some thousands of cases, and as many family names as a country has: a few are those of many people. */
export function makeWordStock(): WordStock {
  const random = seededRandom(31, 'words')
  const subject = { thirdParty: 'Hôtel', price: 24 } as const
  const sites = Object.values(sampleSites)
  const slots = Array.from({ length: 4_000 }, (_, index) => {
    const occurredOn = `${2016 + (index % 10)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`
    const facts = {
      language: 'fr',
      occurredOn,
      minute: 540 + (index % 480),
      isWoman: index % 2 === 0,
    } as const
    return makeSlots(random, { ...facts, site: pick(random, sites), subject }).slots
  })
  const rare = starts
    .split(' ')
    .flatMap((start) => middles.flatMap((m) => ends.map((end) => `${start}${m}${end}`)))
  return { slots, surnames: [...frenchSurnames, ...rare] }
}

/** What somebody writes about a nature, in one to four paragraphs. */
export function writeComplaint(random: Random, stock: WordStock, nature: string): string {
  const own = allNatures[nature]?.subjects ?? []
  const others = allNatures.AUTRE?.subjects ?? []
  const parts = [chance(random, 0.83) ? 'Bonjour,' : 'Madame, Monsieur,']
  const count = 1 + Math.floor(random() ** 3 * 3.2)
  for (let part = 0; part < count; part += 1) {
    const subject = pick(random, own.length > 0 && part < 2 ? own : others)
    parts.push(fillSlots(pick(random, subject.words), pick(random, stock.slots)))
  }
  if (chance(random, 0.023)) parts.push('Je demande un geste commercial et j’en informerai le médiateur.')
  if (chance(random, 0.00035)) parts.push('Le défibrillateur était hors service.')
  parts.push(`Dossier ${between(random, 100_000, 999_999)}.`)
  return parts.join('\n')
}

/** What is said without leaving a name, and what it is about. */
export function writeRemark(random: Random, stock: WordStock) {
  const text = pick(random, remarkTexts)
  const isIdea = text.ideas !== undefined && chance(random, 0.15)
  const isPraise = !isIdea && text.positive !== undefined && chance(random, 0.2)
  const said = isIdea ? text.ideas : isPraise ? text.positive : text.negative
  const words = fillSlots(pick(random, said ?? text.negative), pick(random, stock.slots))
  return { topic: text.topic, isIdea, isPraise, words, isAboutOthers: text.thirdParty !== null }
}

/** Somebody; one in four has complained before. */
export function makeComplainant(random: Random, stock: WordStock): Complainant {
  const known = chance(random, 0.25)
  const who = known ? seededRandom(between(random, 1, 60_000), 'regular') : random
  const first = pick(who, chance(who, 0.5) ? frenchWomen : frenchMen)
  const surname = stock.surnames[Math.floor(who() ** 3 * stock.surnames.length)] ?? 'Martin'
  const [postalCode, city] = pick(who, frenchTowns)
  const hasPhone = chance(who, 0.6)
  const box = `${first}.${surname}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase()
  return {
    name: `${first} ${surname}`,
    organisation: chance(who, 0.04) ? `Association ${surname}` : null,
    address: {
      street: chance(who, 0.4) ? `${between(who, 1, 99)} rue du Port` : null,
      postalCode,
      city,
      country: null,
    },
    phone: hasPhone ? `+336${between(who, 10_000_000, 99_999_999)}` : null,
    email: hasPhone && chance(who, 0.4) ? null : `${box}${between(who, 1, 999)}@example.org`,
    ...{ language: 'fr', stakeholder: pick(who, stakeholders), onBehalfOf: null },
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
