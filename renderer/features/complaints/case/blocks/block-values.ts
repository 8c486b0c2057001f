import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import type { ComplaintChanges, complaintChangesSchema } from '#shared/complaints/complaint'

/** What a block's form holds: the fields of the record that the block edits. */
export type BlockValues = z.input<typeof complaintChangesSchema>

export type BlockControl = Control<BlockValues, unknown, ComplaintChanges>
