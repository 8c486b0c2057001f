import { allNatures } from '../natures/all-natures'
import { isHighSeason, sampleSites } from '../office/sites'
import { createDeck, type Deck } from '../random/deck'
import { between, chance, pick, pickWeighted, type Random, seededRandom } from '../random/random'
import { officeRemarks } from '../remarks/office-remarks'
import { providerRemarks } from '../remarks/provider-remarks'
import { remarkEndings } from '../remarks/remark-endings'
import type { RemarkTexts } from '../remarks/remark-texts'
import { townRemarks } from '../remarks/town-remarks'
import { fillSlots } from '../texts/fill-slots'
import { makeSlots } from '../texts/make-slots'
import { openDiary } from './diary'
import type { SamplePeriod } from './period'
import { drawReception, type Reception, remarkChannels } from './receptions'
import { cancel, passOn, settle, type Tone } from './remark-life'
import { type Step, step } from './step'

interface Card {
  readonly texts: RemarkTexts
  readonly tone: Tone
  readonly words: string
}

const allRemarks = [...townRemarks, ...providerRemarks, ...officeRemarks]

/** Remarks and suggestions that visitors leave without their name. */
export function planRemarks(seed: number, period: SamplePeriod, count: number): Step[] {
  const random = seededRandom(seed, 'remarks')
  const decks = new Map(allRemarks.map((texts) => [texts, createDeck(random, cardsOf(texts))]))
  const receptions = Array.from({ length: count }, () => drawReception(random, period, remarkChannels))
  receptions.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))
  return receptions.flatMap((reception, index) => {
    const own = seededRandom(seed, `remark ${index}`)
    return planRemark(own, { entry: `remark ${index}`, reception, card: drawCard(own, decks, reception) })
  })
}

function cardsOf(texts: RemarkTexts): Card[] {
  const tones: readonly Tone[] = ['negative', 'positive', 'ideas']
  return tones.flatMap((tone) => (texts[tone] ?? []).map((words) => ({ texts, tone, words })))
}

function drawCard(
  random: Random,
  decks: ReadonlyMap<RemarkTexts, Deck<Card>>,
  { day, site }: Reception,
): Card {
  const isSummer = day.slice(5) >= '04-01' && day.slice(5) <= '10-31'
  const choices = allRemarks
    .filter((texts) => texts.season !== (isSummer ? 'WINTER' : 'SUMMER'))
    .map((texts) => {
      const weight = isHighSeason(day) ? (texts.summerWeight ?? texts.weight) : texts.weight
      const isOfThePlace = site === 'BEACH' && (texts.topic === 'PLAGES' || texts.topic === 'TOILETTES')
      return [texts, isOfThePlace ? weight * 2.5 : weight] as const
    })
  const card = decks.get(pickWeighted(random, choices))?.()
  if (!card) throw new Error('a theme without words')
  return card
}

/** Foreign words stay as they are. */
function withEnding(random: Random, { words, tone }: Card): string {
  const isFrench = !/\b(the|very|sehr|dank|guía|grazie)\b/i.test(words)
  return isFrench && chance(random, 0.4) ? `${words} ${pick(random, remarkEndings[tone])}` : words
}

const polarities = { negative: 'NEGATIVE', positive: 'POSITIVE', ideas: 'NEUTRAL' } as const

function planRemark(
  random: Random,
  { entry, reception, card }: { entry: string; reception: Reception; card: Card },
): Step[] {
  const { texts, tone } = card
  const site = sampleSites[reception.site]
  const { slots, thirdParty } = makeSlots(random, {
    site,
    language: 'fr',
    occurredOn: reception.day,
    minute: between(random, 38, 68) * 15,
    isWoman: chance(random, 0.5),
    subject: { thirdParty: texts.thirdParty ?? undefined },
  })
  const diary = openDiary(random, entry, reception.recordedAt)
  diary.steps.push(
    step('intake.record', {
      at: reception.recordedAt,
      actor: reception.receivedBy.name,
      entry,
      input: {
        receivedAt: reception.receivedAt,
        channel: reception.channel,
        writtenForm: reception.channel !== 'PHONE',
        receivedBy: reception.receivedBy.name,
        site: site.name,
        nature: texts.topic in allNatures ? texts.topic : 'AUTRE',
        topic: texts.topic,
        polarity: polarities[tone],
        dissatisfaction: tone !== 'ideas',
        thirdParty: thirdParty && { name: thirdParty.name, category: texts.thirdParty },
        verbatim: fillSlots(withEnding(random, card), slots),
        complainant: null,
      },
    }),
  )
  if (chance(random, 0.012)) cancel(diary)
  else if (thirdParty && tone !== 'positive') passOn(diary, thirdParty)
  else settle(diary, tone)
  return diary.steps
}
