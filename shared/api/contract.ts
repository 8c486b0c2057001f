import { accountApi, sessionApi } from '#shared/accounts/account-api'
import { actionApi } from '#shared/actions/action-api'
import { attachmentApi } from '#shared/attachments/attachment-api'
import { dossierApi } from '#shared/audit/dossier-api'
import { backupApi } from '#shared/backups/backup-api'
import { calendarApi } from '#shared/calendars/calendar-api'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { rootCauseApi } from '#shared/causes/root-cause-api'
import { compensationApi } from '#shared/compensations/compensation-api'
import { complaintApi } from '#shared/complaints/complaint-api'
import { complaintBoardApi } from '#shared/complaints/complaint-board-api'
import { customerBaseApi } from '#shared/customer-bases/customer-base-api'
import { diagnosticsApi } from '#shared/diagnostics/diagnostics-api'
import { documentApi } from '#shared/documents/document-api'
import { personApi } from '#shared/duplicates/person-api'
import { exportApi } from '#shared/exports/export-api'
import { listSheetApi } from '#shared/exports/list-sheet-api'
import { registerExportApi } from '#shared/exports/register-export-api'
import { historyApi } from '#shared/history/history-api'
import { journalApi } from '#shared/history/journal-api'
import { importApi } from '#shared/imports/import-api'
import { managementReviewApi } from '#shared/improvement/management-review-api'
import { procedureApi } from '#shared/improvement/procedure-api'
import { riskApi } from '#shared/improvement/risk-api'
import { selfAssessmentApi } from '#shared/improvement/self-assessment-api'
import { indicatorApi } from '#shared/indicators/indicator-api'
import { targetApi } from '#shared/indicators/target-api'
import { intakeApi } from '#shared/intake/intake-api'
import { letterApi } from '#shared/letters/letter-api'
import { moveApi } from '#shared/move/move-api'
import { presenceApi } from '#shared/presence/presence-api'
import { privacyApi } from '#shared/privacy/privacy-api'
import { qualityApi } from '#shared/quality/quality-api'
import { rateApi } from '#shared/rates/rate-api'
import { registerApi } from '#shared/register/register-api'
import { remarkApi } from '#shared/remarks/remark-api'
import { issuedReportApi } from '#shared/reports/issued-report-api'
import { savedViewApi } from '#shared/saved-views/saved-view-api'
import { searchApi } from '#shared/search/search-api'
import { serverApi } from '#shared/server/server-api'
import { settingsApi } from '#shared/settings/settings-api'
import { standardApi } from '#shared/standards/standard-api'
import { thirdPartyApi } from '#shared/third-parties/third-party-api'
import { todayApi } from '#shared/today/today-api'
import { vigilanceApi } from '#shared/vigilance/vigilance-api'
import type { ChannelMap, InputOfChannel, OutputOfChannel, ParsedInputOfChannel } from './channel'

/** Every call that the service answers: the one list that the window, the command line and the tests share. */
export const contract = {
  ...registerApi,
  ...attachmentApi,
  ...backupApi,
  ...diagnosticsApi,
  ...settingsApi,
  ...intakeApi,
  ...complaintApi,
  ...caseEventApi,
  ...complaintBoardApi,
  ...compensationApi,
  ...remarkApi,
  ...customerBaseApi,
  ...rateApi,
  ...indicatorApi,
  ...targetApi,
  ...qualityApi,
  ...calendarApi,
  ...todayApi,
  ...documentApi,
  ...issuedReportApi,
  ...dossierApi,
  ...historyApi,
  ...journalApi,
  ...letterApi,
  ...exportApi,
  ...importApi,
  ...listSheetApi,
  ...registerExportApi,
  ...savedViewApi,
  ...searchApi,
  ...actionApi,
  ...rootCauseApi,
  ...thirdPartyApi,
  ...personApi,
  ...vigilanceApi,
  ...managementReviewApi,
  ...riskApi,
  ...selfAssessmentApi,
  ...procedureApi,
  ...standardApi,
  ...accountApi,
  ...sessionApi,
  ...moveApi,
  ...privacyApi,
  ...presenceApi,
  ...serverApi,
} as const satisfies ChannelMap

export type Contract = typeof contract
export type ChannelName = keyof Contract
/** What a caller may write; defaults may be left out. */
export type InputOf<C extends ChannelName> = InputOfChannel<Contract[C]>
/** What a handler receives: parsed, cleaned, with its defaults. */
export type ParsedInputOf<C extends ChannelName> = ParsedInputOfChannel<Contract[C]>
export type OutputOf<C extends ChannelName> = OutputOfChannel<Contract[C]>

export function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(contract, name)
}
