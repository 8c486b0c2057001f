import { localDateOf } from '#shared/time/local-date'
import { quality } from '../office/employees'
import { addHandlingDays, officeZone } from '../office/office-days'
import type { Deck } from '../random/deck'
import { between, chance } from '../random/random'
import { type Decision, decide, type Outcome } from './decision'
import { type Diary, note } from './diary'
import { close, followUp, keepPromises, reopen, withdraw } from './end-of-complaint'
import {
  acknowledge,
  answer,
  assess,
  assessAndAnswer,
  formalise,
  minutesLater,
  respondFirst,
  type Solutions,
  send,
  settleAtOnce,
} from './life-of-complaint'
import type { Pace } from './pace'
import { change } from './step'
import type { Story } from './story'

/** How far a case gets. */
export type Stage =
  | 'AWAITING_WRITTEN_FORM'
  | 'RECEIVED'
  | 'ACKNOWLEDGED'
  | 'ASSESSED'
  | 'ANSWERED'
  | 'FOLLOWED_UP'
  | 'CLOSED'
  | 'REOPENED'
  | 'CLOSED_AGAIN'

export interface Life {
  readonly pace: Pace
  readonly stage: Stage
  readonly outcomes: Deck<Outcome>
  /** Outcomes that the rest of the life allows; all by default. */
  readonly among?: readonly Outcome[]
  /** Handling days from the closing to the reopening. */
  readonly reopen?: number
}

const anyOutcome: readonly Outcome[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN', 'MOOT']

/** Plans everything that happens to a case after its reception, up to a stage. */
export function live(diary: Diary, story: Story, life: Life): void {
  const { pace, stage } = life
  if (stage === 'AWAITING_WRITTEN_FORM' || stage === 'RECEIVED') return
  if (pace.atOnce && stage === 'CLOSED') {
    liveAtOnce(diary, story, life)
    return
  }
  const isReserved = stage !== 'CLOSED'
  const decision = decide(story, life.outcomes, life.among ?? (isReserved ? answered : anyOutcome))
  // A case closed without an answer, or answered anew much later, could not be closed without an acknowledgement.
  const needsReceipt = decision.outcome === 'WITHDRAWN' || stage === 'CLOSED_AGAIN'
  const days = pace.acknowledge ?? (needsReceipt ? 0 : null)
  if (days !== null && !story.hasReceipt) acknowledge(diary, story, days)
  if (story.oral) formalise(diary, story, pace.formalise)
  if (stage === 'ACKNOWLEDGED') return
  const isInOneGo = stage === 'CLOSED' && pace.assess === 0 && pace.firstResponse === null
  if (isInOneGo && decision.outcome !== 'WITHDRAWN') {
    const solutions = assessAndAnswer(diary, story, decision, pace)
    followThrough(diary, story, { decision, solutions, pace, isKept: true })
    close(diary, story, pace.close)
    return
  }
  assess(diary, story, pace.assess)
  if (pace.firstResponse !== null) respondFirst(diary, story, pace.firstResponse)
  if (stage === 'ASSESSED') return
  if (decision.outcome === 'WITHDRAWN') withdraw(diary, story, decision)
  else {
    const solutions = answer(diary, story, decision, pace)
    if (stage === 'ANSWERED') return
    followThrough(diary, story, { decision, solutions, pace, isKept: stage !== 'FOLLOWED_UP' })
    if (stage === 'FOLLOWED_UP') return
  }
  close(diary, story, pace.close)
  if (stage === 'CLOSED') return
  reopen(diary, story, life.reopen ?? between(story.random, 4, 18))
  if (stage === 'CLOSED_AGAIN') answerAgain(diary, story, life)
}

const answered: readonly Outcome[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD']

interface AfterAnswer {
  readonly decision: Decision
  readonly solutions: Solutions
  readonly pace: Pace
  /** The promise is settled too. */
  readonly isKept: boolean
}

/** What was promised is done and the person is called back, in the order of their days. */
function followThrough(diary: Diary, story: Story, { decision, solutions, pace, isKept }: AfterAnswer): void {
  const { random } = story
  const days = typeof pace.followUp === 'number' ? Math.max(1, pace.followUp + between(random, -2, 2)) : 3
  const promised = solutions.find((solution) => !solution.immediate)?.promisedFor
  const isKeptFirst =
    isKept && promised && promised <= addHandlingDays(localDateOf(diary.at, officeZone), days)
  if (isKeptFirst) keepPromises(diary, story, solutions)
  followUp(
    diary,
    story,
    decision,
    isKeptFirst ? between(random, 1, 4) : days,
    chance(random, isKept ? 0.8 : 1),
  )
  if (isKept && !isKeptFirst) keepPromises(diary, story, solutions)
}

/** One visit to the counter is enough; the person is called back all the same. */
function liveAtOnce(diary: Diary, story: Story, { outcomes, pace }: Life): void {
  const handler = story.reception.receivedBy
  const atTheCounter: Story = { ...story, handler }
  const decision: Decision = { ...decide(atTheCounter, outcomes, ['UPHELD']), signatory: handler }
  const solutions = settleAtOnce(diary, atTheCounter, decision, pace)
  followThrough(diary, { ...story, handler: quality }, { decision, solutions, pace, isKept: true })
  close(diary, story, pace.close)
}

/** After a reopening: a better answer, another call, and the end. */
function answerAgain(diary: Diary, story: Story, { outcomes, pace }: Life): void {
  const { random } = story
  const decision = decide(story, outcomes, ['UPHELD', 'PARTLY_UPHELD'])
  note(diary, between(random, 1, 3), (at) =>
    change('complaints.update', {
      at,
      actor: story.handler.name,
      entry: diary.entry,
      input: {
        changes: { outcome: decision.outcome, refusalGrounds: decision.grounds, recourseGiven: true },
      },
    }),
  )
  send(diary, story, decision, minutesLater(diary.at, 6))
  followUp(diary, story, decision, between(random, 3, 6))
  close(diary, story, pace.close)
}
