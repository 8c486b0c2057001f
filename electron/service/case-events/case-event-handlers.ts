import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { caseEventApi } from '#shared/case-events/case-event-api'
import { countEvents } from '#shared/case-events/event-counts'
import { mediationWindow } from '#shared/case-events/mediation-window'
import { messagesOf } from '#shared/indicators/contacts'
import { meanReplyTime } from '#shared/indicators/delays'
import { localDateOf } from '#shared/time/local-date'
import { getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { listCaseEvents } from './case-event-store'
import { chase, logExchange, sendHoldingNotice, withdrawEvent } from './exchange-handlers'
import { appeal, mediate, moveDeadline, pause, reassign, resume } from './side-path-handlers'

export const caseEventHandlers: Handlers<keyof typeof caseEventApi> = {
  'complaints.events': listEvents,
  'complaints.logExchange': logExchange,
  'complaints.chase': chase,
  'complaints.reassign': reassign,
  'complaints.moveDeadline': moveDeadline,
  'complaints.sendHoldingNotice': sendHoldingNotice,
  'complaints.pause': pause,
  'complaints.resume': resume,
  'complaints.appeal': appeal,
  'complaints.mediate': mediate,
  'complaints.withdrawEvent': withdrawEvent,
}

async function listEvents(
  context: Context,
  which: ParsedInputOf<'complaints.events'>,
): Promise<OutputOf<'complaints.events'>> {
  const complaint = await getComplaint(context.db, which)
  const events = await listCaseEvents(context.db, complaint.id)
  const zone = zoneOf(context, complaint.site)
  const answeredOn = complaint.answeredAt && localDateOf(complaint.answeredAt, zone)
  const kept = events.filter(({ withdrawnAt }) => withdrawnAt === null)
  return {
    events,
    counts: countEvents(events),
    meanReplyMinutes: meanReplyTime([messagesOf(complaint.receivedAt, complaint, kept)]).value,
    mediation: mediationWindow(localDateOf(complaint.receivedAt, zone), answeredOn),
  }
}
