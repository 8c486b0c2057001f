import type { Generated } from 'kysely'
import type { AccountTable, ProtectionTable } from '../accounts/account-tables'
import type { ActionLinkTable, ActionTable, RecurrenceDecisionTable } from '../actions/action-tables'
import type { AttachmentTable } from '../attachments/attachment-tables'
import type { SiteCalendarTable } from '../calendars/calendar-tables'
import type { CaseEventTable } from '../case-events/case-event-tables'
import type { RootCauseLinkTable, RootCauseTable } from '../causes/root-cause-tables'
import type { CaseLinkTable, PersonKeyTable } from '../duplicates/duplicate-tables'
import type { ImportEntryTable, ImportMappingTable, ImportTable } from '../imports/import-tables'
import type {
  ManagementReviewTable,
  ProcedureSectionTable,
  ProcedureVersionTable,
  ReviewDecisionTable,
  RiskTable,
  SelfAssessmentTable,
  StandardCheckTable,
} from '../improvement/improvement-tables'
import type { ActabilityTable, DashboardChoiceTable, IndicatorTargetTable } from '../indicators/target-tables'
import type { IssuedReportTable } from '../issued-reports/issued-report-tables'
import type { LetterTable, LetterTemplateTable } from '../letters/letter-tables'
import type { PresenceTable } from '../presence/presence-tables'
import type { PrivacyHoldTable } from '../privacy/privacy-tables'
import type { SavedViewTable } from '../saved-views/saved-view-tables'
import type { ThirdPartyTable, TransmissionTable } from '../third-parties/third-party-tables'

/** Rows as they are stored; column names in camel case, booleans as 0 or 1. */

type Flag = number

export interface SettingTable {
  name: string
  value: string
}

export interface CounterTable {
  series: string
  last: number
}

export interface SiteTable {
  id: string
  version: number
  position: number
  name: string
  address: string | null
  timeZone: string
  active: Flag
}

export interface EmployeeTable {
  id: string
  version: number
  position: number
  name: string
  jobTitle: string | null
  active: Flag
  role: string
}

export interface ListItemTable {
  list: string
  code: string
  labelFr: string
  labelEn: string
  active: Flag
  countsInRate: Flag
  needsDetail: Flag
  position: number
}

export interface CustomerBaseTable {
  id: string
  version: number
  kind: string
  site: string | null
  periodFrom: string
  periodTo: string
  value: number
  source: string | null
}

export interface ComplaintTable {
  ordinal: number
  id: string
  version: number
  submissionId: string | null
  kind: string
  year: number
  rank: number
  number: string
  numberOrder: number
  status: string
  receivedAt: string
  receivedOn: string
  sentOn: string | null
  channel: string
  writtenForm: Flag
  receivedBy: string
  site: string
  originalDocument: string | null
  receivedByEntity: string
  recordedAt: string
  recordedBy: string
  clockStartedAt: string
  complainantName: string | null
  complainantOrganisation: string | null
  complainantStreet: string | null
  complainantPostalCode: string | null
  complainantCity: string | null
  complainantCountry: string | null
  complainantPhone: string | null
  complainantEmail: string | null
  complainantLanguage: string | null
  complainantStakeholder: string | null
  complainantOnBehalfOf: string | null
  occurredOn: string | null
  place: string | null
  service: string | null
  thirdPartyName: string | null
  thirdPartyCategory: string | null
  nature: string
  reason: string | null
  verbatim: string
  summary: string | null
  requestedRemedy: string | null
  customerSuggestion: string | null
  severity: number | null
  safety: Flag
  impact: string | null
  urgency: string | null
  priority: string | null
  competence: string | null
  admissible: Flag | null
  inScope: Flag
  handledBy: string | null
  measuresTaken: string | null
  rootCause: string | null
  attribution: string | null
  gapType: string | null
  detectionFailure: string | null
  internalRuleAtCause: string | null
  outcome: string | null
  refusalGrounds: string | null
  acknowledgementDueOn: string | null
  acknowledgementCeilingOn: string | null
  acknowledgementWarningOn: string | null
  acknowledgedAt: string | null
  acknowledgedOn: string | null
  acknowledgementMeans: string | null
  acknowledgedBy: string | null
  acknowledgementDueAt: string | null
  acknowledgementCeilingAt: string | null
  firstSubstantiveResponseAt: string | null
  answerDueOn: string | null
  answerCeilingOn: string | null
  answerWarningOn: string | null
  answerDueAt: string | null
  answerCeilingAt: string | null
  nextStep: string | null
  taskDueOn: string | null
  taskCeilingOn: string | null
  taskWarningOn: string | null
  taskDueAt: string | null
  taskCeilingAt: string | null
  answeredAt: string | null
  answeredOn: string | null
  answerChannel: string | null
  signatory: string | null
  recourseGiven: Flag
  followUpDueOn: string | null
  followedUpAt: string | null
  followUpMeans: string | null
  followedUpBy: string | null
  /** JSON array of instants. */
  followUpAttempts: string
  satisfied: Flag | null
  cameAgain: Flag | null
  satisfactionScore: number | null
  effortScore: number | null
  recommendScore: number | null
  acceptance: string | null
  followUpComment: string | null
  preventionSuggestion: string | null
  closedAt: string | null
  closedOn: string | null
  closedBy: string | null
  minutesSpent: number | null
  reopenedAt: string | null
  reclassifiedAt: string | null
  reclassifiedBy: string | null
  reclassificationReason: string | null
  cancelledAt: string | null
  cancelledBy: string | null
  cancellationReason: string | null
  anonymisedAt: string | null
  /** JSON array of waits for the customer. */
  pauses: Generated<string>
  answerMovedTo: string | null
  answerCommittedOn: string | null
  holdingNoticeAt: string | null
  appealedAt: string | null
  appealAnsweredAt: string | null
  mediationOpenedAt: string | null
  mediationEndedAt: string | null
  /** Milliseconds from the reception; what the indicators sum up. */
  firstResponseMs: number | null
  firstReplyMs: number | null
  resolutionMs: number | null
}

export interface AgreedSolutionTable {
  complaintId: string
  position: number
  description: string
  immediate: Flag
  promisedFor: string | null
  doneOn: string | null
  doneBy: string | null
  abandonedReason: string | null
}

export interface CompensationTable {
  complaintId: string
  position: number
  type: string
  amount: number | null
  grantedBy: string | null
  grantedOn: string | null
}

export interface RemarkTable {
  ordinal: number
  id: string
  version: number
  submissionId: string | null
  kind: string
  year: number
  rank: number
  number: string
  numberOrder: number
  status: string
  receivedAt: string
  receivedOn: string
  channel: string
  receivedBy: string
  site: string
  recordedAt: string
  recordedBy: string
  polarity: string
  topic: string
  verbatim: string
  thirdPartyName: string | null
  thirdPartyCategory: string | null
  transmittedTo: string | null
  transmittedOn: string | null
  transmissionAnsweredOn: string | null
  decision: string
  decidedBy: string | null
  decidedOn: string | null
  displayed: Flag
  publicAnswer: Generated<string | null>
  complaintId: string | null
  originReason: string | null
  promotedAt: string | null
  cancelledAt: string | null
  cancelledBy: string | null
  cancellationReason: string | null
  anonymisedAt: Generated<string | null>
}

export interface HistoryTable {
  sequence: number
  at: string
  actor: string
  entity: string
  entityId: string
  action: string
  /** JSON array of field changes that name nobody. */
  facts: string
  personalDigest: string | null
  previousHash: string
  hash: string
}

export interface HistoryPersonalTable {
  sequence: number
  salt: string | null
  changes: string | null
}

/** Bytes kept once under their SHA-256. */
export interface FileContentTable {
  hash: string
  size: number
  bytes: Uint8Array
}

export interface SchemaMigrationTable {
  number: number
  name: string
  checksum: string
  appliedAt: string
  /** 1: a program that does not know this layout must not open the register. */
  breaksOlder: Generated<Flag>
}

export interface Tables {
  privacyHold: PrivacyHoldTable
  setting: SettingTable
  counter: CounterTable
  site: SiteTable
  employee: EmployeeTable
  listItem: ListItemTable
  customerBase: CustomerBaseTable
  siteCalendar: SiteCalendarTable
  complaint: ComplaintTable
  agreedSolution: AgreedSolutionTable
  compensation: CompensationTable
  remark: RemarkTable
  history: HistoryTable
  historyPersonal: HistoryPersonalTable
  fileContent: FileContentTable
  attachment: AttachmentTable
  managementReview: ManagementReviewTable
  reviewDecision: ReviewDecisionTable
  risk: RiskTable
  selfAssessment: SelfAssessmentTable
  procedureSection: ProcedureSectionTable
  procedureVersion: ProcedureVersionTable
  standardCheck: StandardCheckTable
  indicatorTarget: IndicatorTargetTable
  actability: ActabilityTable
  dashboardChoice: DashboardChoiceTable
  issuedReport: IssuedReportTable
  letter: LetterTable
  letterTemplate: LetterTemplateTable
  caseEvent: CaseEventTable
  savedView: SavedViewTable
  import: ImportTable
  importEntry: ImportEntryTable
  importMapping: ImportMappingTable
  schemaMigration: SchemaMigrationTable
  action: ActionTable
  actionLink: ActionLinkTable
  recurrenceDecision: RecurrenceDecisionTable
  rootCause: RootCauseTable
  rootCauseLink: RootCauseLinkTable
  caseLink: CaseLinkTable
  personKey: PersonKeyTable
  thirdParty: ThirdPartyTable
  transmission: TransmissionTable
  account: AccountTable
  protection: ProtectionTable
  presence: PresenceTable
}
