import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { toldSchema } from '#shared/today/plan-notifications'
import { writeAtomically } from './atomic-write'
import { logError } from './log'

const rememberedSchema = z.object({
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximised: z.boolean() })
    .optional()
    .catch(undefined),
  documentFolder: z.string().optional().catch(undefined),
  /** Where the scanner puts its files. */
  scanFolder: z.string().optional().catch(undefined),
  /** Where copies of the register were saved by hand. */
  backupCopyFolder: z.string().optional().catch(undefined),
  /** Where backups go and the sealed passphrase, by register; what is not said is as usual. */
  backups: z
    .record(z.string(), z.object({ folder: z.string().optional(), passphrase: z.string().optional() }))
    .optional()
    .catch(undefined),
  /** What opens the registers on servers, by address: the sealed password, and the authority's certificate. */
  servers: z
    .record(z.string(), z.object({ password: z.string().optional(), authority: z.string().optional() }))
    .optional()
    .catch(undefined),
  /** Zoom level of the page, as Chromium counts it. */
  zoom: z.number().min(-4).max(5).optional().catch(undefined),
  /** Language of the menu and the dialogs until the window has said its own. */
  language: z.enum(['fr', 'en']).optional().catch(undefined),
  /** The register that was opened last by choice. */
  register: z.string().optional().catch(undefined),
  /** Notifications of the day; on unless switched off. */
  notifications: z.boolean().optional().catch(undefined),
  /** What was told already today. */
  told: toldSchema.optional().catch(undefined),
  recentRegisters: z.array(z.string()).max(20).optional().catch(undefined),
})
export type Remembered = z.output<typeof rememberedSchema>

let current: Remembered | undefined
let writing: Promise<void> = Promise.resolve()

/** What this person's program keeps from one start to the next; a damaged file counts as an empty one. */
export function remembered(): Remembered {
  current ??= read()
  return current
}

/** Keeps some of it anew; the file is written behind. */
export function remember(change: Partial<Remembered>): void {
  const next = { ...remembered(), ...change }
  current = next
  writing = writing.then(async () => {
    try {
      await writeAtomically(file(), JSON.stringify(next))
    } catch (error) {
      logError('could not write the window settings', error)
    }
  })
}

/** Resolves once everything is on disk. */
export function rememberedIsWritten(): Promise<void> {
  return writing
}

function read(): Remembered {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(file(), 'utf8')))
  } catch {
    return {}
  }
}

function file(): string {
  return join(app.getPath('userData'), 'window.json')
}
