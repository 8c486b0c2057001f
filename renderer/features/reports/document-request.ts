import type { InputOf } from '#shared/api/contract'
import type { IdentityOption } from '#shared/documents/identity-option'
import type { FormLanguage } from '#shared/reports/written-form-words'
import type { Language } from '#shared/text/language'
import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { type ReportChoices, readNumbers } from './report-choices'
import type { ReportDocument } from './report-documents'

export type PaperSize = 'A4' | 'A3'

/** Everything that the options of the screen say. */
export interface DocumentOptions extends Omit<ReportChoices, 'sites' | 'identity'> {
  readonly document: ReportDocument
  readonly period: Period
  /** None for all sites. */
  readonly sites: readonly string[]
  /** Number of the case of a sheet; empty while unknown. */
  readonly number: string
  readonly identity: IdentityOption
  readonly language: Language
  /** Of what hangs on a wall. */
  readonly size: PaperSize
  /** The day of the audit; today when nobody says so. */
  readonly auditOn: LocalDate | null
  /** Of the blank form, which is offered in more languages than the other documents. */
  readonly formLanguage: FormLanguage
  /** Who prepares the report; printed on its cover. */
  readonly preparedBy: string | null
}

type DocumentChannel =
  | 'documents.followUpReport'
  | 'documents.remarksTable'
  | 'documents.nilReturn'
  | 'documents.caseSheet'
  | 'documents.writtenForm'
  | 'documents.wallSheet'
  | 'documents.poster'
  | 'documents.qualityReview'
  | 'documents.managementReview'
  | 'documents.riskAnalysis'
  | 'documents.selfAssessment'
  | 'documents.procedure'

export type DocumentRequest = {
  [C in DocumentChannel]: { readonly channel: C; readonly input: InputOf<C> }
}[DocumentChannel]

/** The call that makes the document; null while something is missing to make it. */
export function documentRequest(options: DocumentOptions): DocumentRequest | null {
  const { document, period, language, identity } = options
  const { from, to } = period
  const sites = [...options.sites]
  switch (document) {
    case 'followUpReport':
      return { channel: 'documents.followUpReport', input: followUpInput(options) }
    case 'remarksTable':
      return { channel: 'documents.remarksTable', input: { from, to, sites, language } }
    case 'nilReturn':
      return { channel: 'documents.nilReturn', input: { from, to, sites, language } }
    case 'caseSheet': {
      const number = options.number.trim()
      return number ? { channel: 'documents.caseSheet', input: { number, identity, language } } : null
    }
    case 'qualityReview':
      return { channel: 'documents.qualityReview', input: { from, to, sites, language } }
    case 'poster':
      return { channel: 'documents.poster', input: { from, to, sites, language, size: options.size } }
    case 'wallSheet':
      return { channel: 'documents.wallSheet', input: { from, to, sites, language, size: options.size } }
    case 'managementReview':
      return { channel: 'documents.managementReview', input: { language } }
    case 'riskAnalysis':
      return { channel: 'documents.riskAnalysis', input: { language } }
    case 'selfAssessment':
      return { channel: 'documents.selfAssessment', input: { language } }
    case 'procedure':
      return { channel: 'documents.procedure', input: { language } }
    case 'writtenForm':
      return { channel: 'documents.writtenForm', input: { formLanguage: options.formLanguage } }
  }
}

/** What the follow-up report is made of. */
export function followUpInput(options: DocumentOptions): InputOf<'reports.issue'> {
  const { period, sites, language, identity, omit, method, sample, seed, preparedBy, auditOn } = options
  return {
    ...period,
    sites: [...sites],
    language,
    identity,
    omit: [...omit],
    seed,
    ...(method === 'DRAWN' ? { sample } : { sample: 0, numbers: readNumbers(options.numbers) }),
    ...(preparedBy ? { preparedBy } : {}),
    ...(auditOn ? { auditOn } : {}),
  }
}
