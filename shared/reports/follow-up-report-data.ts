import type { ComplaintStatus } from '#shared/complaints/complaint-status'
import type { IdentityOption } from '#shared/documents/identity-option'
import type { RateResult } from '#shared/rates/rate-api'
import type { Profile } from '#shared/settings/profile'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant, Period } from '#shared/time/local-date'
import type { CausesData } from './causes-data'
import type { DocumentHeader } from './document-header-data'
import type { HandlingData } from './handling-data'
import type { PrintedAssessment, PrintedReview, PrintedRisk } from './improvement-data'
import type { JournalRow } from './journal-data'
import type { RecourseData } from './recourse-data'
import type { RemarksSummaryData } from './remarks-summary-data'
import type { RemarkRow } from './remarks-table-data'
import type { ReportSectionKey } from './report-sections'
import type { SampleData } from './sample-data'
import type { SatisfactionData } from './satisfaction-data'
import type { ParetoShare, Share } from './share-data'

/**
 * Everything that the follow-up report prints: plain data, frozen as it is when the report is issued. Labels are in
 * the language of the document; persons are already shown or hidden according to `identity`.
 */
export interface FollowUpReportData {
  readonly header: DocumentHeader
  readonly profile: Profile
  readonly period: Period
  /** The period that figures are compared with: the same one a year earlier. */
  readonly previousPeriod: Period | null
  /** Names of the sites covered; empty means all. */
  readonly sites: readonly string[]
  /** Sections and annexes left out by choice: neither in the pages nor in the data. */
  readonly omitted: readonly ReportSectionKey[]
  readonly identity: IdentityOption
  readonly standard: StandardData | null
  /** The day of the audit that was asked for. */
  readonly auditOn?: LocalDate
  readonly rules: CountingRules
  /** What the figures mean, in the words of the day the report was made. */
  readonly definitions: DefinitionsData
  /** At most six. */
  readonly summary: readonly SummaryFigure[]
  readonly flow: readonly FlowMonth[]
  /** This part and those below are null, and lists empty, where their section is left out. */
  readonly breakdowns: BreakdownData | null
  readonly rate: RateData | null
  readonly delays: DelayData | null
  readonly handling: HandlingData | null
  readonly satisfaction: SatisfactionData | null
  readonly recourse: RecourseData | null
  readonly causes: CausesData | null
  /** Actions that were under way in the period, or done in it. */
  readonly actions: readonly PlannedAction[]
  readonly remarks: RemarksSummaryData | null
  /** The most critical first. */
  readonly risks: readonly PrintedRisk[]
  /** The closed management review whose period ends in that of the report. */
  readonly review: PrintedReview | null
  readonly signatures: readonly SignatureBlock[]
  readonly register: readonly RegisterRow[]
  readonly remarkRows: readonly RemarkRow[]
  readonly sample: SampleData | null
  /** The latest whole self-assessment there is on the day of the report. */
  readonly assessment: PrintedAssessment | null
  readonly journal: readonly JournalRow[]
  readonly seal: SealData
}

export interface BreakdownData {
  readonly channels: readonly Share[]
  readonly sites: readonly Share[]
  /** In Pareto order. */
  readonly natures: readonly ParetoShare[]
  readonly severities: readonly Share[]
  /** Providers, town hall, carriers: of the complaints that are about one. */
  readonly thirdParties: readonly Share[]
  /** Natures to treat at the root: at least 3 % and three cases (S0). */
  readonly recurring: readonly string[]
}

/** The version of the standard in force on the day of the audit, which is that of the report when none was said. */
export interface StandardData {
  readonly name: string
  readonly version: string
  /** What it asks for, in short. */
  readonly text: string | null
  readonly checkedOn: LocalDate | null
}

/** Settings that change what the figures mean; printed with the definitions. */
export interface CountingRules {
  /** Customers to which the rate refers: 1000 by default. */
  readonly per: number
  /** Labels of the natures left out of the rate. */
  readonly naturesNotCounted: readonly string[]
  /** The clocks in words, as set: « accusé de réception : 2 jours ouvrés », « réponse : 3 jours ouvrables ». */
  readonly clocks: readonly string[]
  /** Days after which an oral complaint is proposed for downgrade; null when there is no such rule. */
  readonly formalisationDays: number | null
}

export interface DefinitionsData {
  readonly intro: string
  readonly words: readonly string[]
  readonly rules: readonly string[]
  readonly indicators: readonly { readonly label: string; readonly definition: string }[]
}

export const summaryMeasures = [
  'received',
  'closed',
  'backlog',
  'rate',
  'resolutionMedian',
  'withinCommitment',
  'acknowledgedInTime',
  'firstContactResolution',
  'meanSatisfaction',
  'csat',
  'nps',
  'remarks',
] as const
export type SummaryMeasure = (typeof summaryMeasures)[number]

/** A figure; its unit follows from the measure (minutes for delays, 0 to 100 for shares). */
export interface SummaryFigure {
  readonly measure: SummaryMeasure
  /** Null when it cannot be computed. */
  readonly value: number | null
  /** On how many cases it rests. */
  readonly n: number | null
  /** The same figure for the previous period; null when unknown. */
  readonly previous: number | null
}

/** One month: `end = start + received + reopened − closed − reclassified − cancelled`. */
export interface FlowMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly start: number
  readonly received: number
  readonly reopened: number
  readonly closed: number
  readonly reclassified: number
  readonly cancelled: number
  readonly end: number
}

export interface RateData {
  readonly period: RateResult
  readonly months: readonly RateResult[]
}

export interface DelayData {
  /** Complaints closed in the period. */
  readonly closed: number
  /** Minutes from reception to closing; null without a closed complaint, P90 also below five. */
  readonly median: number | null
  readonly p90: number | null
  readonly longest: number | null
  /** The same median without what was settled at the first contact. */
  readonly medianWithoutFirstContact: number | null
  readonly withinCommitment: InTimeData
  readonly acknowledgedInTime: InTimeData
  /** At most ten, slowest first. */
  readonly slowest: readonly SlowCase[]
  /** Open and past the day of their answer, latest first. */
  readonly overdue: readonly OverdueCase[]
}

export interface InTimeData {
  readonly inTime: number
  readonly due: number
  /** Null when nothing was due. */
  readonly percent: number | null
}

export interface SlowCase {
  readonly number: string
  readonly receivedAt: Instant
  readonly closedAt: Instant
  readonly minutes: number
  readonly nature: string
  readonly site: string
}

export interface OverdueCase {
  readonly number: string
  readonly receivedAt: Instant
  readonly answerDueOn: LocalDate
  readonly daysLate: number
  readonly nature: string
  readonly site: string
  readonly handledBy: string | null
}

/** One line of the action plan, its evidence and whether it helped. */
export interface PlannedAction {
  readonly title: string
  readonly kind: string
  readonly owner: string
  readonly due: LocalDate | null
  readonly done: LocalDate | null
  readonly evidence: string | null
  readonly status: string
  readonly effectiveness: string | null
}

export const signatureRoles = ['drafted', 'checked', 'approved'] as const

export interface SignatureBlock {
  readonly role: (typeof signatureRoles)[number]
  readonly name: string | null
  readonly jobTitle: string | null
  readonly signedOn: LocalDate | null
}

/** One case in annex A. */
export interface RegisterRow {
  readonly number: string
  readonly receivedAt: Instant
  /** As `identity` allows; null when nobody is to be shown. */
  readonly person: string | null
  readonly channel: string
  readonly site: string
  readonly nature: string
  readonly severity: 1 | 2 | 3 | 4 | null
  readonly status: ComplaintStatus
  /** Label of the decision. */
  readonly outcome: string | null
  readonly answeredAt: Instant | null
  readonly closedAt: Instant | null
  /** Minutes from reception to closing. */
  readonly minutes: number | null
}

/** Annex I: what proves that the register behind the report is whole. */
export interface SealData {
  /** SHA-256 of the canonical JSON of this report, all but this very line, in hexadecimal. */
  readonly sha256: string
  /** Newest row of the history when the report was made: its place in the chain, from 1, and its hash. */
  readonly historySequence: number
  readonly historyHash: string | null
  readonly series: readonly SealedSeries[]
}

/** A series of numbers of one kind and year. */
export interface SealedSeries {
  /** Label of the kind. */
  readonly kind: string
  readonly year: number
  readonly records: number
  readonly first: string | null
  readonly last: string | null
  /** Numbers missing between the first and the last: none, or the register was tampered with. */
  readonly gaps: number
}
