import { z } from 'zod'
import { type ChannelMap, reads } from '#shared/api/channel'
import { copiedSchema } from '#shared/move/move-api'
import { largestAuthority, probedSchema } from './server-api'
import { serverFieldsSchema } from './server-fields'

const nothing = z.strictObject({})
const switched = z.object({ switched: z.boolean() })
const password = z.string().max(200).nullable()

const authoritySchema = z.object({
  /** The certificate itself, which is no secret. */
  pem: z.string().max(largestAuthority),
  /** Whose it is. */
  name: z.string(),
  /** Last day on which it is valid. */
  until: z.iso.date(),
})
export type Authority = z.output<typeof authoritySchema>

const movedSchema = z.object({
  /** What was copied and compared; null when the person changed their mind. */
  copied: copiedSchema.nullable(),
  /** The name under which the old file lies where it was. */
  keptAs: z.string().nullable(),
})

/** What is asked to reach a server. An empty password is the one that is known, where one is. */
export const connectionSchema = serverFieldsSchema.extend({
  password: password.default(null),
  authority: z.string().max(largestAuthority).nullable().default(null),
})

/** Calls about servers that the main process answers: it keeps the password, and the window never gets it back. */
export const serverWindowApi = {
  /** The server of the open register; null for a file. */
  'servers.current': reads(
    nothing,
    z.object({
      server: serverFieldsSchema
        .extend({
          description: z.string(),
          authority: authoritySchema.nullable(),
          hasPassword: z.boolean(),
          isPasswordKept: z.boolean(),
        })
        .nullable(),
      /** This machine has a keyring in which a password is safe. */
      hasKeyring: z.boolean(),
    }),
  ),
  /** Lets the person choose the certificate of the authority; null when they changed their mind. */
  'servers.chooseAuthority': reads(nothing, z.object({ authority: authoritySchema.nullable() })),
  /** Connects once and says what is there. */
  'servers.test': reads(connectionSchema, probedSchema),
  /** Goes over to the register of a server; the window is drawn anew. */
  'servers.open': reads(connectionSchema.extend({ keepPassword: z.boolean().default(false) }), switched),
  /**
   * Moves the register from its file into an empty database, compares both and goes over to the server; the file is
   * put aside under another name. Progress is told under the token, and `documents.cancel` stops it.
   */
  'servers.moveHere': reads(
    connectionSchema.extend({ keepPassword: z.boolean().default(false), token: z.uuid() }),
    movedSchema,
    'administer',
  ),
  /** The way back: into a new file, chosen in a dialog; the database stays as it is. */
  'servers.moveToFile': reads(z.strictObject({ token: z.uuid() }), movedSchema, 'administer'),
  /** The password of the server at hand: for this session, or kept by the keyring as well. */
  'servers.givePassword': reads(
    z.strictObject({ password: z.string().min(1).max(200), keep: z.boolean() }),
    switched,
  ),
  /** Writes the script that makes the database and its roles where the person chooses. */
  'servers.saveRoles': reads(nothing, z.object({ fileName: z.string().nullable() })),
  /** The keyring forgets the password of the server at hand. */
  'servers.forgetPassword': reads(nothing, z.object({ isForgotten: z.boolean() })),
} as const satisfies ChannelMap
