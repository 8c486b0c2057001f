import { z } from 'zod'
import { attachmentFilesApi } from '#shared/attachments/attachment-files-api'
import { backupFilesApi } from '#shared/backups/backup-files-api'
import { documentRequestSchema, printApi } from '#shared/documents/print-api'
import { exportQuestion } from '#shared/exports/register-export-api'
import { importFilesApi } from '#shared/imports/import-files-api'
import { serverWindowApi } from '#shared/server/server-window-api'
import { menuCommands } from '#shared/ui-commands/menu-commands'
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

const movedRegisterSchema = z.discriminatedUnion('moved', [
  z.object({
    moved: z.literal(true),
    folder: z.string(),
    /** Name that the old file has now, in its old folder; null when it could not be renamed. */
    keptAs: z.string().nullable(),
  }),
  /** The person closed the dialog without choosing, or chose the same file. */
  z.object({ moved: z.literal(false) }),
])
export type MovedRegister = z.output<typeof movedRegisterSchema>

const switchedSchema = z.object({ switched: z.boolean() })
/** Names and folders, or databases and servers, to be read by the person; no call takes them back. */
const placeSchema = z.object({ fileName: z.string(), folder: z.string(), isServer: z.boolean() })

/**
 * The calls that only the main process can answer: dialogs and files, and what the program knows about itself.
 * The window makes them like any other call; they never reach the service.
 */
export const windowContract = {
  ...attachmentFilesApi,
  ...printApi,
  ...importFilesApi,
  ...backupFilesApi,
  ...serverWindowApi,
  /** Counter mode takes the whole screen, and gives it back. */
  'window.setFullScreen': reads(z.strictObject({ isOn: z.boolean() }), z.object({ isOn: z.boolean() })),
  /** Whether this machine tells what is late or due today. */
  'notifications.get': reads(nothing, z.object({ isOn: z.boolean() })),
  'notifications.set': reads(z.strictObject({ isOn: z.boolean() }), z.object({ isOn: z.boolean() })),
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
  'files.saveDocument': reads(z.strictObject({ document: documentRequestSchema }), savedDocumentSchema),
  /** Writes the register, or a part of it, in an open format where the person chooses, piece by piece. */
  'files.saveExport': reads(z.strictObject(exportQuestion), savedDocumentSchema, 'manage'),
  /** Writes the bundle of technical facts for whoever helps where the person chooses. */
  'program.saveBundle': reads(nothing, savedDocumentSchema, 'administer'),
  /** Opens a message in the person's mail program, after asking; nothing is sent by us. */
  'mail.compose': reads(
    z.strictObject({
      to: z.string().max(254).nullable(),
      subject: z.string().max(300),
      text: z.string().max(20_000),
      /** Written instead of a text too long for an address. */
      shortText: z.string().max(1_000),
    }),
    z.object({ opened: z.boolean() }),
  ),
  /** Opens a document saved in this session with the system's program for it. NOT_FOUND when it is gone. */
  'files.openDocument': reads(z.strictObject({ token: documentToken }), z.object({ opened: z.boolean() })),
  /** Shows a document saved in this session in its folder. NOT_FOUND when it is gone. */
  /** Where the register file is, and the ones opened lately; `index` is all that the window may send back. */
  'program.registers': reads(
    nothing,
    placeSchema.extend({ recent: z.array(placeSchema.extend({ index: z.int() })) }),
  ),
  /** Shows the register file in its folder. */
  'program.showRegister': reads(nothing, z.object({ shown: z.boolean() })),
  /** Lets the person choose a register, or the place of a new one; the window is drawn anew when one is chosen. */
  'program.openRegister': reads(nothing, switchedSchema),
  'program.createRegister': reads(nothing, switchedSchema),
  'program.openRecent': reads(z.strictObject({ index: z.int().min(0).max(50) }), switchedSchema),
  /** Tries again to open the register that could not be opened. */
  'program.reopenRegister': reads(nothing, switchedSchema),
  /** Lets the person choose a new place for the register file and moves it there. */
  'program.moveRegister': reads(nothing, movedRegisterSchema, 'administer'),
  /** What the menu needs to know of the window: its language and its places. */
  'program.describeWindow': reads(
    z.strictObject({
      language: z.enum(['fr', 'en']),
      places: z.array(z.strictObject({ place: z.string().max(40), label: z.string().max(80) })).max(12),
      /** What the menu may ask of the window now: less for some persons, nothing while it is locked. */
      commands: z.array(z.enum(menuCommands)).max(menuCommands.length),
    }),
    z.object({ known: z.literal(true) }),
  ),
  /** The libraries inside the program and their licences. */
  'program.licences': reads(
    nothing,
    z.object({
      packages: z.array(
        z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
      ),
    }),
  ),
  'files.showDocument': reads(z.strictObject({ token: documentToken }), z.object({ shown: z.boolean() })),
} as const satisfies ChannelMap

export type WindowContract = typeof windowContract
export type WindowChannelName = keyof WindowContract
export type WindowInputOf<C extends WindowChannelName> = InputOfChannel<WindowContract[C]>
export type WindowOutputOf<C extends WindowChannelName> = OutputOfChannel<WindowContract[C]>

export function isWindowChannelName(name: string): name is WindowChannelName {
  return Object.hasOwn(windowContract, name)
}
