import { z } from 'zod'
import { code, day, id } from '#shared/api/fields'
import { complaintKinds, outcomes, priorities } from '#shared/complaints/complaint'
import { complaintSortKeys } from '#shared/complaints/complaint-api'
import { complaintColumns } from '#shared/complaints/complaint-columns'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import { identityOptions } from '#shared/documents/identity-option'
import { procedureSections } from '#shared/improvement/procedure/procedure-section'
import { periodPresets } from '#shared/lists/period-preset'
import { polarities, remarkDecisions, remarkKinds, remarkStatuses } from '#shared/remarks/remark'
import { remarkSortKeys } from '#shared/remarks/remark-api'
import { remarkColumns } from '#shared/remarks/remark-columns'
import { formLanguages } from '#shared/reports/written-form-words'
import { helpTopics } from './help-topic'

// What an address may say that means nothing is left out, not refused: an old link still opens its list.
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const several = <T extends z.ZodType>(item: T) => lenient(z.array(item).min(1).max(100))

const listSearch = {
  from: lenient(day),
  to: lenient(day),
  sites: several(id),
  channels: several(code),
  text: lenient(z.string().max(200)),
  descending: lenient(z.boolean()),
  /** A period that moves with the calendar, instead of two dates. */
  period: lenient(z.enum(periodPresets)),
  thirdParties: several(z.string().max(200)),
  /** The view that was chosen: a built-in one by its name, a saved one by its id. */
  view: lenient(z.string().max(40)),
  /** The row in the preview pane. */
  selected: lenient(id),
}

/** Filters of the list of complaints, in its address. */
export const complaintSearchSchema = z.object({
  ...listSearch,
  natures: several(code),
  statuses: several(z.enum(complaintStatuses)),
  severities: several(z.int().min(1).max(4)),
  kinds: several(z.enum(complaintKinds)),
  priorities: several(z.enum(priorities)),
  outcomes: several(z.enum(outcomes)),
  handlers: several(id),
  unassigned: lenient(z.literal(true)),
  answered: lenient(z.boolean()),
  closedFrom: lenient(day),
  closedTo: lenient(day),
  dueFrom: lenient(day),
  dueTo: lenient(day),
  /** Only what indicators count: complaints neither cancelled nor reclassified. */
  counted: lenient(z.literal(true)),
  /** Only cases whose answer is late. */
  overdue: lenient(z.literal(true)),
  columns: several(z.enum(complaintColumns)),
  sort: lenient(z.enum(complaintSortKeys)),
})
export type ComplaintSearch = z.output<typeof complaintSearchSchema>

/** Filters of the list of remarks and suggestions, in its address. */
export const remarkSearchSchema = z.object({
  ...listSearch,
  topics: several(code),
  kinds: several(z.enum(remarkKinds)),
  polarities: several(z.enum(polarities)),
  statuses: several(z.enum(remarkStatuses)),
  decisions: several(z.enum(remarkDecisions)),
  displayed: lenient(z.boolean()),
  columns: several(z.enum(remarkColumns)),
  sort: lenient(z.enum(remarkSortKeys)),
})
export type RemarkSearch = z.output<typeof remarkSearchSchema>

/** The period and the site of the ledger of compensations, in its address. */
export const ledgerSearchSchema = z.object({ from: lenient(day), to: lenient(day), site: lenient(id) })

/** What the rate is computed for, in its address. */
export const rateSearchSchema = z.object({
  from: lenient(day),
  to: lenient(day),
  site: lenient(id),
  /** Per how many customers; 1000 unless said. */
  per: lenient(z.union([z.literal(100), z.literal(1_000), z.literal(10_000)])),
})
export type RateSearch = z.output<typeof rateSearchSchema>

/** What the dashboard shows, in its address. */
export const dashboardSearchSchema = z.object({
  from: lenient(day),
  to: lenient(day),
  site: lenient(id),
  natures: several(code),
})
export type DashboardSearch = z.output<typeof dashboardSearchSchema>

/** What the analysis of remarks shows, in its address. */
export const remarkAnalysisSearchSchema = z.object({
  from: lenient(day),
  to: lenient(day),
  site: lenient(id),
  kinds: several(z.enum(remarkKinds)),
})
export type RemarkAnalysisSearch = z.output<typeof remarkAnalysisSearchSchema>

/** The document that is prepared and its options, in its address. */
export const reportSearchSchema = z.object({
  document: lenient(
    z.enum([
      ...(['followUpReport', 'remarksTable', 'nilReturn', 'caseSheet', 'writtenForm'] as const),
      ...(['wallSheet', 'poster', 'qualityReview'] as const),
      ...(['managementReview', 'riskAnalysis', 'selfAssessment', 'procedure'] as const),
    ]),
  ),
  size: lenient(z.enum(['A4', 'A3'])),
  auditOn: lenient(day),
  from: lenient(day),
  to: lenient(day),
  sites: several(id),
  /** Number of the case whose sheet is printed. */
  number: lenient(z.string().max(40)),
  identity: lenient(z.enum(identityOptions)),
  language: lenient(z.enum(['fr', 'en'])),
  /** Language of the blank form. */
  formLanguage: lenient(z.enum(formLanguages)),
})
export type ReportSearch = z.output<typeof reportSearchSchema>

/** The issued report that is open, in its address. */
export const issuedReportSearchSchema = z.object({ number: lenient(z.string().max(40)) })

/** The period that is looked at as an auditor would, in its address. */
export const auditSearchSchema = z.object({ from: lenient(day), to: lenient(day), sites: several(id) })

export const improvementViews = ['reviews', 'risks', 'assessments', 'procedure', 'standards'] as const
export type ImprovementView = (typeof improvementViews)[number]

/** The side of improvement that is shown, and the record that is open, in its address. */
export const improvementSearchSchema = z.object({
  view: lenient(z.enum(improvementViews)),
  selected: lenient(z.union([id, z.literal('new')])),
  section: lenient(z.enum(procedureSections)),
  language: lenient(z.enum(['fr', 'en'])),
  /** Day of the audit that is prepared. */
  on: lenient(day),
})

/** The part of the settings that is open, in its address. */
export const settingsSearchSchema = z.object({ part: lenient(z.string().max(40)) })

/** The chapter of the help that is open, in its address. */
export const helpSearchSchema = z.object({ topic: lenient(z.enum(helpTopics)) })
