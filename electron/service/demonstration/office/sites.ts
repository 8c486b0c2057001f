import { type LocalDate, weekdayOf } from '#shared/time/day-number'

export const siteKeys = ['PORT', 'OLD_TOWN', 'SAINT_MALVIN', 'BEACH'] as const
export type SiteKey = (typeof siteKeys)[number]

/** A tourist information office of the sample organisation. */
export interface SampleSite {
  readonly name: string
  readonly address: string
  /** As visitors call it; stands after « au », « du », « votre ». */
  readonly bureau: string
  /** Visitors counted in an ordinary year. */
  readonly visitors: number
  /** How they are spread over the months, January first; 0 while the site is closed. */
  readonly months: readonly number[]
  /** Opening days of the week, 1 Monday to 7 Sunday, out of season and in July and August. */
  readonly weekdays: readonly number[]
  readonly summerWeekdays: readonly number[]
  /** How visitors are counted. */
  readonly source: string
}

const allWeek = [1, 2, 3, 4, 5, 6, 7]

export const sampleSites: Readonly<Record<SiteKey, SampleSite>> = {
  PORT: {
    name: 'Bureau du Port',
    address: '1 quai des Goélands, 99170 Rocheclaire-sur-Mer',
    bureau: 'bureau du Port',
    visitors: 34_500,
    months: [1.4, 1.9, 2.6, 6.2, 8.1, 10.2, 19.5, 23.5, 11.4, 6.8, 2.6, 3.4],
    weekdays: [1, 2, 3, 4, 5, 6],
    summerWeekdays: allWeek,
    source: 'Compteur de passage du Bureau du Port',
  },
  OLD_TOWN: {
    name: 'Bureau de la Vieille-Ville',
    address: '6 place des Corderies, 99170 Rocheclaire-sur-Mer',
    bureau: 'bureau de la Vieille-Ville',
    visitors: 17_800,
    months: [1.1, 1.8, 2.4, 6.8, 9.2, 9.8, 18.2, 21.9, 11.6, 7.2, 2.4, 5.1],
    weekdays: [2, 3, 4, 5, 6],
    summerWeekdays: allWeek,
    source: 'Compteur de passage de la Vieille-Ville',
  },
  SAINT_MALVIN: {
    name: 'Bureau de Saint-Malvin-les-Bains',
    address: '14 avenue des Thermes, 99171 Saint-Malvin-les-Bains',
    bureau: 'bureau de Saint-Malvin',
    visitors: 8_900,
    months: [3.1, 3.4, 5.2, 7.4, 8.6, 9.4, 15.8, 17.9, 11.8, 8.4, 4.2, 3.2],
    weekdays: [2, 3, 4, 5, 6],
    summerWeekdays: [1, 2, 3, 4, 5, 6],
    source: 'Comptage au comptoir, bâtons relevés chaque soir',
  },
  BEACH: {
    name: 'Point d’accueil de la Plage',
    address: 'Promenade des Dunes, 99170 Rocheclaire-sur-Mer',
    bureau: 'point d’accueil de la plage',
    visitors: 13_600,
    months: [0, 0, 0, 5.4, 8.9, 13.1, 28.4, 31.2, 9.6, 3.4, 0, 0],
    weekdays: [3, 4, 5, 6, 7],
    summerWeekdays: allWeek,
    source: 'Comptage manuel du point d’accueil (avril à octobre)',
  },
}

/** 0 for January. */
export function monthIndex(day: LocalDate): number {
  return Number(day.slice(5, 7)) - 1
}

/** July and August. */
export function isHighSeason(day: LocalDate): boolean {
  return day.slice(5, 7) === '07' || day.slice(5, 7) === '08'
}

const closedDays = ['01-01', '05-01', '12-25']

export function isOpen(site: SampleSite, day: LocalDate): boolean {
  if (closedDays.includes(day.slice(5)) || !site.months[monthIndex(day)]) return false
  return (isHighSeason(day) ? site.summerWeekdays : site.weekdays).includes(weekdayOf(day))
}
