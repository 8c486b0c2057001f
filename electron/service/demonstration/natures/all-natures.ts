import type { NatureTexts } from '../texts/subject'
import { accessibility } from './accessibility'
import { booking } from './booking'
import { cleanliness } from './cleanliness'
import { events } from './events'
import { inaccurateInformation } from './inaccurate-information'
import { leaflets } from './leaflets'
import { openingHours } from './opening-hours'
import { provider } from './provider'
import { language, other, personalData, price } from './rare-natures'
import { shopArticles } from './shop'
import { signposting } from './signposting'
import { waiting } from './waiting'
import { webSite } from './web-site'
import { welcome } from './welcome'

/** Every nature of a tourist office with what people write under it. */
export const allNatures: Readonly<Record<string, NatureTexts>> = {
  ACCUEIL: welcome,
  ATTENTE: waiting,
  HORAIRES: openingHours,
  INFORMATION_INEXACTE: inaccurateInformation,
  DOCUMENTATION: leaflets,
  SITE_INTERNET: webSite,
  RESERVATION: booking,
  BOUTIQUE: shopArticles,
  ANIMATION: events,
  PROPRETE: cleanliness,
  SIGNALETIQUE: signposting,
  ACCESSIBILITE: accessibility,
  LANGUE: language,
  PRIX: price,
  PRESTATAIRE: provider,
  DONNEES_PERSONNELLES: personalData,
  AUTRE: other,
}
