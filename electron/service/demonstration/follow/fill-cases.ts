import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { addDays } from '#shared/time/day-number'
import { sampleAppeal, sampleChasers, sampleExchanges, sampleMediation, sampleMoves } from './case-sample'
import { samplePhotograph } from './sample-files'

export type Call = <C extends ChannelName>(channel: C, input: InputOf<C>) => Promise<OutputOf<C>>

/** Cases that live beside their milestones: messages, chasers, moved dates, files, letters, an appeal, a mediation. */
export async function fillCases(call: Call, now: string): Promise<void> {
  const { rows } = await call('complaints.list', {
    filter: { statuses: ['ACKNOWLEDGED', 'ASSESSED'], kinds: ['complaint'] },
    sort: { by: 'number', descending: false },
    limit: 12,
  })
  for (const [index, row] of rows.entries()) await talk(call, row, index, now)
  for (const row of rows.slice(0, 3)) await attach(call, row)
  if (rows[1]) await move(call, rows[1].id, now)
  if (rows[3]) await change(call, 'complaints.pause', rows[3].id, { reason: sampleMoves.pause })
  await writeLetters(call)
  await goFurther(call, now)
}

type Changing =
  | 'complaints.logExchange'
  | 'complaints.chase'
  | 'complaints.pause'
  | 'complaints.sendHoldingNotice'
  | 'complaints.reassign'
  | 'complaints.moveDeadline'

async function change<C extends Changing>(
  call: Call,
  channel: C,
  id: string,
  input: Omit<InputOf<C>, 'id' | 'version'>,
): Promise<void> {
  const { version } = await call('complaints.get', { id })
  // The parts of an input are the input, which TypeScript does not see through `Omit` of a generic.
  await call(channel, { id, version, ...input } as unknown as InputOf<C>)
}

async function talk(call: Call, { id, receivedAt }: ComplaintRow, index: number, now: string): Promise<void> {
  const said = sampleExchanges[index % sampleExchanges.length] ?? []
  for (const [place, exchange] of said.entries())
    await change(call, 'complaints.logExchange', id, {
      ...exchange,
      at: between(receivedAt, now, 0.5 + place / 10),
    })
  const chaser = index % 3 === 0 ? sampleChasers[index % sampleChasers.length] : undefined
  if (chaser)
    await change(call, 'complaints.chase', id, {
      channel: 'PHONE',
      text: chaser,
      at: between(receivedAt, now, 0.8),
    })
}

async function attach(call: Call, { id, number }: ComplaintRow): Promise<void> {
  await call('attachments.add', {
    complaint: id,
    name: 'Photographie du panneau.png',
    bytes: samplePhotograph(),
  })
  const { bytes } = await call('documents.receipt', { number })
  await call('attachments.add', { complaint: id, name: 'Récépissé remis au guichet.pdf', bytes })
}

/** Somebody else handles it, the person is told, and another date is agreed. */
async function move(call: Call, id: string, now: string): Promise<void> {
  const { handledBy, answerDueOn, answerCeilingOn, receivedAt } = await call('complaints.get', { id })
  const { employees } = await call('register.info', {}).then((info) =>
    info.state === 'OPEN' ? info : { employees: [] },
  )
  const other = employees.find((employee) => employee.active && employee.id !== handledBy)
  if (other)
    await change(call, 'complaints.reassign', id, { handledBy: other.id, reason: sampleMoves.reassign })
  const at = between(receivedAt, now, 0.9)
  await change(call, 'complaints.sendHoldingNotice', id, {
    channel: 'EMAIL',
    text: sampleMoves.holdingNotice,
    at,
  })
  const today = now.slice(0, 10)
  const wanted = addDays(answerDueOn && answerDueOn > today ? answerDueOn : today, 4)
  const beyondCeiling = answerCeilingOn !== null && wanted > answerCeilingOn
  await change(call, 'complaints.moveDeadline', id, {
    answerDueOn: wanted,
    reason: sampleMoves.moveDeadline,
    beyondCeiling,
  })
}

/** An acknowledgement and an answer as they were sent, on cases that are over: they change no milestone. */
async function writeLetters(call: Call): Promise<void> {
  const { rows } = await call('complaints.list', {
    filter: { statuses: ['CLOSED'], outcomes: ['UPHELD'], kinds: ['complaint'] },
    limit: 40,
  })
  for (const { id } of rows) {
    const { number, version, acknowledgedAt, answeredAt } = await call('complaints.get', { id })
    if (!acknowledgedAt || !answeredAt || answeredAt <= acknowledgedAt) continue
    for (const [template, sentAt] of [
      ['ACKNOWLEDGEMENT', acknowledgedAt],
      ['FAVOURABLE_ANSWER', answeredAt],
    ] as const) {
      const { missing, blocks } = await call('letters.prepare', { number, template, language: 'fr' })
      if (missing.length === 0 && blocks.length === 0)
        await call('letters.send', { number, template, language: 'fr', version, means: 'LETTER', sentAt })
    }
    return
  }
}

/** Somebody is not content with the answer: level 2 looks again, and another turns to the mediator. */
async function goFurther(call: Call, now: string): Promise<void> {
  const refused = { outcomes: ['NOT_UPHELD', 'PARTLY_UPHELD'], kinds: ['complaint'] } as const
  const sort = { by: 'answeredOn', descending: true } as const
  const list = (statuses: ('ANSWERED' | 'FOLLOWED_UP' | 'CLOSED')[]) =>
    call('complaints.list', {
      filter: { outcomes: [...refused.outcomes], kinds: [...refused.kinds], statuses },
      sort,
      limit: 1,
    })
  const [appealed] = (await list(['ANSWERED', 'FOLLOWED_UP'])).rows
  if (appealed?.answeredAt) {
    const { id, answeredAt } = appealed
    const asked = { text: sampleAppeal.ask, at: between(answeredAt, now, 0.3) }
    await call('complaints.appeal', { id, version: await versionOf(call, id), step: 'ASK', ...asked })
    const { person, answer: text } = sampleAppeal
    const given = { person, text, result: 'CONFIRMED' as const, at: between(answeredAt, now, 0.6) }
    await call('complaints.appeal', { id, version: await versionOf(call, id), step: 'ANSWER', ...given })
  }
  const [mediated] = (await list(['CLOSED'])).rows
  if (mediated?.answeredAt) {
    const { id, answeredAt } = mediated
    const at = between(answeredAt, now, 0.5)
    const { mediation } = await call('complaints.events', { id })
    if (at.slice(0, 10) <= mediation.from || at.slice(0, 10) >= mediation.until) return
    const opened = { ...sampleMediation, at }
    await call('complaints.mediate', { id, version: await versionOf(call, id), step: 'OPEN', ...opened })
  }
}

async function versionOf(call: Call, id: string): Promise<number> {
  return (await call('complaints.get', { id })).version
}

/** An instant on the way from one to another, while the office is open; never outside the two. */
function between(from: string, to: string, share: number): string {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const day = new Date(start + (end - start) * share).toISOString().slice(0, 10)
  const opened = Date.parse(`${day}T09:00:00.000Z`) + Math.round(share * 300) * 60_000
  const minute = 60_000
  return new Date(Math.min(Math.max(opened, start + minute), end)).toISOString()
}
