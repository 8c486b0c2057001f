import { z } from 'zod'
import { readsRows } from '#shared/api/channel'
import { day, id, storedInstant } from '#shared/api/fields'
import { sidePaths } from '#shared/case-events/side-paths'
import { complaintFilterSchema } from './complaint-api'
import { complaintStatuses } from './complaint-status'
import { eisenhowerBoxes } from './eisenhower'

/** A case as a card. */
const caseCardSchema = z.strictObject({
  id,
  number: z.string(),
  /** Name of the person, or of the organisation. */
  person: z.string().nullable(),
  nature: z.string(),
  site: id,
  status: z.enum(complaintStatuses),
  answerDueOn: day.nullable(),
  answerWarningOn: day.nullable(),
  answerCeilingOn: day.nullable(),
  /** The last instants on time, where a delay is in hours. */
  answerDueAt: storedInstant.nullable(),
  answerCeilingAt: storedInstant.nullable(),
  answeredAt: storedInstant.nullable(),
  handledBy: id.nullable(),
  sidePaths: z.array(z.enum(sidePaths)),
})
export type CaseCard = z.output<typeof caseCardSchema>

const input = z.strictObject({
  filter: complaintFilterSchema.default({}),
  /** Most cards of one column; its count says how many there are. */
  limit: z.int().min(1).max(100).default(30),
})

/** Cases side by side: by status, or by what is to be done about them (S4). What is due first stands first. */
export const complaintBoardApi = {
  'complaints.board': readsRows(
    input,
    z.object({
      columns: z.array(
        z.object({ status: z.enum(complaintStatuses), count: z.int(), cards: z.array(caseCardSchema) }),
      ),
    }),
  ),
  /** Open cases only. */
  'complaints.priorities': readsRows(
    input,
    z.object({
      boxes: z.array(
        z.object({ box: z.enum(eisenhowerBoxes), count: z.int(), cards: z.array(caseCardSchema) }),
      ),
    }),
  ),
} as const
