import { between, chance, pick, type Random } from '#service/demonstration/random/random'
import type { RemarkContent } from '#shared/remarks/remark'
import type { Places } from './complaint-life'
import { type WordStock, writeRemark } from './words'

const day = 86_400_000

/** A remark or a suggestion received at a moment, and what was decided of it. */
export function planRemark(random: Random, stock: WordStock, places: Places, received: number) {
  const { topic, isIdea, isPraise, words, isAboutOthers } = writeRemark(random, stock)
  const isDecided = chance(random, 0.3)
  const on = new Date(received + 6 * day).toISOString().slice(0, 10)
  const isSent = isAboutOthers && chance(random, 0.4)
  const content: RemarkContent = {
    receivedAt: new Date(received).toISOString(),
    channel: pick(random, ['COUNTER', 'COUNTER', 'ONLINE_REVIEW', 'PHONE', 'SUGGESTION_BOX']),
    receivedBy: pick(random, places.people),
    site: pick(random, places.sites),
    polarity: isIdea ? 'NEUTRAL' : isPraise ? 'POSITIVE' : 'NEGATIVE',
    topic,
    verbatim: words,
    thirdParty: isAboutOthers ? { name: `Prestataire ${between(random, 1, 900)}`, category: null } : null,
    transmittedTo: isSent ? 'Mairie' : null,
    transmittedOn: isSent ? on : null,
    transmissionAnsweredOn: null,
    decision: isDecided ? pick(random, ['INFORMATION', 'ACTION'] as const) : 'NONE',
    decidedBy: isDecided ? pick(random, places.people) : null,
    decidedOn: isDecided ? on : null,
    displayed: chance(random, 0.05),
    publicAnswer: null,
  }
  return { content, kind: isIdea ? ('suggestion' as const) : ('remark' as const) }
}
