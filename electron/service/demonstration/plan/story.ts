import type { LocalDate } from '#shared/time/day-number'
import type { SampleEmployee } from '../office/employees'
import type { SamplePerson } from '../persons/make-person'
import type { Random } from '../random/random'
import type { Slots } from '../texts/fill-slots'
import type { NatureTexts, Subject, WordsLanguage } from '../texts/subject'
import type { SampleThirdParty } from '../texts/third-parties'
import type { Reception } from './receptions'

/** Everything about one complaint before the office does anything. */
export interface Story {
  readonly entry: string
  /** The case's own numbers: what is drawn for one case changes no other. */
  readonly random: Random
  readonly reception: Reception
  /** Said, and not yet put in writing. */
  readonly oral: boolean
  /** A slip was handed over the counter: reception is acknowledged. */
  readonly hasReceipt: boolean
  readonly language: WordsLanguage
  readonly person: SamplePerson
  readonly nature: string
  readonly texts: NatureTexts
  readonly subject: Subject
  /** The facts as the office writes them, and as the person does. */
  readonly slots: Slots
  readonly spoken: Slots
  readonly thirdParty: SampleThirdParty | null
  /** Money at stake. */
  readonly cents: number
  readonly occurredOn: LocalDate
  readonly verbatim: string
  readonly handler: SampleEmployee
}
