/** What a list of remarks can show, in the order offered. No column names a person: nobody's name is kept. */
export const remarkColumns = [
  'number',
  'kind',
  'receivedAt',
  'topic',
  'thirdParty',
  'polarity',
  'verbatim',
  'decision',
  'decidedOn',
  'status',
  'displayed',
  'transmittedTo',
  'transmittedOn',
  'site',
  'channel',
] as const
export type RemarkColumn = (typeof remarkColumns)[number]

/** What is shown until somebody chooses. */
export const defaultRemarkColumns = [
  'number',
  'kind',
  'receivedAt',
  'topic',
  'thirdParty',
  'polarity',
  'verbatim',
  'decision',
  'status',
] as const satisfies readonly RemarkColumn[]
