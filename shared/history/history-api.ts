import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id, storedInstant } from '#shared/api/fields'

export const historyEntities = [
  'complaint',
  'remark',
  'customerBase',
  'site',
  'employee',
  'list',
  'settings',
  'register',
  'attachment',
  'letter',
  'letterTemplate',
  'action',
  'rootCause',
  'thirdParty',
  'calendar',
  'savedView',
  'report',
  'account',
  'managementReview',
  'risk',
  'selfAssessment',
  'procedure',
  'standard',
] as const
export type HistoryEntity = (typeof historyEntities)[number]

export const historyActions = [
  'CREATE',
  'UPDATE',
  'ACKNOWLEDGE',
  'ANSWER',
  'FOLLOW_UP',
  'CLOSE',
  'REOPEN',
  'RECLASSIFY',
  'PROMOTE',
  'CANCEL',
  'REMOVE',
  'EXCHANGE',
  'CHASE',
  'REASSIGN',
  'MOVE_DEADLINE',
  'HOLD',
  'PAUSE',
  'RESUME',
  'APPEAL',
  'MEDIATE',
  'SEND',
  'ATTACH',
  'LINK',
  'TRANSMIT',
  'ISSUE',
  'SIGN_IN',
  'SIGN_IN_FAILED',
  'SIGN_OUT',
  'LOCK',
  'PROTECT',
  'UNPROTECT',
  'RECOVER',
  'APPROVE',
  'BACKUP',
  'RESTORE',
  'SUSPEND',
  'RELEASE',
  'ANONYMISE',
] as const
export type HistoryAction = (typeof historyActions)[number]

/** One changed field: the value before and the value after. */
export const fieldChangeSchema = z.object({ field: z.string(), before: z.json(), after: z.json() })
export type FieldChange = z.output<typeof fieldChangeSchema>

export const historyEntrySchema = z.object({
  sequence: z.int(),
  at: storedInstant,
  /** Who did it, as named then. */
  actor: z.string(),
  entity: z.enum(historyEntities),
  entityId: z.string(),
  action: z.enum(historyActions),
  /** Why, when the action asks for a reason. */
  reason: z.string().nullable(),
  changes: z.array(fieldChangeSchema),
  /** True when personal values of this entry have been wiped since. */
  redacted: z.boolean(),
})
export type HistoryEntry = z.output<typeof historyEntrySchema>

export const historyApi = {
  'history.list': reads(
    z.strictObject({
      entity: z.enum(historyEntities).optional(),
      entityId: id.optional(),
      /** Entries before this sequence number. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ entries: z.array(historyEntrySchema), next: z.int().nullable() }),
  ),
} as const
