import type { InputOf } from '#shared/api/contract'
import { addMonths, type LocalDate } from '#shared/time/day-number'
import { type Instant, localDateOf } from '#shared/time/local-date'
import { director, quality } from '../office/employees'
import { addHandlingDays, handlingMoment, instantAt, isHandlingDay, officeZone } from '../office/office-days'
import { between, chance, pick, type Random } from '../random/random'
import { staffPhrases } from '../texts/staff-phrases'
import type { SampleThirdParty } from '../texts/third-parties'
import { type Diary, note } from './diary'
import { change } from './step'

/** A dissatisfaction, a compliment, a proposal. */
export type Tone = 'negative' | 'positive' | 'ideas'

/** Recorded by mistake. */
export function cancel(diary: Diary): void {
  note(diary, 0, (at) =>
    change('remarks.cancel', {
      at,
      actor: quality.name,
      entry: diary.entry,
      input: { reason: pick(diary.random, staffPhrases.remarkCancelled) },
    }),
  )
}

/** Sent to the third party concerned; some answer, and visitors are then told. */
export function passOn(diary: Diary, thirdParty: SampleThirdParty): void {
  const { random } = diary
  if (!chance(random, 0.93)) return
  update(diary, between(random, 1, 6), (on) => ({ transmittedTo: thirdParty.name, transmittedOn: on }))
  if (!chance(random, 0.5)) return
  update(diary, between(random, 4, 24), (on) => ({ transmissionAnsweredOn: on }))
  if (chance(random, 0.7)) decideInMeeting(diary, chance(random, 0.35) ? 'ACTION' : 'INFORMATION', 0.45)
}

/** About the office itself: settled in the monthly meeting. */
export function settle(diary: Diary, tone: Tone): void {
  const { random } = diary
  if (!chance(random, tone === 'positive' ? 0.75 : 0.9)) return
  const isAction = tone !== 'positive' && chance(random, 0.45)
  decideInMeeting(diary, isAction ? 'ACTION' : 'INFORMATION', tone === 'positive' ? 0.15 : 0.55)
}

function decideInMeeting(diary: Diary, decision: 'ACTION' | 'INFORMATION', displayShare: number): void {
  const { random } = diary
  diary.at = meetingAfter(random, diary.at)
  const displayed = chance(random, displayShare)
  const isDisplayedAtOnce = displayed && chance(random, 0.5)
  const decidedBy = chance(random, 0.75) ? quality.name : director.name
  push(diary, { decision, decidedBy, ...(isDisplayedAtOnce ? { displayed } : {}) })
  if (displayed && !isDisplayedAtOnce) update(diary, between(random, 2, 12), () => ({ displayed: true }))
}

/** The team meets on the first handling day from the fifth of the month on, at ten. */
function meetingAfter(random: Random, after: Instant): Instant {
  const month = addMonths(`${localDateOf(after, officeZone).slice(0, 7)}-01`, 1)
  const fifth: LocalDate = `${month.slice(0, 7)}-05`
  const day = isHandlingDay(fifth) ? fifth : addHandlingDays(fifth, 1)
  return instantAt(day, 600 + between(random, 0, 75), between(random, 0, 59))
}

type RemarkChanges = InputOf<'remarks.update'>['changes']

function update(diary: Diary, days: number, changesOn: (on: LocalDate) => RemarkChanges): void {
  diary.at = handlingMoment(diary.random, diary.at, days)
  push(diary, changesOn(localDateOf(diary.at, officeZone)))
}

function push(diary: Diary, changes: RemarkChanges): void {
  const { at, entry } = diary
  diary.steps.push(change('remarks.update', { at, actor: quality.name, entry, input: { changes } }))
}
