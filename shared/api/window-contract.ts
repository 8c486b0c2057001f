import { z } from 'zod'
import { type ChannelMap, type InputOfChannel, type OutputOfChannel, reads } from './channel'

const nothing = z.strictObject({})

/** Stands for a document saved in this session; the window never sees a path. */
const documentToken = z.uuid()

const savedDocumentSchema = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), fileName: z.string(), token: documentToken }),
  /** The person closed the dialog without choosing. */
  z.object({ saved: z.literal(false) }),
])
export type SavedDocument = z.output<typeof savedDocumentSchema>

/**
 * The calls that only the main process can answer: dialogs and files, and what the program knows about itself.
 * The window makes them like any other call; they never reach the service.
 */
export const windowContract = {
  'app.info': reads(
    nothing,
    z.object({
      name: z.string(),
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      platform: z.string(),
      /** BCP 47 tag of the system's language. */
      locale: z.string(),
      packaged: z.boolean(),
      /** Name of the register's file, without its folder. */
      registerFile: z.string(),
    }),
  ),
  /** Asks the service for a document, lets the person choose where it goes, and writes it there whole or not at all. */
  'files.saveDocument': reads(
    z.strictObject({
      document: z.strictObject({
        channel: z.string().regex(/^documents\.[a-zA-Z]{1,60}$/),
        /** Checked by the service, like every input of its channels. */
        input: z.unknown(),
      }),
    }),
    savedDocumentSchema,
  ),
  /** Opens a document saved in this session with the system's program for it. NOT_FOUND when it is gone. */
  'files.openDocument': reads(z.strictObject({ token: documentToken }), z.object({ opened: z.boolean() })),
  /** Shows a document saved in this session in its folder. NOT_FOUND when it is gone. */
  'files.showDocument': reads(z.strictObject({ token: documentToken }), z.object({ shown: z.boolean() })),
} as const satisfies ChannelMap

export type WindowContract = typeof windowContract
export type WindowChannelName = keyof WindowContract
export type WindowInputOf<C extends WindowChannelName> = InputOfChannel<WindowContract[C]>
export type WindowOutputOf<C extends WindowChannelName> = OutputOfChannel<WindowContract[C]>

export function isWindowChannelName(name: string): name is WindowChannelName {
  return Object.hasOwn(windowContract, name)
}
