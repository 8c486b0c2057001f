import { z } from 'zod'
import { reads } from '#shared/api/channel'

/** A call of the service that answers a document; its input is checked by the service. */
export const documentRequestSchema = z.strictObject({
  channel: z.string().regex(/^[a-z][a-zA-Z]{0,40}\.[a-zA-Z]{1,60}$/),
  input: z.unknown(),
})

export const printApi = {
  /** Asks the service for a document and prints it through the system's dialog; not printed when that is closed. */
  'files.printDocument': reads(
    z.strictObject({ document: documentRequestSchema }),
    z.object({ printed: z.boolean() }),
  ),
} as const
