import type { RemarkFormValues } from './remark-form-values'

/** The blocks of a remark that can be edited, in the order of the page, with the fields of each. */
export const remarkBlocks = {
  classification: ['topic', 'polarity', 'thirdParty'],
  decision: ['decision', 'decidedBy', 'decidedOn', 'displayed', 'publicAnswer'],
  reception: ['receivedAt', 'channel', 'site', 'receivedBy'],
} as const satisfies Record<string, readonly (keyof RemarkFormValues)[]>

export type BlockId = keyof typeof remarkBlocks
export const blockIds = ['classification', 'decision', 'reception'] as const satisfies readonly BlockId[]
