import type { InputOf } from '#shared/api/contract'
import type { LocalDate } from '#shared/time/day-number'
import { type Instant, localDateOf } from '#shared/time/local-date'
import { quality } from '../office/employees'
import { addHandlingDays, handlingMoment, officeZone } from '../office/office-days'
import { between, chance, pick } from '../random/random'
import { causes } from '../texts/causes'
import { fillSlots } from '../texts/fill-slots'
import { agreeSolutions, type Decision, grantCompensations } from './decision'
import { type Diary, note } from './diary'
import type { Pace } from './pace'
import { change } from './step'
import type { Story } from './story'

export type Changes = InputOf<'complaints.update'>['changes']
export type Solutions = NonNullable<Changes['agreedSolutions']>

const answerChannels: Readonly<Record<string, string>> = {
  COUNTER: 'EMAIL',
  PHONE: 'EMAIL',
  LETTER: 'LETTER',
}

/** The channel by which the person can be answered. */
function answerChannelOf({ person, reception }: Story): string {
  const { email, phone } = person.complainant
  const wished = answerChannels[reception.channel] ?? 'EMAIL'
  if (wished === 'LETTER') return wished
  return email ? 'EMAIL' : phone ? 'PHONE' : 'LETTER'
}

/** The oral words are put on a form and signed. */
export function formalise(diary: Diary, story: Story, days: number): void {
  note(diary, days, (at) =>
    change('complaints.update', {
      at,
      actor: story.reception.receivedBy.seasonal ? quality.name : story.reception.receivedBy.name,
      entry: diary.entry,
      input: {
        changes: {
          writtenForm: true,
          originalDocument: `formulaire-signe-${localDateOf(at, officeZone)}.pdf`,
        },
      },
    }),
  )
}

export function acknowledge(diary: Diary, story: Story, days: number): void {
  note(diary, days, (at) =>
    change('complaints.acknowledge', {
      at,
      actor: chance(story.random, 0.6) ? quality.name : story.handler.name,
      entry: diary.entry,
      input: { acknowledgementMeans: answerChannelOf(story) },
    }),
  )
}

/** How serious it is, whose it is, and who takes care of it. */
export function assess(diary: Diary, story: Story, days: number): void {
  const { subject, handler } = story
  note(diary, days, (at) =>
    change('complaints.update', {
      at,
      actor: subject.severity >= 3 ? quality.name : handler.name,
      entry: diary.entry,
      input: { changes: { ...assessmentOf(story), handledBy: handler.name } },
    }),
  )
}

function assessmentOf(story: Story): Changes {
  const { random, subject, slots, reception } = story
  const shift = subject.safety || !chance(random, 0.18) ? 0 : pick(random, [-1, 1])
  const severity = Math.min(4, Math.max(1, subject.severity + shift))
  const isTold = reception.channel === 'COUNTER' || reception.channel === 'PHONE'
  const isPassedOn = subject.thirdParty !== undefined && story.nature === 'PRESTATAIRE'
  return {
    severity,
    impact:
      severity === 4
        ? 'ALL'
        : severity === 3
          ? 'SEVERAL'
          : severity === 2
            ? pick(random, ['ONE', 'SEVERAL'] as const)
            : 'ONE',
    urgency: severity >= 4 ? 'HIGH' : severity >= 2 ? pick(random, ['LOW', 'MEDIUM'] as const) : 'LOW',
    competence: subject.outOfScope ? 'NOT_OURS' : isPassedOn ? 'TRANSMITTED' : 'OURS',
    admissible: !subject.outOfScope,
    inScope: !subject.outOfScope,
    ...(isTold ? {} : { summary: fillSlots(subject.summary, slots) }),
  }
}

/** A first reply that says something; the full answer comes later. */
export function respondFirst(diary: Diary, story: Story, days: number): void {
  note(diary, days, (at) =>
    change('complaints.update', {
      at,
      actor: story.handler.name,
      entry: diary.entry,
      input: { changes: { firstSubstantiveResponseAt: at } },
    }),
  )
}

/** What was found and done, what is agreed on, then the answer itself; gives back what was agreed on. */
export function answer(diary: Diary, story: Story, decision: Decision, pace: AnswerPace): Solutions {
  diary.at = handlingMoment(story.random, diary.at, pace.answer)
  const solutions = agree(diary, story, decision, pace)
  send(diary, story, decision, minutesLater(diary.at, between(story.random, 4, 9)))
  return solutions
}

/** Assessed, looked into and answered in one go. */
export function assessAndAnswer(diary: Diary, story: Story, decision: Decision, pace: AnswerPace): Solutions {
  diary.at = handlingMoment(story.random, diary.at, pace.answer)
  const assessment: Changes = { ...assessmentOf(story), handledBy: story.handler.name }
  const solutions = agree(diary, story, decision, pace, assessment)
  send(diary, story, decision, minutesLater(diary.at, between(story.random, 4, 9)))
  return solutions
}

type AnswerPace = Pick<Pace, 'answer' | 'followUp' | 'promisedFor'>

/** The findings and what is agreed on, written down now. */
function agree(
  diary: Diary,
  story: Story,
  decision: Decision,
  pace: AnswerPace,
  before: Changes = {},
): Solutions {
  const answerOn = localDateOf(diary.at, officeZone)
  const agreedSolutions = agreeSolutions(story, decision, answerOn, pace.promisedFor)
  const changes: Changes = {
    ...before,
    ...investigationOf(story),
    agreedSolutions,
    compensations: grantCompensations(story, decision, agreedSolutions, answerOn),
    followUpDueAt: followUpDay(answerOn, pace.followUp),
  }
  const { at, entry } = diary
  diary.steps.push(change('complaints.update', { at, actor: story.handler.name, entry, input: { changes } }))
  return agreedSolutions
}

/** Heard, settled and answered while the person stands at the counter. */
export function settleAtOnce(diary: Diary, story: Story, decision: Decision, pace: AnswerPace): Solutions {
  diary.at = minutesLater(diary.at, between(story.random, 6, 20))
  const assessment: Changes = { ...assessmentOf(story), handledBy: story.handler.name }
  const solutions = agree(diary, story, decision, pace, assessment)
  send(diary, story, decision, minutesLater(diary.at, 2), 'COUNTER')
  return solutions
}

/** The answer as it is sent, spoken or handed over. */
export function send(
  diary: Diary,
  story: Story,
  decision: Decision,
  at: Instant,
  answerChannel = answerChannelOf(story),
): void {
  const isRefusal = decision.outcome === 'NOT_UPHELD' || decision.outcome === 'PARTLY_UPHELD'
  diary.at = at
  diary.steps.push(
    change('complaints.answer', {
      at,
      actor: story.handler.name,
      entry: diary.entry,
      input: {
        answerChannel,
        signatory: decision.signatory.name,
        outcome: decision.outcome,
        refusalGrounds: decision.grounds,
        recourseGiven: isRefusal || chance(story.random, 0.2),
      },
    }),
  )
}

export function minutesLater(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

function investigationOf(story: Story): Changes {
  const { random, subject, texts, slots } = story
  const maybe = (share: number, choices: readonly string[]) =>
    choices.length > 0 && chance(random, share) ? pick(random, choices) : null
  return {
    measuresTaken: fillSlots(pick(random, subject.measures), slots),
    rootCause: causes[subject.cause],
    attribution: texts.attribution,
    gapType: chance(random, 0.8) ? texts.gapType : 'EXPECTATION_GAP',
    detectionFailure: maybe(0.5, texts.unseen),
    internalRuleAtCause: maybe(0.25, texts.rules),
    preventionSuggestion:
      subject.prevention && chance(random, 0.6) ? fillSlots(subject.prevention, slots) : null,
  }
}

function followUpDay(answerOn: LocalDate, due: number | LocalDate): LocalDate {
  return typeof due === 'number' ? addHandlingDays(answerOn, due) : due
}
