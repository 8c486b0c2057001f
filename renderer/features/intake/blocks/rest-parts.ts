import type { IntakeValues } from '../intake-values'

/** The parts of the record that can wait, with their fields: they are folded until somebody needs them. */
export const restParts = {
  origin: ['sentOn', 'originalDocument', 'receivedByEntity'],
  assessment: ['severity', 'safety', 'impact', 'urgency', 'competence', 'admissible', 'inScope'],
  handling: ['handledBy', 'rootCause', 'attribution', 'gapType', 'detectionFailure', 'internalRuleAtCause'],
  decision: ['outcome', 'refusalGrounds', 'recourseGiven'],
  answer: [
    'acknowledgedAt',
    'acknowledgedBy',
    'acknowledgementMeans',
    'firstSubstantiveResponseAt',
    'answeredAt',
    'answerChannel',
    'signatory',
  ],
  followUp: [
    'followUpDueAt',
    'followedUpAt',
    'followedUpBy',
    'followUpMeans',
    'followUpAttempts',
    'satisfied',
    'cameAgain',
    'satisfactionScore',
    'effortScore',
    'recommendScore',
    'acceptance',
    'followUpComment',
  ],
  prevention: ['preventionSuggestion'],
  closing: ['closedAt', 'closedBy', 'minutesSpent'],
} as const satisfies Record<string, readonly (keyof IntakeValues)[]>

export type RestPart = keyof typeof restParts

const names = [
  'origin',
  'assessment',
  'handling',
  'decision',
  'answer',
  'followUp',
  'prevention',
  'closing',
] as const

/** In the order of the case's life. */
export const restPartNames: readonly RestPart[] = names

/** The folded part in which a field lies; undefined for a field that is always in sight. */
export function restPartOf(path: string): RestPart | undefined {
  const [first] = path.split('.')
  return restPartNames.find((part) => restParts[part].some((field) => field === first))
}
