import { quality } from '../office/employees'
import type { Deck } from '../random/deck'
import { between, pick, seededRandom } from '../random/random'
import { fillSlots } from '../texts/fill-slots'
import { staffPhrases } from '../texts/staff-phrases'
import { createOutcomeDeck, type Outcome } from './decision'
import { type Diary, note, openDiary } from './diary'
import { drawFates, type Fate } from './fates'
import { intakeStep } from './intake'
import { acknowledge } from './life-of-complaint'
import { live } from './live'
import { countOpenCases, openCases, receiveOpenCase, steadyPace } from './open-cases'
import { drawPace } from './pace'
import type { SamplePeriod } from './period'
import { complaintChannels, drawReception, receive } from './receptions'
import { change, type Step } from './step'
import type { Story } from './story'
import { createStoryDecks, type StoryDecks, tellStory } from './tell-story'

export interface ComplaintPlan {
  readonly steps: readonly Step[]
  /** Those that end as a remark. */
  readonly reclassified: readonly { readonly story: Story; readonly diary: Diary }[]
}

interface Workshop {
  readonly seed: number
  readonly period: SamplePeriod
  readonly decks: StoryDecks
  readonly outcomes: Deck<Outcome>
}

/** Every step of every complaint that is received as one. */
export function planComplaints(seed: number, period: SamplePeriod, count: number): ComplaintPlan {
  const workshop = { seed, period, decks: createStoryDecks(seed), outcomes: createOutcomeDeck(seed) }
  const steps: Step[] = []
  const reclassified: { story: Story; diary: Diary }[] = []
  for (const { story, fate } of tellStories(workshop, count - countOpenCases(count))) {
    const diary = planFate(workshop, story, fate)
    steps.push(intakeStep(story), ...diary.steps)
    if (diary.steps.at(-1)?.channel === 'complaints.reclassify') reclassified.push({ story, diary })
  }
  for (const index of Array.from({ length: countOpenCases(count) }).keys())
    steps.push(...planOpenCase(workshop, index))
  return { steps, reclassified }
}

function* tellStories(
  { seed, period, decks }: Workshop,
  count: number,
): Generator<{ story: Story; fate: Fate }> {
  const random = seededRandom(seed, 'complaints')
  const receptions = Array.from({ length: count }, () => drawReception(random, period, complaintChannels))
  receptions.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))
  const fates = drawFates(random, period, receptions)
  let previous: Story | undefined
  for (const [index, reception] of receptions.entries()) {
    const fate = fates.get(index) ?? 'HANDLED'
    const entry = `complaint ${index}`
    const oral = fate === 'HANDLED' ? undefined : fate === 'NEVER_FORMALISED'
    const twin = fate === 'CANCELLED' && previous ? twinOf(period, previous, entry) : null
    const story = twin ?? tellStory(decks, { entry, reception, oral })
    previous = story
    yield { story, fate }
  }
}

/** The same person writes again about the same thing a little later. */
function twinOf(period: SamplePeriod, story: Story, entry: string): Story | null {
  const { random, subject, spoken, language } = story
  const channel = 'EMAIL'
  const reception = receive(random, period, { ...story.reception, channel })
  if (!reception || reception.receivedAt <= story.reception.receivedAt) return null
  const wordings = language === 'fr' ? subject.words : (subject.foreign?.[language] ?? subject.words)
  const again =
    language === 'fr' ? 'Bonjour,\n\nJe vous renvoie mon message, resté sans accusé de réception.\n\n' : ''
  const verbatim = `${again}${fillSlots(pick(random, wordings), spoken)}`
  return { ...story, entry, reception, verbatim, oral: false, hasReceipt: false }
}

function planFate({ period, outcomes }: Workshop, story: Story, fate: Fate): Diary {
  const { random, entry, reception } = story
  const diary = openDiary(random, entry, reception.recordedAt)
  const pace = drawPace(story, period)
  switch (fate) {
    case 'CANCELLED':
      note(diary, 0, (at) =>
        change('complaints.cancel', {
          at,
          actor: quality.name,
          entry,
          input: { reason: pick(random, staffPhrases.cancelled) },
        }),
      )
      break
    case 'NEVER_FORMALISED':
      acknowledge(diary, story, 0)
      reclassify(diary, between(random, 12, 16), { reason: 'ORAL_NEVER_FORMALISED' })
      break
    case 'NO_DETAILS':
      reclassify(diary, between(random, 1, 3), {
        reason: 'REFUSES_CONTACT_DETAILS',
        detail: pick(random, staffPhrases.noDetails),
      })
      break
    case 'ONLY_OPINION':
      acknowledge(diary, story, 0)
      reclassify(diary, between(random, 1, 4), {
        reason: 'OTHER',
        detail: pick(random, staffPhrases.onlyOpinion),
      })
      break
    case 'REOPENED':
      live(diary, story, { pace, outcomes, stage: 'CLOSED_AGAIN', among: ['PARTLY_UPHELD', 'NOT_UPHELD'] })
      break
    case 'HANDLED':
      live(diary, story, { pace, outcomes, stage: 'CLOSED' })
  }
  return diary
}

interface Downgrade {
  readonly reason: 'REFUSES_CONTACT_DETAILS' | 'ORAL_NEVER_FORMALISED' | 'OTHER'
  readonly detail?: string
}

function reclassify(diary: Diary, days: number, input: Downgrade): void {
  note(diary, days, (at) =>
    change('complaints.reclassify', { at, actor: quality.name, entry: diary.entry, input }),
  )
}

function planOpenCase({ seed, period, decks, outcomes }: Workshop, index: number): Step[] {
  const openCase = openCases[index]
  if (!openCase) return []
  const random = seededRandom(seed, `open ${index}`)
  const reception = receiveOpenCase(random, period, openCase)
  const { fits, oral = false, stage, among, reopen, followUpDueToday, promiseDueToday } = openCase
  const story = tellStory(decks, { entry: `open ${index}`, reception, fits, oral })
  const diary = openDiary(story.random, story.entry, reception.recordedAt)
  const followUp = followUpDueToday ? period.until : steadyPace.followUp
  const promisedFor = promiseDueToday ? period.until : undefined
  const pace = { ...steadyPace, followUp, promisedFor, ...openCase.pace }
  live(diary, story, { pace, stage, among, reopen, outcomes })
  return [intakeStep(story), ...diary.steps]
}
