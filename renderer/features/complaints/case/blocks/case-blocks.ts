import type { FieldPath } from 'react-hook-form'
import type { CasePath } from '#shared/history/value-kinds'
import type { BlockValues } from './block-values'

export const blockIds = [
  'reception',
  'complainant',
  'facts',
  'request',
  'assessment',
  'handling',
  'decision',
  'agreedSolutions',
  'compensations',
  'answer',
  'followUp',
  'prevention',
  'closing',
] as const
export type BlockId = (typeof blockIds)[number]

/** A field of the record that can be edited. */
export type EditablePath = Extract<CasePath, FieldPath<BlockValues>>

export interface BlockFields {
  /** Fields side by side, in the order in which they are read and edited. */
  readonly rows: readonly (readonly EditablePath[])[]
  /** Read with the block, changed elsewhere: the register's own facts and what milestones decide. */
  readonly readOnly?: readonly CasePath[]
}

/**
 * What each block of the record holds (domain, section 3). Solutions and compensations are lists with a form of
 * their own; the verbatim is read with the facts and never edited.
 */
export const caseBlocks: Readonly<Record<BlockId, BlockFields>> = {
  reception: {
    rows: [
      ['receivedAt', 'receivedBy'],
      ['channel', 'site'],
      ['sentOn', 'writtenForm'],
      ['originalDocument', 'receivedByEntity'],
    ],
    readOnly: ['recordedAt', 'recordedBy'],
  },
  complainant: {
    rows: [
      ['complainant.name', 'complainant.organisation'],
      ['complainant.phone', 'complainant.email'],
      ['complainant.address.street'],
      ['complainant.address.postalCode', 'complainant.address.city', 'complainant.address.country'],
      ['complainant.language', 'complainant.stakeholder'],
      ['complainant.onBehalfOf'],
    ],
  },
  facts: {
    rows: [
      ['nature', 'occurredOn'],
      ['reason'],
      ['place', 'service'],
      ['thirdParty.name', 'thirdParty.category'],
      ['summary'],
    ],
  },
  request: { rows: [['requestedRemedy'], ['customerSuggestion']] },
  assessment: {
    rows: [['severity', 'safety'], ['impact', 'urgency'], ['competence', 'admissible'], ['inScope']],
    readOnly: ['priority'],
  },
  handling: {
    rows: [
      ['handledBy', 'gapType'],
      ['measuresTaken'],
      ['rootCause'],
      ['attribution'],
      ['detectionFailure'],
      ['internalRuleAtCause'],
    ],
  },
  decision: { rows: [['outcome'], ['refusalGrounds']] },
  agreedSolutions: { rows: [] },
  compensations: { rows: [] },
  answer: {
    rows: [
      ['acknowledgedAt', 'acknowledgementMeans'],
      ['acknowledgedBy', 'firstSubstantiveResponseAt'],
      ['answeredAt', 'answerChannel'],
      ['signatory'],
      ['recourseGiven'],
    ],
  },
  followUp: {
    rows: [
      ['followUpDueAt', 'followedUpBy'],
      ['followedUpAt', 'followUpMeans'],
      ['satisfied', 'acceptance'],
      ['cameAgain'],
      ['satisfactionScore'],
      ['effortScore'],
      ['recommendScore'],
      ['followUpComment'],
    ],
    readOnly: ['followUpAttempts'],
  },
  prevention: { rows: [['preventionSuggestion']] },
  closing: { rows: [['minutesSpent']], readOnly: ['closedAt', 'closedBy'] },
}

/** The block in which a field is edited, by its path or the path of one of its rows (`agreedSolutions.0.doneAt`). */
export function blockOfField(path: string): BlockId | undefined {
  const [root = ''] = path.split('.')
  return blockIds.find((id) => id === root || rootsOfBlock(id).includes(root))
}

/** The fields of the record that a block edits, by their first name: what it saves and compares. */
export function rootsOfBlock(id: BlockId): readonly string[] {
  if (id === 'agreedSolutions' || id === 'compensations') return [id]
  const roots = caseBlocks[id].rows.flat().map((path) => path.split('.')[0] ?? path)
  return [...new Set(roots)]
}

/** True when a block shows a field of its own at a path, beside which an error can stand. */
export function isFieldOfBlock(id: BlockId, path: string): boolean {
  return path.startsWith(`${id}.`) || caseBlocks[id].rows.flat().some((known) => known === path)
}
