import { AppError, type Result } from '#shared/api/app-error'
import type { Channel } from '#shared/api/channel'
import { type ChannelName, contract, isChannelName, type OutputOf } from '#shared/api/contract'
import { toInputError } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import { requirePermission } from './accounts/access'
import { accountHandlers } from './accounts/account-handlers'
import { hideIdentities } from './accounts/hide-identities'
import { ownAccountHandlers } from './accounts/own-account-handlers'
import { sessionHandlers } from './accounts/session-handlers'
import { actionHandlers } from './actions/action-handlers'
import { isLong } from './apart/long-channels'
import { attachmentHandlers } from './attachments/attachment-handlers'
import { backupHandlers } from './backups/backup-handlers'
import { calendarHandlers } from './calendars/calendar-handlers'
import { caseEventHandlers } from './case-events/case-event-handlers'
import { rootCauseHandlers } from './causes/root-cause-handlers'
import { compensationHandlers } from './compensations/compensation-handlers'
import { complaintBoardHandlers } from './complaints/complaint-board'
import { complaintHandlers } from './complaints/complaint-handlers'
import type { Context, Db, Service } from './context'
import { customerBaseHandlers } from './customer-bases/customer-base-handlers'
import { diagnosticsHandlers } from './diagnostics/diagnostics-handlers'
import { documentHandlers } from './documents/document-handlers'
import { dossierHandlers } from './dossier/dossier-handlers'
import { personHandlers } from './duplicates/person-handlers'
import { exportHandlers } from './exports/export-handlers'
import { listSheetHandlers } from './exports/lists/list-sheet-handlers'
import { registerExportHandlers } from './exports/register/register-export-handlers'
import type { Dispatch } from './handlers'
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
import { logFailure } from './log'
import { moveHandlers } from './move/move-handlers'
import { presenceHandlers } from './presence/presence-handlers'
import { guardArchives } from './privacy/guard-archives'
import { privacyHandlers, privacyServiceHandlers } from './privacy/privacy-handlers'
import { qualityHandlers } from './quality/quality-handlers'
import { rateHandlers } from './rates/rate-handlers'
import { readReference } from './reference-store'
import { probeServer } from './register/probe-server'
import { registerHandlers, registerServiceHandlers } from './register/register-handlers'
import { makeContext, requireRegister } from './register-context'
import { remarkHandlers } from './remarks/remark-handlers'
import { isInDoubt, runInTransaction, tryTwice } from './run-in-transaction'
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

/**
 * The only gate of the service: looks whether the call is allowed, parses the input strictly, runs the handler — in
 * one transaction when it writes —, hides who must not be named, parses what it answers, and gives back a value or an
 * error, never an exception.
 * Long calls pass the gate of a thread beside the service, where there is one.
 */
export async function dispatch<C extends ChannelName>(
  service: Service,
  name: C,
  input: unknown,
): Promise<Result<OutputOf<C>>>
export async function dispatch(service: Service, name: string, input: unknown): Promise<Result<unknown>>
export async function dispatch(service: Service, name: string, input: unknown): Promise<Result<unknown>> {
  if (service.register && isLong(name) && service.thread) return service.thread.call(service, name, input)
  try {
    return { value: await answer(service, name, input, authorise) }
  } catch (error) {
    return { error: toAppError(service, name, error).toValue() }
  }
}

/** The gate for handlers that work through other channels: what they do was allowed when they were called. */
async function dispatchWithin(service: Service, name: string, input: unknown): Promise<Result<unknown>> {
  try {
    return { value: await answer(service, name, input, null) }
  } catch (error) {
    return { error: toAppError(service, name, error).toValue() }
  }
}

/** Refuses a call that may not be made, before anything of it is read. */
async function authorise(service: Service, channel: Channel): Promise<void> {
  if (!service.register || channel.permission === 'anyone') return
  const reference = await readReference(service.register, service.register.engine.db)
  requirePermission(service, reference, channel.permission)
}

async function answer(
  service: Service,
  name: string,
  input: unknown,
  allow: typeof authorise | null,
): Promise<unknown> {
  if (typeof name !== 'string' || !isChannelName(name)) {
    const channel = String(name).slice(0, 60)
    throw refusal('UNKNOWN_CHANNEL', 'UNKNOWN_CHANNEL', { channel })
  }
  const channel: Channel = contract[name]
  await allow?.(service, channel)
  const parsed = channel.input.safeParse(input ?? {}, { reportInput: true })
  if (!parsed.success) throw toInputError(parsed.error)
  const output = await hideIdentities(service, name, parsed.data, (asked) =>
    guardArchives(service, name, asked, (open) => run(service, name, channel, open)),
  )
  if (channel.writes) service.emit({ name: 'changed', channel: name })
  return channel.ownRows && !service.checksRows ? output : channel.output.parse(output)
}

async function run(service: Service, name: ChannelName, channel: Channel, input: unknown): Promise<unknown> {
  const ofService = findHandler<Service>(serviceHandlers, name)
  if (ofService) return ofService(service, input, dispatchWithin)
  const handler = findHandler<Context>(handlers, name)
  if (!handler) throw new Error(`no handler for ${name}`)
  const register = requireRegister(service)
  const answerOn = async (db: Db) => handler(await makeContext(service, register, db), input)
  if (!channel.writes) return tryTwice(register.engine, () => answerOn(register.engine.db))
  try {
    return await runInTransaction(service, register, { channel: name, input }, answerOn)
  } finally {
    if (referenceChannels.test(name)) register.reference = null
  }
}

/** Channels after which settings, sites, employees and lists must be read again. */
const referenceChannels = /^(settings|privacy|sites|employees|lists|calendars|clocks|accounts)\./

type LooseHandler<T> = (first: T, input: unknown, dispatch?: Dispatch) => Promise<unknown>

// The input was parsed by the schema of this very channel, which is the type that its handler declares.
function findHandler<T>(table: object, name: string): LooseHandler<T> | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, LooseHandler<T>>)[name] : undefined
}

function toAppError(service: Service, channel: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  const known = service.register?.engine.toAppError(error)
  const isOut = known?.code === 'SERVER_LOST' || known?.code === 'SERVER_UNREACHABLE'
  if (isOut && isInDoubt(service, channel)) return refusal('OUTCOME_UNKNOWN')
  if (known) return known
  logFailure(channel, error)
  return refusal('INTERNAL')
}
