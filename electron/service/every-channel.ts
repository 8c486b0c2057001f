import { contract } from '#shared/api/contract'
import { accountHandlers } from './accounts/account-handlers'
import { ownAccountHandlers } from './accounts/own-account-handlers'
import { sessionHandlers } from './accounts/session-handlers'
import { actionHandlers } from './actions/action-handlers'
import { attachmentHandlers } from './attachments/attachment-handlers'
import { backupHandlers } from './backups/backup-handlers'
import { calendarHandlers } from './calendars/calendar-handlers'
import { caseEventHandlers } from './case-events/case-event-handlers'
import { rootCauseHandlers } from './causes/root-cause-handlers'
import { compensationHandlers } from './compensations/compensation-handlers'
import { complaintBoardHandlers } from './complaints/complaint-board'
import { complaintHandlers } from './complaints/complaint-handlers'
import { customerBaseHandlers } from './customer-bases/customer-base-handlers'
import { diagnosticsHandlers } from './diagnostics/diagnostics-handlers'
import { documentHandlers } from './documents/document-handlers'
import { dossierHandlers } from './dossier/dossier-handlers'
import { personHandlers } from './duplicates/person-handlers'
import { exportHandlers } from './exports/export-handlers'
import { listSheetHandlers } from './exports/lists/list-sheet-handlers'
import { registerExportHandlers } from './exports/register/register-export-handlers'
import type { Part } from './first-channels'
import { historyHandlers } from './history/history-handlers'
import { journalHandlers } from './history/journal-handlers'
import { importHandlers, importServiceHandlers } from './imports/import-handlers'
import { procedureHandlers } from './improvement/procedure-handlers'
import { reviewHandlers } from './improvement/review-handlers'
import { riskHandlers } from './improvement/risk-handlers'
import { selfAssessmentHandlers } from './improvement/self-assessment-handlers'
import { standardHandlers } from './improvement/standard-handlers'
import { indicatorHandlers } from './indicators/indicator-handlers'
import { targetHandlers } from './indicators/target-handlers'
import { intakeHandlers } from './intake/intake-handlers'
import { issuedReportHandlers, issuedReportServiceHandlers } from './issued-reports/issued-report-handlers'
import { letterHandlers } from './letters/letter-handlers'
import { moveHandlers } from './move/move-handlers'
import { presenceHandlers } from './presence/presence-handlers'
import { privacyHandlers, privacyServiceHandlers } from './privacy/privacy-handlers'
import { qualityHandlers } from './quality/quality-handlers'
import { rateHandlers } from './rates/rate-handlers'
import { probeServer } from './register/probe-server'
import { registerHandlers, registerServiceHandlers } from './register/register-handlers'
import { remarkHandlers } from './remarks/remark-handlers'
import { savedViewHandlers } from './saved-views/saved-view-handlers'
import { searchHandlers } from './search/search-handlers'
import { settingsHandlers } from './settings/settings-handlers'
import { thirdPartyHandlers } from './third-parties/third-party-handlers'
import { todayHandlers } from './today/today-handlers'
import { vigilanceHandlers } from './vigilance/vigilance-handlers'

const handlers = {
  ...accountHandlers,
  ...actionHandlers,
  ...rootCauseHandlers,
  ...thirdPartyHandlers,
  ...personHandlers,
  ...vigilanceHandlers,
  ...reviewHandlers,
  ...riskHandlers,
  ...privacyHandlers,
  ...selfAssessmentHandlers,
  ...procedureHandlers,
  ...standardHandlers,
  ...registerHandlers,
  ...attachmentHandlers,
  ...settingsHandlers,
  ...intakeHandlers,
  ...complaintHandlers,
  ...caseEventHandlers,
  ...complaintBoardHandlers,
  ...compensationHandlers,
  ...remarkHandlers,
  ...customerBaseHandlers,
  ...rateHandlers,
  ...indicatorHandlers,
  ...targetHandlers,
  ...qualityHandlers,
  ...calendarHandlers,
  ...todayHandlers,
  ...documentHandlers,
  ...issuedReportHandlers,
  ...dossierHandlers,
  ...historyHandlers,
  ...journalHandlers,
  ...letterHandlers,
  ...exportHandlers,
  ...importHandlers,
  ...listSheetHandlers,
  ...registerExportHandlers,
  ...savedViewHandlers,
  ...searchHandlers,
  ...presenceHandlers,
}

const serviceHandlers = {
  ...registerServiceHandlers,
  ...backupHandlers,
  ...diagnosticsHandlers,
  ...importServiceHandlers,
  ...moveHandlers,
  ...issuedReportServiceHandlers,
  ...sessionHandlers,
  ...privacyServiceHandlers,
  ...ownAccountHandlers,
  'servers.probe': probeServer,
}

/** What answers every channel of the service. */
export const everyChannel: Part = { channels: contract, handlers, serviceHandlers }
