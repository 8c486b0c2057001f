import type { AgreedSolution, Compensation, Complaint } from '#shared/complaints/complaint'
import type { Remark } from '#shared/remarks/remark'
import { formatLongDate, formatMoney } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { addMonths } from '#shared/time/day-number'
import { type Instant, localDateOf } from '#shared/time/local-date'
import type { LetterSettings } from './letter-settings'
import type { LetterInput, LetterValues } from './letter-variables'

/** Words of codes and ids in the language of the letter. */
export interface LetterWords {
  readonly channel: (code: string) => string
  readonly nature: (code: string) => string
  readonly topic: (code: string) => string
  readonly site: (id: string) => string
  readonly employee: (id: string) => string
  readonly compensation: (code: string) => string
  /** "fait le …" and "prévu pour le …". */
  readonly done: (date: string) => string
  readonly planned: (date: string) => string
}

export interface LetterSender {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly mediator: {
    readonly name: string | null
    readonly address: string | null
    readonly website: string | null
  }
  readonly serviceInCharge: {
    readonly name: string | null
    readonly address: string | null
    readonly email: string | null
    readonly phone: string | null
  }
}

export interface LetterMatter {
  readonly sender: LetterSender
  readonly settings: LetterSettings
  readonly words: LetterWords
  readonly language: Language
  /** IANA zone of the site. */
  readonly zone: string
  readonly inputs: Readonly<Partial<Record<LetterInput, string | null>>>
}

/** A longer text is not quoted in a letter: it is summed up first. */
const longestQuotation = 600

/** The values of a letter about a complaint. The restatement is the summary, or the person's own words when short. */
export function complaintValues(complaint: Complaint, matter: LetterMatter): LetterValues {
  const { words, language, zone } = matter
  const date = (day: string | null | undefined) => (day ? formatLongDate(day, language) : null)
  const dateOf = (at: Instant | null) => date(at && localDateOf(at, zone))
  const { verbatim, complainant } = complaint
  const quoted = verbatim.length <= longestQuotation ? verbatim : null
  const receivedOn = localDateOf(complaint.receivedAt, zone)
  return given({
    ...senderValues(matter),
    numero: complaint.number,
    date_reception: date(receivedOn),
    canal: lowerFirst(words.channel(complaint.channel)),
    site: words.site(complaint.site),
    nature: words.nature(complaint.nature),
    personne: complainant?.name ?? complainant?.organisation,
    resume: complaint.summary ?? quoted,
    paroles: verbatim,
    demande: complaint.requestedRemedy,
    date_faits: date(complaint.occurredOn),
    lieu: complaint.place,
    tiers: complaint.thirdParty?.name,
    interlocuteur: words.employee(complaint.handledBy ?? complaint.receivedBy),
    date_reponse: date(complaint.answerDueOn),
    date_accuse: dateOf(complaint.acknowledgedAt),
    date_decision: dateOf(complaint.answeredAt),
    mesures: complaint.measuresTaken,
    motifs: complaint.refusalGrounds,
    solutions: listSolutions(complaint.agreedSolutions, matter),
    gestes: listCompensations(complaint.compensations, matter),
    mediation_possible: date(addMonths(receivedOn, 2)),
    mediation_limite: date(addMonths(receivedOn, 12)),
    date_decision_implicite: date(addMonths(receivedOn, 2)),
  })
}

/** The values of a letter about a remark: nobody is named. */
export function remarkValues(remark: Remark, matter: LetterMatter): LetterValues {
  const { words, language, zone } = matter
  return given({
    ...senderValues(matter),
    numero: remark.number,
    date_reception: formatLongDate(localDateOf(remark.receivedAt, zone), language),
    canal: lowerFirst(words.channel(remark.channel)),
    site: words.site(remark.site),
    nature: words.topic(remark.topic),
    paroles: remark.verbatim,
    resume: remark.verbatim,
    tiers: remark.thirdParty?.name ?? remark.transmittedTo,
  })
}

function senderValues({ sender, settings, inputs }: LetterMatter) {
  const { mediator, serviceInCharge } = sender
  return {
    organisation: sender.name,
    organisation_adresse: sender.address,
    organisation_telephone: sender.phone,
    organisation_courriel: sender.email,
    contact_donnees:
      settings.dataContact ?? sender.email ?? sender.address?.replace(/\s*\n\s*/g, ', ') ?? sender.name,
    mediateur: mediator.name,
    mediateur_adresse: mediator.address,
    mediateur_site: mediator.website,
    service_charge: serviceInCharge.name,
    service_adresse: serviceInCharge.address,
    service_courriel: serviceInCharge.email,
    service_telephone: serviceInCharge.phone,
    tribunal: settings.court,
    pieces: inputs.pieces && asList(inputs.pieces),
    tiers_coordonnees: inputs.tiers_coordonnees,
    motif_attente: inputs.motif_attente,
    nouvelle_date: inputs.nouvelle_date,
  }
}

/** Each line as an item, whether the person typed dashes or not. */
function asList(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/^[-–•]\s*/u, ''))
  return lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n')
}

function listSolutions(solutions: readonly AgreedSolution[], { words, language }: LetterMatter): string {
  return solutions
    .filter(({ abandonedReason }) => abandonedReason === null)
    .map(({ description, doneAt, promisedFor }) => {
      const text = description.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')
      if (doneAt) return `- ${text} (${words.done(formatLongDate(doneAt, language))})`
      return promisedFor ? `- ${text} (${words.planned(formatLongDate(promisedFor, language))})` : `- ${text}`
    })
    .join('\n')
}

function listCompensations(list: readonly Compensation[], { words, language }: LetterMatter): string {
  return list
    .map(({ type, amount }) => {
      const label = words.compensation(type)
      if (amount === null) return `- ${label}`
      return `- ${label}${language === 'fr' ? '\u202f: ' : ': '}${formatMoney(amount, language)}`
    })
    .join('\n')
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function given(values: Readonly<Record<string, string | null | undefined>>): LetterValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  )
}
