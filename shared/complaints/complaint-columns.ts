/** What a list of cases can show, in the order offered; the ids of the sort keys where it can be sorted. */
export const complaintColumns = [
  'number',
  'receivedAt',
  'person',
  'phone',
  'email',
  'nature',
  'verbatim',
  'severity',
  'priority',
  'status',
  'answerDueOn',
  'answeredOn',
  'outcome',
  'closedOn',
  'handledBy',
  'site',
  'channel',
  'thirdParty',
] as const
export type ComplaintColumn = (typeof complaintColumns)[number]

/** What is shown until somebody chooses. */
export const defaultComplaintColumns = [
  'number',
  'receivedAt',
  'person',
  'nature',
  'verbatim',
  'severity',
  'status',
  'answerDueOn',
  'handledBy',
] as const satisfies readonly ComplaintColumn[]
