import type { Entry } from '#service/reports/kit/entries'
import { hasMessage, translate } from '#shared/i18n/translate'
import type { CaseSheetData, CaseSheetRecord } from '#shared/reports/case-sheet-data'
import { formatDate, formatDateTime, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'

/** Stands where a field is empty: an auditor sees that it was not filled in. */
export const emptyValue = '–'

/** Entries of the blocks of the record (domain, section 3), every field with its label. */
export interface RecordEntries {
  readonly reception: readonly Entry[]
  readonly complainantPairs: readonly Entry[]
  readonly contact: readonly Entry[]
  readonly factPairs: readonly Entry[]
  readonly facts: readonly Entry[]
  readonly request: readonly Entry[]
  readonly assessment: readonly Entry[]
  readonly handling: readonly Entry[]
  readonly decision: readonly Entry[]
  readonly answer: readonly Entry[]
  readonly followUpPairs: readonly Entry[]
  readonly followUp: readonly Entry[]
  readonly prevention: readonly Entry[]
  readonly closing: readonly Entry[]
}

export function listRecordEntries({ record, header }: CaseSheetData): RecordEntries {
  const { language } = header
  const words = writers(language, header.timeZone)
  const { field, at, on, yesNo, code } = words
  return {
    reception: [
      field('receivedAt', at(record.receivedAt)),
      ...(record.sentOn ? [field('sentOn', on(record.sentOn))] : []),
      field('channel', record.channel),
      field('writtenForm', yesNo(record.writtenForm)),
      field('receivedBy', record.receivedBy),
      field('site', record.site),
      field('originalDocument', record.originalDocument),
      field('recordedAt', at(record.recordedAt)),
      field('recordedBy', record.recordedBy),
      ...(record.receivedByEntity === 'AUTHORITY'
        ? [field('receivedByEntity', code('receivedByEntity', record.receivedByEntity))]
        : []),
    ],
    ...listComplainant(record, words, language),
    factPairs: [
      field('occurredOn', on(record.occurredOn)),
      field('place', record.place),
      field('service', record.service),
      field('thirdParty.name', thirdParty(record)),
      field('nature', record.nature),
      field('reason', record.reason),
    ],
    facts: [field('verbatim', record.verbatim), field('summary', record.summary)],
    request: [
      field('requestedRemedy', record.requestedRemedy),
      field('customerSuggestion', record.customerSuggestion),
    ],
    assessment: [
      field('severity', code('severity', record.severity)),
      field('safety', yesNo(record.safety)),
      field('impact', code('impact', record.impact)),
      field('urgency', code('urgency', record.urgency)),
      field('priority', code('priority', record.priority)),
      field('competence', code('competence', record.competence)),
      field('admissible', yesNo(record.admissible)),
      field('inScope', yesNo(record.inScope)),
    ],
    handling: [
      field('handledBy', record.handledBy),
      field('measuresTaken', record.measuresTaken),
      field('rootCause', record.rootCause),
      field('attribution', record.attribution),
      field('gapType', code('gapType', record.gapType)),
      field('detectionFailure', record.detectionFailure),
      field('internalRuleAtCause', record.internalRuleAtCause),
    ],
    decision: [
      field('outcome', code('outcome', record.outcome)),
      field('refusalGrounds', record.refusalGrounds),
    ],
    answer: [
      entry(translate(language, 'documents:caseSheet.acknowledgementDue'), on(record.acknowledgementDueOn)),
      entry(translate(language, 'documents:caseSheet.answerDue'), on(record.answerDueOn)),
      field('acknowledgedAt', at(record.acknowledgedAt)),
      field('answeredAt', at(record.answeredAt)),
      field('acknowledgementMeans', record.acknowledgementMeans),
      field('answerChannel', record.answerChannel),
      field('acknowledgedBy', record.acknowledgedBy),
      field('signatory', record.signatory),
      field('firstSubstantiveResponseAt', at(record.firstSubstantiveResponseAt)),
      field('recourseGiven', yesNo(record.recourseGiven)),
    ],
    followUpPairs: [
      field('followUpDueAt', on(record.followUpDueAt)),
      field('followedUpAt', at(record.followedUpAt)),
      field('followUpMeans', record.followUpMeans),
      field('followedUpBy', record.followedUpBy),
      field('followUpAttempts', record.followUpAttempts.map((attempt) => at(attempt)).join('\n') || null),
      field('satisfied', yesNo(record.satisfied)),
      field('cameAgain', yesNo(record.cameAgain)),
      field('satisfactionScore', words.figure(record.satisfactionScore)),
      field('effortScore', words.figure(record.effortScore)),
      field('recommendScore', words.figure(record.recommendScore)),
      field('acceptance', code('acceptance', record.acceptance)),
    ],
    followUp: [field('followUpComment', record.followUpComment)],
    prevention: [field('preventionSuggestion', record.preventionSuggestion)],
    closing: [
      field('closedAt', at(record.closedAt)),
      field('closedBy', record.closedBy),
      field('minutesSpent', words.figure(record.minutesSpent)),
    ],
  }
}

function writers(language: Language, timeZone: string) {
  const at = (instant: Instant | null) => instant && formatDateTime(instant, timeZone)
  const on = (date: LocalDate | null) => date && formatDate(date)
  const yesNo = (value: boolean | null) =>
    value === null ? null : translate(language, `enums:boolean.${value}`)
  const figure = (value: number | null) => (value === null ? null : formatInteger(value, language))
  const code = (list: string, value: string | number | null) =>
    value === null ? null : wordOf(language, list, String(value))
  const field = (key: string, value: string | null) => entry(translate(language, `fields:${key}`), value)
  return { at, on, yesNo, figure, code, field }
}

function wordOf(language: Language, list: string, code: string): string {
  return hasMessage(language, `enums:${list}.${code}`) ? translate(language, `enums:${list}.${code}`) : code
}

function entry(label: string, value: string | null): Entry {
  return { label, value: value ?? emptyValue }
}

function thirdParty({ thirdParty: party }: CaseSheetRecord): string | null {
  if (!party) return null
  return party.category ? `${party.name} (${party.category})` : party.name
}

function listComplainant(
  record: CaseSheetRecord,
  words: ReturnType<typeof writers>,
  language: Language,
): Pick<RecordEntries, 'complainantPairs' | 'contact'> {
  const { complainant } = record
  if (!complainant) return { complainantPairs: [], contact: [] }
  const { field, code } = words
  const { street, postalCode, city, country } = complainant.address
  const address = [street, [postalCode, city].filter((part) => part).join(' '), country].filter(
    (part) => part,
  )
  return {
    complainantPairs: [
      field('complainant.name', complainant.name),
      field('complainant.organisation', complainant.organisation),
      field('complainant.stakeholder', code('stakeholder', complainant.stakeholder)),
      field('complainant.language', code('language', complainant.language)),
      field('complainant.phone', complainant.phone),
      field('complainant.onBehalfOf', complainant.onBehalfOf),
    ],
    contact: [
      field('complainant.email', complainant.email),
      entry(translate(language, 'fields:blocks.address'), address.join(', ') || null),
    ],
  }
}
