import type { LocalDate } from '#shared/time/day-number'
import { chance, pick, type Random } from '../random/random'
import type { SiteKey } from './sites'

/** Somebody of the sample organisation; the name is what the register knows them by. */
export interface SampleEmployee {
  readonly name: string
  readonly jobTitle: string
  /** Where they stand at the desk; none for those who never do. */
  readonly sites: readonly SiteKey[]
  /** Works from April to October only. */
  readonly seasonal: boolean
}

function employee(
  name: string,
  jobTitle: string,
  sites: readonly SiteKey[],
  seasonal = false,
): SampleEmployee {
  return { name, jobTitle, sites, seasonal }
}

export const quality = employee('Solène Trévidic', 'Responsable de l’accueil et de la qualité', ['PORT'])
export const shop = employee('Cécile Rouanet', 'Responsable de la boutique et de la billetterie', ['PORT'])
export const digital = employee('Aurélien Hébrard', 'Chargé de communication numérique', [])
export const director = employee('Françoise Maréchal', 'Directrice', [])
/** Leaves after the second season. */
export const leaver = employee('Mathéo Guéry', 'Conseiller en séjour saisonnier', ['BEACH'], true)

export const sampleEmployees: readonly SampleEmployee[] = [
  quality,
  employee('Jérôme Castaing', 'Conseiller en séjour', ['PORT', 'BEACH']),
  employee('Noémie Lachaume', 'Conseillère en séjour', ['PORT', 'OLD_TOWN']),
  employee('Gaëtan Périchon', 'Conseiller en séjour', ['OLD_TOWN']),
  employee('Inès Boulanger', 'Conseillère en séjour', ['SAINT_MALVIN']),
  employee('Zoé Delbœuf', 'Conseillère en séjour saisonnière', ['BEACH'], true),
  leaver,
  shop,
  digital,
  director,
]

/** The day the leaver leaves: the end of the second season since the register was opened. */
export function leavingDay(openedOn: LocalDate): LocalDate {
  const year = Number(openedOn.slice(0, 4)) + (openedOn.slice(5) > '04-01' ? 2 : 1)
  return `${year}-10-31`
}

/** Somebody at the desk of a site on a day. */
export function pickAdviser(
  random: Random,
  site: SiteKey,
  day: LocalDate,
  openedOn: LocalDate,
): SampleEmployee {
  const isSeason = day.slice(5) >= '04-01' && day.slice(5) <= '10-31'
  const present = sampleEmployees.filter(
    (candidate) =>
      candidate.sites.includes(site) &&
      (!candidate.seasonal || isSeason) &&
      (candidate !== leaver || day < leavingDay(openedOn)),
  )
  return present.length > 0 ? pick(random, present) : quality
}

/** Natures that a specialist answers for; the others go to the person in charge of quality, or stay at the site. */
const specialists: Readonly<Record<string, SampleEmployee>> = {
  RESERVATION: shop,
  BOUTIQUE: shop,
  PRIX: shop,
  ANIMATION: shop,
  SITE_INTERNET: digital,
  DONNEES_PERSONNELLES: digital,
  DOCUMENTATION: digital,
}

/** Who handles a case; never the adviser who is complained of. */
export function pickHandler(random: Random, nature: string, receivedBy: SampleEmployee): SampleEmployee {
  const specialist = specialists[nature]
  if (specialist) return specialist
  const staysAtTheSite = nature !== 'ACCUEIL' && !receivedBy.seasonal && chance(random, 0.25)
  return staysAtTheSite ? receivedBy : quality
}
