import { quality } from '../office/employees'
import { addHandlingDays, instantAt } from '../office/office-days'
import { sampleSites } from '../office/sites'
import { between, type Random, seededRandom } from '../random/random'
import { createOutcomeDeck } from './decision'
import { note, openDiary } from './diary'
import { live } from './live'
import { steadyPace } from './open-cases'
import type { SamplePeriod } from './period'
import { drawReception, type Reception } from './receptions'
import { change, type Step, step, successorOf } from './step'
import { createStoryDecks, tellStory } from './tell-story'

/** Somebody complains at the counter without a name, and comes back some days later to leave one. */
export function planUnnamed(seed: number, period: SamplePeriod, index: number): Step[] {
  const random = seededRandom(seed, `unnamed ${index}`)
  const entry = `unnamed ${index}`
  const story = tellStory(createStoryDecks(seed + index), {
    entry,
    reception: drawEarly(random, period),
    oral: false,
    fits: (subject) => !subject.outOfScope && !subject.safety,
  })
  const { reception, nature, verbatim, person } = story
  const diary = openDiary(random, entry, reception.recordedAt)
  diary.steps.push(
    step('intake.record', {
      at: reception.recordedAt,
      actor: reception.receivedBy.name,
      entry,
      input: {
        receivedAt: reception.receivedAt,
        channel: reception.channel,
        writtenForm: true,
        receivedBy: reception.receivedBy.name,
        site: sampleSites[reception.site].name,
        nature,
        reason: story.subject.reason,
        verbatim,
        complainant: null,
      },
    }),
  )
  note(diary, between(random, 1, 3), (at) =>
    change('remarks.promote', {
      at,
      actor: quality.name,
      entry,
      input: { complainant: person.complainant, writtenForm: true, nature },
    }),
  )
  const later = openDiary(random, successorOf(entry), diary.at)
  // No slip was given to somebody without a name.
  live(
    later,
    { ...story, hasReceipt: false },
    { pace: steadyPace, stage: 'CLOSED', outcomes: createOutcomeDeck(seed) },
  )
  return [...diary.steps, ...later.steps]
}

/** Early enough for the person to come back before the end. */
function drawEarly(random: Random, period: SamplePeriod): Reception {
  const latest = instantAt(addHandlingDays(period.until, -10), 0)
  for (;;) {
    const reception = drawReception(random, period, [['COUNTER', 1]])
    if (reception.recordedAt < latest) return reception
  }
}
