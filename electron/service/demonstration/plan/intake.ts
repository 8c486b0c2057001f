import { sampleSites } from '../office/sites'
import { chance, pick } from '../random/random'
import { fillSlots } from '../texts/fill-slots'
import { type Step, step } from './step'
import type { Story } from './story'

/** What was known and typed when the complaint was received. */
export function intakeStep(story: Story): Step {
  const { random, reception, subject, slots, person, oral } = story
  const { channel, receivedAt, receivedBy } = reception
  const fill = (text: string | undefined) => (text === undefined ? null : fillSlots(text, slots))
  const isAtTheCounter = channel === 'COUNTER'
  return step('intake.record', {
    at: reception.recordedAt,
    actor: receivedBy.name,
    entry: story.entry,
    input: {
      receivedAt,
      channel,
      writtenForm: !oral,
      receivedBy: receivedBy.name,
      site: sampleSites[reception.site].name,
      nature: story.nature,
      reason: subject.reason,
      verbatim: story.verbatim,
      complainant: person.complainant,
      occurredOn: story.occurredOn,
      place: fill(subject.place),
      service: fill(subject.service),
      thirdParty: story.thirdParty && { name: story.thirdParty.name, category: subject.thirdParty },
      requestedRemedy: chance(random, 0.75) ? fill(pick(random, subject.remedies)) : null,
      customerSuggestion: chance(random, 0.6) ? fill(subject.idea) : null,
      summary: isAtTheCounter || channel === 'PHONE' ? fill(subject.summary) : null,
      originalDocument: documentOf(story),
      receivedByEntity: channel === 'LETTER' && chance(random, 0.12) ? 'AUTHORITY' : 'OPERATOR',
      safety: subject.safety ?? false,
      ...(story.hasReceipt ? { acknowledgedAt: receivedAt, acknowledgementMeans: 'COUNTER' } : {}),
    },
  })
}

function documentOf({ reception, oral }: Story): string | null {
  if (reception.channel === 'LETTER') return `courrier-${reception.day}.pdf`
  return reception.channel === 'COUNTER' && !oral ? `formulaire-${reception.day}.pdf` : null
}
