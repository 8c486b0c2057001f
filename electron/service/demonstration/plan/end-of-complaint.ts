import { epochOf, localDateOf } from '#shared/time/local-date'
import { quality } from '../office/employees'
import { addHandlingDays, handlingMoment, instantAt, officeMinute, officeZone } from '../office/office-days'
import { between, chance, pick, pickWeighted } from '../random/random'
import { staffPhrases } from '../texts/staff-phrases'
import type { Decision, Outcome } from './decision'
import { type Diary, note } from './diary'
import type { Solutions } from './life-of-complaint'
import { change } from './step'
import type { Story } from './story'

/** The promised solution is done about when it was promised, or given up with a reason. */
export function keepPromises(diary: Diary, story: Story, solutions: Solutions): void {
  const { random, handler } = story
  const promised = solutions.find((solution) => !solution.immediate)?.promisedFor
  if (!promised) return
  const isAbandoned = chance(random, 0.08)
  const late = chance(random, 0.2) ? between(random, 2, 12) : -between(random, 0, 3)
  const day = addHandlingDays(promised, late || -1)
  const at = instantAt(day, officeMinute(random), between(random, 0, 59))
  const on = localDateOf(at, officeZone)
  const settled = isAbandoned
    ? { abandonedReason: pick(random, staffPhrases.abandoned) }
    : { doneAt: on, doneBy: handler.name }
  const agreedSolutions = solutions.map((solution) =>
    solution.immediate ? solution : { ...solution, ...settled },
  )
  const moment = at > diary.at ? at : handlingMoment(random, diary.at, 1)
  diary.at = moment
  diary.steps.push(
    change('complaints.update', {
      at: moment,
      actor: handler.name,
      entry: diary.entry,
      input: { changes: { agreedSolutions } },
    }),
  )
}

type Mood = 'satisfied' | 'mixed' | 'unsatisfied'

const moods: Readonly<Record<Outcome, readonly (readonly [Mood, number])[]>> = {
  UPHELD: [
    ['satisfied', 80],
    ['mixed', 16],
    ['unsatisfied', 4],
  ],
  PARTLY_UPHELD: [
    ['satisfied', 40],
    ['mixed', 45],
    ['unsatisfied', 15],
  ],
  NOT_UPHELD: [
    ['satisfied', 15],
    ['mixed', 35],
    ['unsatisfied', 50],
  ],
  MOOT: [
    ['satisfied', 50],
    ['mixed', 45],
    ['unsatisfied', 5],
  ],
  WITHDRAWN: [['mixed', 1]],
}

/** The person is called back; some cannot be reached, and two dated attempts are enough. */
export function followUp(
  diary: Diary,
  story: Story,
  { outcome }: Pick<Decision, 'outcome'>,
  days: number,
  reached = true,
): void {
  const { random, person } = story
  const followUpMeans = person.complainant.phone ? 'PHONE' : person.complainant.email ? 'EMAIL' : 'LETTER'
  const actor = chance(random, 0.7) ? quality.name : story.handler.name
  if (!reached) {
    note(diary, days, (at) =>
      change('complaints.followUp', {
        at,
        actor,
        entry: diary.entry,
        input: { reached: false, followUpMeans },
      }),
    )
    note(diary, between(random, 2, 4), (at) =>
      change('complaints.followUp', {
        at,
        actor,
        entry: diary.entry,
        input: { reached: false, followUpMeans, acceptance: 'NO_ANSWER' },
      }),
    )
    return
  }
  const mood = pickWeighted(random, moods[outcome])
  const scores = {
    satisfied: {
      satisfactionScore: between(random, 4, 5),
      effortScore: between(random, 1, 4),
      recommendScore: between(random, 8, 10),
    },
    mixed: {
      satisfactionScore: between(random, 3, 4),
      effortScore: between(random, 3, 6),
      recommendScore: between(random, 6, 8),
    },
    unsatisfied: {
      satisfactionScore: between(random, 1, 2),
      effortScore: between(random, 5, 9),
      recommendScore: between(random, 0, 5),
    },
  }[mood]
  note(diary, days, (at) =>
    change('complaints.followUp', {
      at,
      actor,
      entry: diary.entry,
      input: {
        followUpMeans,
        satisfied: mood !== 'unsatisfied',
        // From the scores already drawn, so that everything drawn after them stays as it was.
        ...(scores.recommendScore % 2 === 0 ? { cameAgain: scores.recommendScore >= 6 } : {}),
        ...(chance(random, 0.85) ? scores : { satisfactionScore: scores.satisfactionScore }),
        acceptance: mood === 'unsatisfied' ? 'REFUSED' : 'ACCEPTED',
        followUpComment: chance(random, 0.7) ? pick(random, staffPhrases[mood]) : null,
      },
    }),
  )
}

/** Nobody can be reached, or nobody wants anything any more: closed without an answer. */
export function withdraw(diary: Diary, story: Story, decision: Decision): void {
  followUp(diary, story, decision, between(story.random, 1, 3), false)
  note(diary, 0, (at) =>
    change('complaints.update', {
      at,
      actor: story.handler.name,
      entry: diary.entry,
      input: { changes: { outcome: decision.outcome, refusalGrounds: decision.grounds } },
    }),
  )
}

export function close(diary: Diary, story: Story, days: number): void {
  const { random, subject, reception } = story
  note(diary, days, (at) => {
    const weeks = Math.min(20, (epochOf(at) - epochOf(reception.receivedAt)) / 604_800_000)
    const minutesSpent =
      Math.round((between(random, 12, 40) + subject.severity * between(random, 6, 22) + weeks * 8) / 5) * 5
    return change('complaints.close', {
      at,
      actor: chance(random, 0.6) ? quality.name : story.handler.name,
      entry: diary.entry,
      input: { minutesSpent },
    })
  })
}

/** The person comes back: the case is opened again. */
export function reopen(diary: Diary, story: Story, days: number): void {
  note(diary, days, (at) =>
    change('complaints.reopen', {
      at,
      actor: quality.name,
      entry: diary.entry,
      input: { reason: pick(story.random, staffPhrases.reopened) },
    }),
  )
}
